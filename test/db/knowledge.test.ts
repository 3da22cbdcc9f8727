import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openKnowledge } from '../../bot/knowledge.ts';
import type { Database } from '../../db/database.ts';
import { knowledgeStore, removeSource } from '../../db/knowledge.ts';
import { migrate } from '../../db/migrate.ts';
import { knowledgeSearch } from '../../db/search.ts';
import { listSources, readSection } from '../../db/sources.ts';
import { builtinEmbedder } from '../../retrieval/embed-builtin.ts';
import { EndpointFault } from '../../retrieval/endpoint.ts';
import { ingestChanged } from '../../retrieval/ingest.ts';
import { engines, type FreshDatabase } from '../support/engines.ts';
import { sectionDraft, sourceDraft, storeSources } from '../support/small-library.ts';

const everyone = ['openbaar', 'douane'];

const countOf = async (database: Database, table: 'sources' | 'sections' | 'passages' | 'postings') =>
  (await database.query<{ count: number }>(`select count(*)::int as count from ${table}`)).rows[0]?.count;

const counts = async (database: Database) => ({
  sources: await countOf(database, 'sources'),
  sections: await countOf(database, 'sections'),
  passages: await countOf(database, 'passages'),
  postings: await countOf(database, 'postings'),
});
const nothing = { sources: 0, sections: 0, passages: 0, postings: 0 };

describe.each(engines)('on $engine, the knowledge base', ({ open }) => {
  let fresh: FreshDatabase;
  let database: Database;
  beforeAll(async () => {
    fresh = await open();
    database = fresh.database;
    await migrate(database);
  });
  afterAll(() => fresh.close());
  beforeEach(async () => {
    await database.query('delete from sources');
  });

  const gate = sourceDraft('poort', {
    sections: [
      sectionDraft('poort.open', 'De poort van de loods gaat om zes uur open.'),
      sectionDraft('poort.dicht', 'De poort gaat om tien uur dicht. De wacht doet de ronde.'),
    ],
  });

  it('stores a section letter for letter', async () => {
    const body = 'Regel één.\n\n- een “punt” met <tekens> & 💶\n- nog één:\tmet een tab\n\n    ingesprongen';
    await storeSources(database, sourceDraft('letters', { sections: [sectionDraft('letters.alle', body)] }));
    expect((await readSection(database, 'letters.alle', everyone))?.body).toBe(body);
  });

  it('does again only what changed', async () => {
    expect(await storeSources(database, gate)).toEqual(['poort']);
    expect(await storeSources(database, gate)).toEqual([]);
    expect(await storeSources(database, { ...gate, title: 'De poort' })).toEqual(['poort']);
  });

  it('takes sources from several at once, each whole, and the same one only once', async () => {
    await storeSources(database, gate, sourceDraft('kade'), sourceDraft('loods'));
    const anew = (id: string) => ({ ...(id === 'poort' ? gate : sourceDraft(id)), title: `${id}, nieuw` });
    await Promise.all(
      ['poort', 'kade', 'loods', 'loods', 'kade', 'poort'].map((id) => storeSources(database, anew(id))),
    );
    const listed = await listSources(database, everyone);
    expect(listed.map(({ id, title, sections }) => [id, title, sections.length])).toEqual([
      ['kade', 'kade, nieuw', 1],
      ['loods', 'loods, nieuw', 1],
      ['poort', 'poort, nieuw', 2],
    ]);
    expect(listed.map(({ version }) => version)).toEqual([2, 2, 2]);
  });

  it('keeps a source as it was when adding it again breaks off half-way', async () => {
    await storeSources(database, gate);
    const before = await counts(database);
    const broken = { ...builtinEmbedder, embed: () => Promise.reject(new Error('het werk brak af')) };
    const anew = { ...gate, title: 'De poort, nieuw' };
    await expect(ingestChanged(knowledgeStore(database), broken, [anew])).rejects.toThrow('brak af');
    const twice = { ...anew, sections: [...gate.sections, ...gate.sections] };
    await expect(storeSources(database, twice)).rejects.toThrow();
    expect(await counts(database)).toEqual(before);
    expect((await listSources(database, everyone)).map(({ title }) => title)).toEqual(['poort']);
  });

  it('keeps nothing of the old text when a source is replaced', async () => {
    await storeSources(database, gate);
    const night = sectionDraft('poort.nacht', 'De poort blijft ’s nachts op slot.');
    await storeSources(database, { ...gate, sections: [night] });
    const [source] = await listSources(database, everyone);
    expect(source?.sections).toEqual(['poort.nacht']);
    expect(await readSection(database, 'poort.open', everyone)).toBeUndefined();
    const { rows } = await database.query(`select body from passages where body like '%zes uur%'`);
    expect(rows).toEqual([]);
    const left = await counts(database);
    await database.query('delete from sources');
    await storeSources(database, { ...gate, sections: [night] });
    expect(left).toEqual(await counts(database));
  });

  it('counts the version of a source up with each change', async () => {
    for (const hour of ['zes', 'zeven', 'acht']) {
      await storeSources(
        database,
        sourceDraft('poort', {
          sections: [sectionDraft('poort.open', `De poort gaat om ${hour} uur open.`)],
        }),
      );
    }
    expect((await listSources(database, everyone)).map(({ version }) => version)).toEqual([3]);
  });

  it('forgets a removed source with its sections, passages, vectors and words', async () => {
    await storeSources(database, gate);
    expect(await removeSource(database, 'poort')).toBe(true);
    expect(await counts(database)).toEqual(nothing);
    expect(await removeSource(database, 'poort')).toBe(false);
  });

  it('leaves other sources alone when one is removed', async () => {
    const other = sourceDraft('kade');
    await storeSources(database, other);
    const before = await counts(database);
    await storeSources(database, gate);
    await removeSource(database, 'poort');
    expect(await counts(database)).toEqual(before);
  });

  it('stores all of a source or nothing', async () => {
    const twice = sectionDraft('dubbel.een', 'Twee secties met één naam.');
    const doubled = sourceDraft('dubbel', { sections: [twice, twice] });
    await expect(storeSources(database, doubled)).rejects.toThrow();
    expect(await counts(database)).toEqual(nothing);
  });

  it('lists a source and shows a section only to who may see it', async () => {
    await storeSources(database, gate, sourceDraft('mt-stuk', { level: 'groep:MT' }));
    expect((await listSources(database, everyone)).map(({ id }) => id)).toEqual(['poort']);
    expect((await listSources(database, ['groep:MT'])).map(({ id }) => id)).toEqual(['mt-stuk']);
    expect(await listSources(database, [])).toEqual([]);
    expect(await readSection(database, 'mt-stuk.begin', everyone)).toBeUndefined();
    expect((await readSection(database, 'mt-stuk.begin', ['groep:MT']))?.level).toBe('groep:MT');
  });
});

describe.each(engines)('on $engine, a bundled edition', ({ open }) => {
  let fresh: FreshDatabase;
  let database: Database;
  beforeAll(async () => {
    fresh = await open();
    database = fresh.database;
    await migrate(database);
  });
  afterAll(() => fresh.close());
  beforeEach(async () => {
    await database.query('delete from sources');
  });

  const bundled = sourceDraft('advies', {
    class: 'advies',
    edition: 'bundled',
    sections: [sectionDraft('advies.3.durf', 'Durf is volgens het advies een begrensde kernwaarde.')],
  });
  const original = sourceDraft('advies-origineel', {
    document: 'advies',
    class: 'advies',
    sections: [sectionDraft('advies.3.durf', 'De letterlijke tekst over durf als begrensde kernwaarde.')],
  });

  const editionsThatSpeak = async (): Promise<string[]> => {
    const found = await knowledgeSearch(database).find({
      embedding: (await builtinEmbedder.embed(['durf begrensde kernwaarde'], 'query'))[0] ?? [],
      terms: [['s:durf', 1]],
      visible: everyone,
      places: 10,
    });
    return [...new Set(found.map(({ section }) => section.edition))].sort();
  };

  it('speaks while it is alone', async () => {
    await storeSources(database, bundled);
    expect(await editionsThatSpeak()).toEqual(['bundled']);
  });

  it.each([
    ['after it', [bundled, original]],
    ['before it', [original, bundled]],
  ])('is silent while an original is there that came %s', async (_, order) => {
    for (const draft of order) await storeSources(database, draft);
    expect(await editionsThatSpeak()).toEqual(['original']);
    expect((await readSection(database, 'advies.3.durf', everyone))?.edition).toBe('original');
    const like = await knowledgeSearch(database).sectionsLike(['advies.%'], everyone);
    expect(like.map(({ edition }) => edition)).toEqual(['original']);
  });

  it('speaks again once the original is removed', async () => {
    await storeSources(database, bundled, original);
    await removeSource(database, 'advies-origineel');
    expect(await editionsThatSpeak()).toEqual(['bundled']);
    expect((await readSection(database, 'advies.3.durf', everyone))?.edition).toBe('bundled');
  });

  it('stays silent when it is itself stored anew', async () => {
    await storeSources(database, bundled, original);
    await storeSources(database, { ...bundled, title: 'Advies, tweede versie' });
    expect(await editionsThatSpeak()).toEqual(['original']);
  });

  it('is not silenced by an original of another document', async () => {
    await storeSources(database, bundled, { ...original, id: 'agenda-origineel', document: 'agenda' });
    expect(await editionsThatSpeak()).toEqual(['bundled', 'original']);
  });
});

describe.each(engines)('on $engine, vectors of another embedder', ({ open }) => {
  it('are noticed when the knowledge opens, and made again', { timeout: 120_000 }, async () => {
    const fresh = await open();
    await migrate(fresh.database);
    const store = knowledgeStore(fresh.database);
    await store.setEmbedder({ id: 'builtin', version: 'oud', dimensions: 384 });
    const noticed: string[][] = [];
    const notices = {
      progress: () => undefined,
      embedderChanged: (was: string, now: string) => noticed.push([was, now]),
    };
    const knowledge = await openKnowledge(fresh.database, notices);
    expect(noticed).toEqual([['builtin oud', `builtin ${builtinEmbedder.version}`]]);
    expect(await knowledge.store.embedder()).toMatchObject({
      id: 'builtin',
      version: builtinEmbedder.version,
    });
    const loaded = await listSources(fresh.database, everyone);
    expect(loaded.map(({ id, version }) => [id, version])).toEqual([
      ['advies', 1],
      ['agenda', 1],
    ]);
    // The second time nothing is different, so nothing is said and nothing is done again.
    await openKnowledge(fresh.database, notices);
    expect(noticed).toHaveLength(1);
    expect((await listSources(fresh.database, everyone)).map(({ version }) => version)).toEqual([1, 1]);
    await fresh.close();
  });

  it('are built-in ones at first when the embedder that is configured is away', {
    timeout: 120_000,
  }, async () => {
    const fresh = await open();
    const notices = { progress: () => undefined, embedderChanged: () => undefined };
    const embedders = {
      configured: 'ollama:weg',
      openConfigured: () => Promise.reject(new EndpointFault('unreachable')),
      open: async () => undefined,
    };
    const knowledge = await openKnowledge(fresh.database, notices, { embedders });
    expect(await knowledge.store.embedder()).toMatchObject({ id: 'builtin' });
    const question = { id: 'q', text: 'Wat is durf?', history: [], visible: everyone };
    const before = await knowledge.ask(question);
    expect(before.outcome).toBe('answered');
    // Its vectors are there, but nothing can be compared with them: then words find the answer.
    await knowledge.store.setEmbedder({ id: 'ollama:weg', version: '1', dimensions: 384 });
    const states: string[] = [];
    const later = await openKnowledge(
      fresh.database,
      { ...notices, embedderState: (state, name) => states.push(`${state} ${name}`) },
      { embedders },
    );
    expect((await later.ask(question)).citations[0]?.section).toBe(before.citations[0]?.section);
    expect(states).toEqual(['away ollama:weg 1']);
    await fresh.close();
  });
});
