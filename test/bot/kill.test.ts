import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../db/migrate.ts';
import { openEmbedded } from '../../db/pool.ts';
import { eventually } from '../support/running-app.ts';
import { direct, envelope } from '../support/slack.ts';
import { deliverSigned, serveSlack } from '../support/slack-server.ts';

const MORTAL = fileURLToPath(new URL('../support/mortal-app.ts', import.meta.url));

/** Every await between Slack's delivery and the post. The first test proves that the list is whole. */
const POINTS = [
  'guarded',
  'committed',
  'acknowledged',
  'question-stored',
  'question-queued',
  'question-committed',
  'handed-on',
  'channel-known',
  'audience-known',
  'history-read',
  'answered',
  'conversation-open',
  'turns-added',
  'post-planned',
  'plan-committed',
  'post-started',
  'before-post',
  'after-post',
  'post-marked',
];

/** `npm run test:long` takes every point; the short form those at which most can go wrong. */
const LONG = process.env.DURF_TEST_LONG === '1';
const DEADLY = LONG
  ? POINTS
  : ['committed', 'acknowledged', 'question-committed', 'turns-added', 'plan-committed', 'after-post'];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'durf-kill-'));
  const { database } = await openEmbedded(join(folder, 'template'));
  await migrate(database);
  await database.close();
});
const started: ChildProcess[] = [];
afterAll(async () => {
  // Only after a failed test does one of them still live.
  for (const child of started) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
};

interface Mortal {
  readonly child: ChildProcess;
  readonly port: number;
  readonly said: string[];
  readonly dead: Promise<void>;
}

const startMortal = async (data: string, apiUrl: string, deadly: string): Promise<Mortal> => {
  const port = await freePort();
  const child = spawn(process.execPath, ['--import', 'tsx', MORTAL, data, apiUrl, String(port), deadly], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  const said: string[] = [];
  child.stdout.on('data', (text: Buffer) => said.push(...text.toString().split('\n')));
  const errors: string[] = [];
  child.stderr.on('data', (text: Buffer) => errors.push(text.toString()));
  let gone = false;
  const dead = new Promise<void>((resolve) => {
    child.once('exit', () => {
      gone = true;
      resolve();
    });
  });
  await eventually(() => gone || said.includes('ready'), 'the start', 40_000);
  if (!said.includes('ready') && deadly === '') throw new Error(errors.join(''));
  return { child, port, said, dead };
};

const dieAt = async (point: string): Promise<{ acknowledged: boolean; posts: number }> => {
  const data = join(folder, point);
  await cp(join(folder, 'template'), data, { recursive: true });
  const { slack, apiUrl, close } = await serveSlack();
  const body = envelope(direct('Wat is durf?', { ts: '1.1' }), `Ev-${point}`);
  try {
    const first = await startMortal(data, apiUrl, point);
    const acknowledged = (await deliverSigned(first.port, 'secret', body)) === 200;
    await first.dead;
    const second = await startMortal(data, apiUrl, '');
    // Slack delivers again only what was not acknowledged.
    if (!acknowledged) expect(await deliverSigned(second.port, 'secret', body)).toBe(200);
    await eventually(() => slack.messages.length > 0, 'the answer', 40_000).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 400));
    second.child.kill('SIGKILL');
    await second.dead;
    return { acknowledged, posts: slack.messages.length };
  } finally {
    await close();
    await rm(data, { recursive: true, force: true });
  }
};

describe('a process that is killed between receiving and posting', () => {
  it('passes every point of the list when it lives', async () => {
    const { slack, apiUrl, close } = await serveSlack();
    const data = join(folder, 'alive');
    await cp(join(folder, 'template'), data, { recursive: true });
    const living = await startMortal(data, apiUrl, '--points');
    await deliverSigned(living.port, 'secret', envelope(direct('Wat is durf?')));
    await eventually(() => living.said.includes('point post-marked'), 'the whole way', 40_000);
    living.child.kill('SIGKILL');
    await living.dead;
    await close();
    const passed = living.said.filter((line) => line.startsWith('point ')).map((line) => line.slice(6));
    expect([...new Set(passed)].sort()).toEqual([...POINTS].sort());
    expect(slack.messages).toHaveLength(1);
  }, 100_000);

  it('refuses a delivery that Slack did not sign', async () => {
    const { apiUrl, close } = await serveSlack();
    const data = join(folder, 'unsigned');
    await cp(join(folder, 'template'), data, { recursive: true });
    const living = await startMortal(data, apiUrl, '');
    expect(await deliverSigned(living.port, 'wrong', envelope(direct('Wat is durf?')))).toBe(401);
    living.child.kill('SIGKILL');
    await living.dead;
    await close();
  }, 100_000);

  it('loses no acknowledged question and posts no answer twice, wherever it is killed', async () => {
    const waiting = [...DEADLY];
    const outcomes: string[] = [];
    const work = async (): Promise<void> => {
      for (let point = waiting.shift(); point; point = waiting.shift()) {
        const { posts } = await dieAt(point);
        outcomes.push(`${point}: ${posts}`);
      }
    };
    await Promise.all([work(), work()]);
    expect(outcomes.sort()).toEqual(DEADLY.map((point) => `${point}: 1`).sort());
  }, 400_000);
});
