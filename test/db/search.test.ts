import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../db/database.ts';
import { migrate } from '../../db/migrate.ts';
import { asReader } from '../../db/reader.ts';
import { knowledgeSearch } from '../../db/search.ts';
import { createAnswerer } from '../../retrieval/answer.ts';
import { builtinEmbedder } from '../../retrieval/embed-builtin.ts';
import type { Candidate } from '../../retrieval/search-port.ts';
import { engines, type FreshDatabase } from '../support/engines.ts';
import { sectionDraft, sourceDraft, storeSources } from '../support/small-library.ts';

const everyone = ['openbaar', 'douane'];
const secret = 'Het noodplan voor de zeehaven ligt in de blauwe kluis.';

const stories = Array.from({ length: 500 }, (_, n) =>
  sectionDraft(
    `verhalen.${n}`,
    `Ik kreeg een cadeau aangeboden van een chauffeur en heb het cadeau geweigerd, dat was dag ${n}.`,
  ),
);

describe.each(engines)('on $engine, search', ({ open }) => {
  let fresh: FreshDatabase;
  let database: Database;
  beforeAll(async () => {
    fresh = await open();
    database = fresh.database;
    await migrate(database);
    await storeSources(
      database,
      sourceDraft('regels', {
        sections: [sectionDraft('regels.geschenken', 'Een geschenk boven vijftig euro weiger je altijd.')],
      }),
      sourceDraft('raad', {
        class: 'advies',
        sections: [sectionDraft('raad.geschenken', 'De raad adviseert om een cadeau altijd te melden.')],
      }),
      sourceDraft('noodplan', {
        level: 'groep:HAVEN',
        sections: [
          sectionDraft('noodplan.kluis', secret, {
            questions: [{ language: 'nl', text: 'Waar ligt het noodplan?' }],
          }),
        ],
      }),
      sourceDraft('verhalen', { class: 'ervaring', sections: stories }),
    );
  }, 120_000);
  afterAll(() => fresh.close());

  const find = async (text: string, visible: readonly string[], places = 10): Promise<Candidate[]> =>
    knowledgeSearch(database).find({
      embedding: (await builtinEmbedder.embed([text], 'query'))[0] ?? [],
      terms: text.split(' ').map((word) => [`s:${word}`, 1]),
      visible,
      places,
    });

  it('finds nothing for who may see nothing', async () => {
    expect(await find('cadeau', [])).toEqual([]);
    expect(await knowledgeSearch(database).sectionsLike(['%'], [])).toEqual([]);
  });

  it('never shows a source to who may not see it', async () => {
    const found = await find('noodplan zeehaven kluis', everyone, 600);
    expect(found.map(({ section }) => section.source)).not.toContain('noodplan');
    expect(await knowledgeSearch(database).sectionsLike(['noodplan.%'], everyone)).toEqual([]);
    expect(await knowledgeSearch(database).sectionsLike(['%kluis%'], [...everyone, 'groep:KADE'])).toEqual(
      [],
    );
  });

  it('shows it to who may', async () => {
    const found = await find('noodplan zeehaven kluis', [...everyone, 'groep:HAVEN']);
    expect(found[0]?.section).toMatchObject({ id: 'noodplan.kluis', body: secret });
  });

  it.each([
    ['a level with a wildcard', ['groep:%']],
    ['a level with a quotation mark', [`groep:HAVEN' or true --`]],
    ['two levels written as one', ['douane,groep:HAVENS']],
    ['another group', ['groep:haven']],
  ])('is not opened by %s', async (_, visible) => {
    const found = await find('noodplan zeehaven kluis', visible);
    expect(found.map(({ section }) => section.source)).not.toContain('noodplan');
  });

  it('answers the same with and without a hidden source', async () => {
    const ask = createAnswerer(knowledgeSearch(database), builtinEmbedder);
    const question = {
      id: 'q',
      text: 'Waar ligt het noodplan voor de zeehaven?',
      history: [],
      visible: everyone,
    };
    const { answer, citations, outcome } = await ask(question);
    expect(answer).not.toMatch(/kluis/);
    expect(citations.map(({ section }) => section)).not.toContain('noodplan.kluis');
    expect(outcome).toBe('abstained');
  });

  const tables = ['sources', 'sections', 'passages', 'vectors', 'postings', 'shelves'] as const;
  it.each(tables)('as the reader, %s are empty when no level is named', async (table) => {
    const seen = await asReader(database, [], (tx) => tx.query(`select * from ${table}`));
    expect(seen.rows).toEqual([]);
  });

  it.each(tables)('as the reader without its levels set at all, %s are empty', async (table) => {
    const rows = await database.transaction(async (tx) => {
      await tx.query('set local role durf_reader');
      return (await tx.query(`select * from ${table}`)).rows;
    });
    expect(rows).toEqual([]);
  });

  it('as the reader, a query that forgets its filter still sees nothing hidden', async () => {
    const { rows } = await asReader(database, everyone, (tx) =>
      tx.query('select id from sources union all select source_id from passages'),
    );
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(['raad', 'regels', 'verhalen']));
    const sections = await asReader(database, everyone, (tx) =>
      tx.query('select 1 from sections where body like $1', ['%kluis%']),
    );
    expect(sections.rows).toEqual([]);
  });

  it('the reader can change nothing', async () => {
    for (const statement of ['delete from sources', `update sections set body = ''`, 'truncate postings']) {
      await expect(asReader(database, everyone, (tx) => tx.query(statement))).rejects.toThrow(/permission/);
    }
  });

  it('the reader’s eyes end with the transaction', async () => {
    await asReader(database, everyone, (tx) => tx.query('select 1'));
    const { rows } = await database.query(
      `select current_user <> 'durf_reader' as owner, count(*)::int as n from sources`,
    );
    expect(rows).toEqual([{ owner: true, n: 4 }]);
  });

  it('keeps places for rule and advice, however many stories there are', async () => {
    const found = await find('cadeau geweigerd chauffeur aangeboden', everyone, 5);
    const classes = found.map((candidate) => candidate.section.class);
    expect(classes).toContain('norm');
    expect(classes).toContain('advies');
    expect(classes.filter((one) => one === 'ervaring').length).toBeGreaterThan(3);
    // Five places per class and branch, and as many again for sections as a whole.
    expect(classes.filter((one) => one === 'ervaring').length).toBeLessThanOrEqual(15);
  });

  it('counts how rare words are anew only when something changed', async () => {
    const search = knowledgeSearch(database);
    const first = await search.rarity(undefined);
    expect(await search.rarity(first)).toBe(first);
    await storeSources(database, sourceDraft('kade'));
    const second = await search.rarity(first);
    expect(second.stamp).not.toBe(first.stamp);
    expect(second.sections).toBe(first.sections + 1);
  });
});
