import pino from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Embedders } from '../../bot/embedders.ts';
import { keepVectors } from '../../bot/vectors.ts';
import type { Database } from '../../db/database.ts';
import { knowledgeStore, removeSource } from '../../db/knowledge.ts';
import { migrate } from '../../db/migrate.ts';
import { knowledgeSearch } from '../../db/search.ts';
import { vectorStore } from '../../db/vectors.ts';
import { builtinEmbedder } from '../../retrieval/embed-builtin.ts';
import { EndpointFault } from '../../retrieval/endpoint.ts';
import { fillVectors } from '../../retrieval/fill-vectors.ts';
import { ingestChanged } from '../../retrieval/ingest.ts';
import type { Embedder } from '../../retrieval/ports.ts';
import { openServingEmbedder } from '../../retrieval/serving-embedder.ts';
import type { SourceDraft } from '../../retrieval/source-draft.ts';
import { engines, type FreshDatabase } from '../support/engines.ts';
import { eventually } from '../support/running-app.ts';
import { sectionDraft, sourceDraft } from '../support/small-library.ts';

const everyone = ['openbaar', 'douane'];
/** Many sections, so that filling takes several batches. */
const library = (id: string, sections: number): SourceDraft =>
  sourceDraft(id, {
    sections: Array.from({ length: sections }, (_, n) =>
      sectionDraft(`${id}.${n}`, `Sectie ${n} van ${id} gaat over loods ${n} en wat daar gebeurt.`, {
        questions: [{ language: 'nl', text: `Wat gebeurt er in loods ${n}?` }],
      }),
    ),
  });

/** An embedder with vectors of another length; counts what it is asked. */
const other = (dimensions = 3): Embedder & { texts: number } => {
  const embedder = {
    id: `openai:ander-${dimensions}`,
    version: '1',
    dimensions,
    semantic: true,
    texts: 0,
    embed: async (texts: readonly string[]) => {
      embedder.texts += texts.length;
      return texts.map((text) => Array.from({ length: dimensions }, (_, n) => text.length + n + 1));
    },
  };
  return embedder;
};

describe.each(engines)('on $engine, vectors of another embedder', { timeout: 120_000 }, ({ open }) => {
  let fresh: FreshDatabase;
  let database: Database;
  beforeAll(async () => {
    fresh = await open();
    database = fresh.database;
    await migrate(database);
  });
  beforeEach(async () => {
    await database.query('truncate sources, postings, term_counts cascade');
    await database.query('truncate embedders');
    await knowledgeStore(database).setEmbedder(builtinEmbedder);
    await ingestChanged(knowledgeStore(database), builtinEmbedder, [library('haven', 100)]);
  });
  afterAll(() => fresh.close());

  const counts = async (): Promise<Record<string, number>> => {
    const { rows } = await database.query<{ name: string; count: number }>(
      `select id || ' ' || vector_dims(embedding) as name, count(*)::int as count
       from vectors join embedders using (slot) group by 1`,
    );
    return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
  };
  const all = { 'openai:ander-3 3': 200 };

  /** What search finds with the embedder that serves, and how many of it came by their vectors. */
  const nearest = async (embedders: readonly Embedder[] = [builtinEmbedder]): Promise<number> => {
    const serving = await openServingEmbedder({
      serving: () => vectorStore(database).serving(),
      open: async ({ id }) => embedders.find((one) => one.id === id),
      otherwise: builtinEmbedder,
      report: () => undefined,
    });
    const search = knowledgeSearch(database);
    await search.rarity(undefined);
    const [embedding = []] = await serving.embed(['Wat gebeurt er in loods 7?'], 'query');
    const found = await search.find({ embedding, terms: [], visible: everyone, places: 10 });
    return found.length;
  };

  it('are made beside the old ones, which serve until all are there', async () => {
    const seen: [number, number][] = [];
    const served: number[] = [];
    const made = await fillVectors(vectorStore(database), other(), {
      progress: (done, total) => seen.push([done, total]),
      failpoint: async (name) => {
        if (name === 'kept') served.push(await nearest());
      },
    });
    expect(made).toBe(200);
    // Until the last batch the old vectors found what they always found.
    expect(served.every((found) => found === 10)).toBe(true);
    expect(seen.at(0)).toEqual([0, 200]);
    expect(seen.at(-1)).toEqual([200, 200]);
    expect(await counts()).toEqual(all);
    expect(await nearest([other()])).toBe(10);
    expect(await vectorStore(database).filling()).toBeUndefined();
  });

  it('go on after a stop at any step, without making again what was kept', async () => {
    const steps: string[] = [];
    await fillVectors(vectorStore(database), other(2), { failpoint: async (name) => void steps.push(name) });
    expect(steps.length).toBeGreaterThan(8);
    const embedder = other();
    let starts = 0;
    let stopped = true;
    for (let at = 0; stopped; at += 1) {
      stopped = false;
      starts += 1;
      let passed = 0;
      await fillVectors(vectorStore(database), embedder, {
        failpoint: async () => {
          passed += 1;
          // The first start ends at its first step, the second at its second, and so on.
          if (passed > at) throw new Error('killed');
        },
      }).catch(() => {
        stopped = true;
      });
      const held = await counts();
      const serves = (await vectorStore(database).serving())?.id;
      expect(serves === embedder.id ? held : held['openai:ander-2 2']).toEqual(
        serves === embedder.id ? all : 200,
      );
    }
    expect(starts).toBeGreaterThan(3);
    expect(await counts()).toEqual(all);
    // A batch whose vectors were made but not kept is the only thing that is ever made twice.
    expect(embedder.texts).toBeLessThanOrEqual(200 + starts * 64);
  });

  it('include what is ingested, changed and removed while they are made', async () => {
    const store = knowledgeStore(database);
    let batches = 0;
    await fillVectors(vectorStore(database), other(), {
      failpoint: async (name) => {
        if (name !== 'embedded') return;
        batches += 1;
        if (batches === 1) await ingestChanged(store, builtinEmbedder, [library('kade', 10)]);
        if (batches === 2) await ingestChanged(store, builtinEmbedder, [library('haven', 90)]);
        if (batches === 3) await removeSource(database, 'kade');
      },
    });
    expect(await counts()).toEqual({ 'openai:ander-3 3': 180 });
    const { rows } = await database.query(
      `select count(*)::int as count from passages where role <> 'whole'
       and not exists (select from vectors where passage_id = passages.id)`,
    );
    expect(rows).toEqual([{ count: 0 }]);
  });

  it('are not mixed with those that an ingestion made before the switch', async () => {
    const slow: Embedder = {
      ...builtinEmbedder,
      embed: async (texts, as) => {
        await fillVectors(vectorStore(database), other());
        return builtinEmbedder.embed(texts, as);
      },
    };
    await ingestChanged(knowledgeStore(database), slow, [library('kade', 5)]);
    expect(await counts()).toEqual(all);
    // They miss their vectors now, and get them at the next look.
    expect(await vectorStore(database).progress(other(), true)).toEqual({ done: 200, total: 210 });
    expect(await fillVectors(vectorStore(database), other())).toBe(10);
    expect(await counts()).toEqual({ 'openai:ander-3 3': 210 });
  });

  it('that were half made for a third embedder go when another is chosen', async () => {
    const ends = {
      failpoint: async (name: string) => (name === 'kept' ? Promise.reject(new Error('killed')) : undefined),
    };
    await expect(fillVectors(vectorStore(database), other(5), ends)).rejects.toThrow('killed');
    expect(await counts()).toMatchObject({ 'openai:ander-5 5': 64 });
    await fillVectors(vectorStore(database), other());
    expect(await counts()).toEqual(all);
  });

  it('that were half made go when the old embedder is chosen again', async () => {
    const ends = {
      failpoint: async (name: string) => (name === 'kept' ? Promise.reject(new Error('killed')) : undefined),
    };
    await expect(fillVectors(vectorStore(database), other(), ends)).rejects.toThrow('killed');
    expect(await fillVectors(vectorStore(database), builtinEmbedder)).toBe(0);
    expect(await counts()).toEqual({ 'builtin 384': 100 });
    expect(await nearest()).toBe(10);
  });

  it('give way to words while their embedder is away', async () => {
    await fillVectors(vectorStore(database), other());
    expect(await nearest([])).toBe(0);
    const found = await knowledgeSearch(database).find({
      embedding: [],
      terms: [
        ['s:lod', 1],
        ['s:lood', 1],
        ['s:loods', 1],
      ],
      visible: everyone,
      places: 10,
    });
    expect(found.length).toBeGreaterThan(0);
    // And a vector of another length is never compared.
    const search = knowledgeSearch(database);
    await search.rarity(undefined);
    expect(await search.find({ embedding: [1, 2], terms: [], visible: everyone, places: 10 })).toEqual([]);
  });

  it('are looked after in the background: an embedder that is away is tried again', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
    let away = true;
    const embedder = other();
    const embedders: Embedders = {
      configured: embedder.id,
      openConfigured: async () => {
        if (away) throw new EndpointFault('unreachable');
        return embedder;
      },
      open: async () => embedder,
    };
    const keeping = keepVectors(vectorStore(database), embedders, log, { look: 20, again: 20 });
    await eventually(() => lines.some((line) => line.includes('not-filled')));
    expect(await nearest()).toBe(10);
    away = false;
    await eventually(async () => (await vectorStore(database).serving())?.id === embedder.id);
    const before = embedder.texts;
    await ingestChanged(knowledgeStore(database), { ...builtinEmbedder }, [library('kade', 5)]);
    await eventually(async () => (await counts())['openai:ander-3 3'] === 210);
    await keeping.stop();
    expect(embedder.texts).toBe(before + 10);
    expect(lines.filter((line) => line.includes('not-filled'))).toHaveLength(1);
    expect(lines.join('')).toMatch(/"outcome":"filling","done":\d+,"total":200/);
    expect(lines.join('')).not.toContain('loods');
  });
});
