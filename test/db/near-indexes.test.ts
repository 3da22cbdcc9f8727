import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../db/database.ts';
import { migrate } from '../../db/migrate.ts';
import { tendNearIndexes } from '../../db/near-indexes.ts';
import { knowledgeSearch } from '../../db/search.ts';
import { builtinEmbedder } from '../../retrieval/embed-builtin.ts';
import { readLibrary } from '../../retrieval/library.ts';
import { fillerSources } from '../benches/filler.ts';
import { engines, type FreshDatabase } from '../support/engines.ts';
import { storeSources } from '../support/small-library.ts';

const NEAREST = 10;

describe.each(engines)('on $engine, a large shelf', ({ open }) => {
  let fresh: FreshDatabase;
  let database: Database;
  let questions: readonly string[];
  const nearest = async (visible: readonly string[]): Promise<string[]> => {
    const found: string[] = [];
    for (const text of questions) {
      const [embedding = []] = await builtinEmbedder.embed([text], 'query');
      const rows = await knowledgeSearch(database).find({ embedding, terms: [], visible, places: NEAREST });
      found.push(...rows.map(({ passage }) => `${text}: ${passage}`));
    }
    return found;
  };
  const indexes = async (): Promise<string[]> => {
    const { rows } = await database.query<{ name: string }>(
      `select indexname as name from pg_indexes where indexname like 'vectors_near_%' order by 1`,
    );
    return rows.map(({ name }) => name);
  };

  beforeAll(async () => {
    fresh = await open();
    database = fresh.database;
    await migrate(database);
    const library = await readLibrary();
    questions = library
      .flatMap(({ sections }) => sections)
      .slice(0, 60)
      .map(({ title }) => title);
    const [first, ...stories] = fillerSources(library, 1500);
    if (!first) throw new Error('no stories were made');
    await storeSources(database, ...stories, { ...first, level: 'groep:HAVEN' });
    // The planner would rather read so few rows whole.
    await database.query('set enable_sort = off');
  }, 240_000);
  afterAll(() => fresh.close());

  it('has no index while it is small', async () => {
    expect(await indexes()).toEqual([]);
  });

  it('finds through its index what reading everything finds', async () => {
    const exact = await nearest(['douane']);
    await tendNearIndexes(database, 1000);
    expect(await indexes()).toHaveLength(1);
    const found = new Set(await nearest(['douane']));
    expect(exact.filter((row) => found.has(row)).length / exact.length).toBeGreaterThanOrEqual(0.98);
    expect(exact).toHaveLength(questions.length * NEAREST);
  }, 300_000);

  it('fills every place for who may see only a few of all passages', async () => {
    const found = await nearest(['groep:HAVEN']);
    expect(found).toHaveLength(questions.length * NEAREST);
    const { rows } = await database.query<{ id: number }>(
      `select passages.id from passages join sources on sources.id = source_id where level = 'groep:HAVEN'`,
    );
    const theirs = new Set(rows.map(({ id }) => String(id)));
    expect(found.filter((row) => !theirs.has(row.split(': ').at(-1) ?? ''))).toEqual([]);
  }, 60_000);

  it('loses its index when it has shrunk to half', async () => {
    await tendNearIndexes(database, 100_000);
    expect(await indexes()).toEqual([]);
    expect(await nearest(['douane'])).toHaveLength(questions.length * NEAREST);
  }, 60_000);
});
