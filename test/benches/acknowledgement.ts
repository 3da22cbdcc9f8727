/**
 * How long Slack waits for an acknowledgement: 50 events a second, each committed to the embedded database on disk
 * first, while the questions are answered and posted by the same process. The last line is one JSON object; `ratio` is
 * the acknowledgement against one bare commit in the same run.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../db/migrate.ts';
import { openEmbedded } from '../../db/pool.ts';
import { runApp } from '../support/running-app.ts';
import { direct, envelope } from '../support/slack.ts';

const PER_SECOND = 50;
const SECONDS = Number(process.env.DURF_BENCH_SECONDS ?? 6);

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
const rounded = (ms: number): number => Math.round(ms * 10) / 10;

const folder = await mkdtemp(join(tmpdir(), 'durf-bench-'));
const { database } = await openEmbedded(join(folder, 'data'));
try {
  await migrate(database);
  await database.query('create table bare (body text)');
  const commits: number[] = [];
  for (let n = 0; n < 200; n += 1) {
    const started = performance.now();
    await database.query('insert into bare values ($1)', ['x'.repeat(600)]);
    commits.push(performance.now() - started);
  }
  const app = await runApp(database);
  for (let n = 0; n < 20; n += 1) await app.receiver.deliver(envelope(direct('Warm?', { user: `UW${n}` })));
  const waits: number[] = [];
  const deliveries: Promise<void>[] = [];
  const start = performance.now();
  for (let n = 0; n < PER_SECOND * SECONDS; n += 1) {
    const due = start + (n * 1000) / PER_SECOND;
    const pause = due - performance.now();
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    const delivery = app.receiver.deliver(envelope(direct('Wat is durf?', { user: `U${n % 200}` })));
    // From when it was due: what waits in line counts.
    deliveries.push(delivery.then(() => void waits.push(performance.now() - due)));
  }
  await Promise.all(deliveries);
  const sent = performance.now();
  while (app.slack.messages.length < waits.length + 20 && performance.now() - sent < 60_000) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const answered = performance.now() - start;
  await app.stop();
  waits.sort((a, b) => a - b);
  commits.sort((a, b) => a - b);
  const p95 = at(waits, 0.95);
  process.stdout.write(
    `${JSON.stringify({
      bench: 'acknowledgement',
      engine: 'embedded',
      perSecond: PER_SECOND,
      events: waits.length,
      posted: app.slack.messages.length - 20,
      ackP50: rounded(at(waits, 0.5)),
      ackP95: rounded(p95),
      ackP99: rounded(at(waits, 0.99)),
      ackMost: rounded(waits.at(-1) ?? Number.NaN),
      commitP95: rounded(at(commits, 0.95)),
      ratio: rounded(p95 / at(commits, 0.95)),
      allPostedAfterMs: Math.round(answered),
      rssMb: Math.round(process.memoryUsage().rss / 1e6),
    })}\n`,
  );
} finally {
  await database.close();
  await rm(folder, { recursive: true, force: true });
}
