import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openKnowledge } from '../../bot/knowledge.ts';
import type { Database } from '../../db/database.ts';
import { openInMemory } from '../../db/pool.ts';
import { knowledgeSearch } from '../../db/search.ts';
import { builtinEmbedder } from '../../retrieval/embed-builtin.ts';
import { SectionRetriever } from '../../retrieval/retriever.ts';

describe('Durf as a LangChain retriever', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openInMemory();
    await openKnowledge(database, { progress: () => undefined, embedderChanged: () => undefined });
  });
  afterAll(() => database.close());

  const retriever = (visible: readonly string[]): SectionRetriever =>
    new SectionRetriever({ store: knowledgeSearch(database), embedder: builtinEmbedder, visible });

  it('gives the section on the core values first when they are asked for', async () => {
    const found = await retriever(['openbaar']).invoke('welke vier kernwaarden heeft de Douane?');
    expect(found[0]?.metadata).toMatchObject({ section: 'advies.3.inleiding', document: 'advies' });
    expect(found).toHaveLength(5);
  });

  it('gives nothing to a reader who may see nothing', async () => {
    expect(await retriever([]).invoke('welke vier kernwaarden heeft de Douane?')).toEqual([]);
  });
});
