import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../db/database.ts';
import { removeSource } from '../../db/knowledge.ts';
import { migrate } from '../../db/migrate.ts';
import { knowledgeSearch } from '../../db/search.ts';
import { builtinEmbedder } from '../../retrieval/embed-builtin.ts';
import { postingsOf } from '../../retrieval/postings.ts';
import { numbersFrom } from '../benches/filler.ts';
import { engines, type FreshDatabase } from '../support/engines.ts';
import { sectionDraft, sourceDraft, storeSources } from '../support/small-library.ts';

const WORLDS = process.env.DURF_TEST_LONG ? 10_000 : 300;
const LEVELS = ['openbaar', 'douane', 'groep:HAVEN', 'groep:KADE', 'groep:HAVEN2', 'persoon:u1'];
const CLASSES = ['norm', 'advies', 'besluit', 'ervaring'] as const;
const SOURCES = 12;
const ABOUT = ['poort', 'loods', 'kraan', 'sluis', 'zegel', 'lading'];

/** What the counts must be: every word of every whole section, counted anew. */
const COUNTED = `select shelf_id, term, count(*)::int as sections from postings
  where shelf_id in (select id from shelves where whole) group by shelf_id, term order by shelf_id, term`;
const KEPT = 'select shelf_id, term, sections from term_counts where sections <> 0 order by shelf_id, term';

describe.each(engines)('on $engine, in worlds made by chance', ({ open }) => {
  let fresh: FreshDatabase;
  let database: Database;
  beforeAll(async () => {
    fresh = await open();
    database = fresh.database;
    await migrate(database);
  });
  afterAll(() => fresh.close());

  it(`nobody is shown what is not for them, and everybody finds what is (${WORLDS} worlds)`, {
    timeout: WORLDS * 1000,
  }, async () => {
    const next = numbersFrom(20_26);
    const pick = <Item>(items: readonly Item[]): Item => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    };
    const world = new Map<string, { readonly level: string; readonly about: string }>();
    const search = knowledgeSearch(database);
    let leaked = 0;
    let missed = 0;
    for (let n = 0; n < WORLDS; n += 1) {
      const id = `bron${Math.floor(next() * SOURCES)}`;
      if (next() < 0.1) {
        await removeSource(database, id);
        world.delete(id);
      } else {
        const [level, about] = [pick(LEVELS), pick(ABOUT)];
        // Two editions of one document: the bundled one falls silent while the other is there.
        const edition = next() < 0.2 ? ('bundled' as const) : ('original' as const);
        await storeSources(
          database,
          sourceDraft(id, {
            level,
            edition,
            document: next() < 0.3 ? 'samen' : id,
            class: pick(CLASSES),
            sections: [
              sectionDraft(`${id}.een`, `Hier ligt de ${about} van wereld ${n}.`, {
                questions: [{ language: 'nl', text: `Waar is de ${about}?` }],
              }),
              sectionDraft(`${id}.twee`, `Wie past er op de ${pick(ABOUT)} van wereld ${n}?`),
            ],
          }),
        );
        world.set(id, { level, about });
      }
      const visible = LEVELS.filter(() => next() < 0.35);
      const about = pick(ABOUT);
      const text = `Waar ligt de ${about}?`;
      const [embedding = []] = await builtinEmbedder.embed([text], 'query');
      const terms = postingsOf(text, 'nl');
      const found = await search.find({ embedding, terms, visible, places: 40 });
      const named = await search.sectionsLike(['bron%'], visible);
      for (const { source, level } of [...found.map(({ section }) => section), ...named])
        if (!visible.includes(level) || world.get(source)?.level !== level) leaked += 1;
      const { rows } = await database.query<{ id: string }>('select id from sources where silent');
      const silent = new Set(rows.map(({ id: one }) => one));
      const sources = new Set(found.map(({ section }) => section.source));
      for (const [source, one] of world)
        if (one.about === about && visible.includes(one.level) && !silent.has(source) && !sources.has(source))
          missed += 1;
    }
    expect({ leaked, missed }).toEqual({ leaked: 0, missed: 0 });
  });

  it('has counted words as often as they are there, after all that', async () => {
    expect((await database.query(KEPT)).rows).toEqual((await database.query(COUNTED)).rows);
    const orphans = await database.query(
      'select 1 from postings where passage_id not in (select id from passages) limit 1',
    );
    expect(orphans.rows).toEqual([]);
  });
});
