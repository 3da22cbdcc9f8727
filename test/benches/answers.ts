import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { z } from 'zod';
import type { Database } from '../../db/database.ts';
import { knowledgeStore } from '../../db/knowledge.ts';
import { migrate } from '../../db/migrate.ts';
import { openInMemory, openServer } from '../../db/pool.ts';
import { knowledgeSearch } from '../../db/search.ts';
import { createAnswerer } from '../../retrieval/answer.ts';
import { builtinEmbedder } from '../../retrieval/embed-builtin.ts';
import { ingestChanged } from '../../retrieval/ingest.ts';
import { readLibrary } from '../../retrieval/library.ts';
import { Turn } from '../../retrieval/vocabulary.ts';
import { fillerSources } from './filler.ts';

/**
 * From question to answer in one process, warm, against the limits of 50 ms (the library) and 150 ms (20,000 further
 * passages; on a server 100,000), and against PostgreSQL full text on the same passages in the same run.
 * `DURF_BENCH_SIZES` (0,20000), `DURF_BENCH_QUESTIONS` (300). The server is TEST_DATABASE_URL; its schema is emptied
 * of sources named `filler-…` afterwards.
 */
const WARM_UP = 50;
const QUESTIONS = Number(process.env.DURF_BENCH_QUESTIONS ?? 300);
const SIZES = (process.env.DURF_BENCH_SIZES ?? '0,20000').split(',').map(Number);
const VISIBLE = ['openbaar', 'douane'];

const Line = z.object({ id: z.string(), question: z.string(), history: z.array(Turn).default([]) });
const questions = readFileSync(new URL('../evals/unseen.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => Line.parse(JSON.parse(line)))
  .slice(0, WARM_UP + QUESTIONS);

const round = (value: number): number => Math.round(value * 100) / 100;
const figures = (times: readonly number[]): { p50: number; p95: number } => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => round(sorted[Math.floor(sorted.length * share)] ?? 0);
  return { p50: at(0.5), p95: at(0.95) };
};

/** Wall time and the processor time of this process: the second says more on a machine that others use too. */
const timed = async (work: (line: z.infer<typeof Line>) => Promise<unknown>) => {
  const wall: number[] = [];
  const processor: number[] = [];
  for (const [index, line] of questions.entries()) {
    const started = performance.now();
    const used = process.cpuUsage();
    await work(line);
    const { user, system } = process.cpuUsage(used);
    if (index < WARM_UP) continue;
    wall.push(performance.now() - started);
    processor.push((user + system) / 1000);
  }
  return { ms: figures(wall), processorMs: figures(processor) };
};

// The peer, as most write it: Dutch full text with an index, any word counts, the best forty.
const PEER_INDEX = `create index if not exists bench_peer on passages using gin (to_tsvector('dutch', body))`;
const PEER = `
with asked as (select replace(plainto_tsquery('dutch', $1)::text, '&', '|')::tsquery as words)
select id, body, ts_rank(to_tsvector('dutch', body), words) as score from passages, asked
where to_tsvector('dutch', body) @@ words and level = any($2) order by score desc limit 40`;

const measure = async (database: Database, filler: number) => {
  const library = await readLibrary();
  const store = knowledgeStore(database);
  await ingestChanged(store, builtinEmbedder, [...library, ...fillerSources(library, filler)]);
  const ask = createAnswerer(knowledgeSearch(database), builtinEmbedder);
  const durf = await timed(({ id, question, history }) =>
    ask({ id, text: question, history, visible: VISIBLE }),
  );
  await database.query(PEER_INDEX);
  const peer = await timed(({ question }) => database.query(PEER, [question, VISIBLE]));
  await database.query('drop index bench_peer');
  const limit = filler === 0 ? 50 : 150;
  const result = {
    engine: database.engine,
    filler,
    limit,
    durf,
    peer,
    toLimit: round(durf.ms.p95 / limit),
    toPeer: round(durf.ms.p95 / (peer.ms.p95 || 1)),
    load: round(loadavg()[0] ?? 0),
  };
  console.log(
    `${result.engine} + ${filler}: p50 ${durf.ms.p50} ms, p95 ${durf.ms.p95} ms (${result.toLimit} of the limit, ` +
      `${result.toPeer} of full text; processor p95 ${durf.processorMs.p95} ms; load ${result.load})`,
  );
  return result;
};

const results: Awaited<ReturnType<typeof measure>>[] = [];
const run = async (database: Database): Promise<void> => {
  try {
    await migrate(database);
    for (const filler of SIZES) results.push(await measure(database, filler));
  } finally {
    if (database.engine === 'server') await database.query(`delete from sources where id like 'filler-%'`);
    await database.close();
  }
};

await run(await openInMemory());
const server = process.env.TEST_DATABASE_URL;
if (server) await run(await openServer(server));
console.log(JSON.stringify({ bench: 'answers', questions: QUESTIONS, results }));
