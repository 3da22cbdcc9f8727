import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { respond } from '../bot/respond.ts';
import { exampleRoutes } from '../facilitation/guard/routes.ts';
import { baselineAmong, dropsBetween, readHistory } from '../retrieval/evaluation/history.ts';
import { measure } from '../retrieval/evaluation/measure.ts';
import { readQuestionSet } from '../retrieval/evaluation/question-set.ts';
import { tableOf } from '../retrieval/evaluation/tables.ts';
import { type OpenLibrary, openLibrary } from './support/loaded-library.ts';

/** How far a share may drop below what was recorded. */
const MARGIN = 0.02;

const read = (name: string): string => readFileSync(new URL(`./evals/${name}`, import.meta.url), 'utf8');
const history = readHistory(read('history.jsonl'));

let library: OpenLibrary;
beforeAll(async () => {
  library = await openLibrary();
}, 180_000);
afterAll(() => library.close());

describe('a set of questions', () => {
  // Recorded with `npx durf eval test/evals/NAME.jsonl --record --history test/evals/history.jsonl`.
  it.each(['dev', 'outcomes-dev', 'unseen'])(
    '%s is answered as well as was recorded',
    { timeout: 240_000 },
    async (name) => {
      const text = read(`${name}.jsonl`);
      const questions = createHash('sha256').update(text).digest('hex').slice(0, 12);
      const baseline = baselineAmong(history, 'main', { set: name, questions });
      const ask = respond(library.knowledge, exampleRoutes);
      const report = await measure(ask, readQuestionSet(text), ['openbaar', 'douane']);
      console.log(`${name}\n${tableOf(report)}`);
      expect(baseline, `history.jsonl has a baseline of ${name} as it is today`).toBeDefined();
      expect(dropsBetween(baseline?.figures ?? {}, report.total, MARGIN)).toEqual([]);
    },
  );
});
