import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenLibrary, openLibrary } from '../support/loaded-library.ts';
import { describeJudged, runCounterfactuals } from './counterfactual/run.ts';

const long = process.env.DURF_TEST_LONG === '1';
const CHANGES = long ? 500 : 60;
const SEED = Number(process.env.DURF_TEST_SEED ?? 20261124);
const FOLLOWS = 0.98;

let library: OpenLibrary;
beforeAll(async () => {
  library = await openLibrary();
}, 180_000);
afterAll(() => library.close());

describe('a copy of the library in which something was changed', () => {
  // A figure, a name, a negation, a list item, a whole section: what Durf says comes from the text, or it is not said.
  it('is followed: no answer says what no section says any more', { timeout: 1_800_000 }, async () => {
    const judged = await runCounterfactuals(library.knowledge.database, CHANGES, SEED, console.log);
    console.log(describeJudged(judged));
    const old = judged.filter(({ verdict }) => verdict === 'says the old');
    expect(judged).toHaveLength(CHANGES);
    expect(1 - old.length / judged.length).toBeGreaterThanOrEqual(FOLLOWS);
  });
});
