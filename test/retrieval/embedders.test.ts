import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../bot/config.ts';
import { embeddersOf } from '../../bot/embedders.ts';
import { builtinEmbedder } from '../../retrieval/embed-builtin.ts';
import { prefixFor, probeDimensions, remoteEmbedder } from '../../retrieval/embed-remote.ts';
import { openTransformers } from '../../retrieval/embed-transformers.ts';
import { EndpointFault } from '../../retrieval/endpoint.ts';
import type { Embedder } from '../../retrieval/ports.ts';
import { openServingEmbedder } from '../../retrieval/serving-embedder.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.embedded.length = 0;
  server.embedWith((texts) => texts.map((text) => [text.length, 1, 0.5]));
});

const embeddersFor = (embeddings: string) =>
  embeddersOf(
    readConfig({
      DURF_EMBEDDINGS: embeddings,
      OPENAI_BASE_URL: server.openaiUrl,
      OLLAMA_BASE_URL: server.url,
    }),
  );

describe.each(['openai:multilingual-e5-small', 'ollama:nomic-embed-text'])('the embedder %s', (id) => {
  it('finds out how long its vectors are, and puts before a text what its family wants', async () => {
    const embedder = await embeddersFor(id).openConfigured();
    expect(embedder).toMatchObject({ id, dimensions: 3, semantic: true });
    await embedder.embed(['Wat is durf?'], 'query');
    await embedder.embed(['Durf is …'], 'passage');
    const [, query, passage] = server.embedded;
    expect(query).toEqual([`${id.includes('e5') ? 'query: ' : 'search_query: '}Wat is durf?`]);
    expect(passage).toEqual([`${id.includes('e5') ? 'passage: ' : 'search_document: '}Durf is …`]);
  });

  it('takes many texts in batches and keeps their order', async () => {
    const embedder = await embeddersFor(id).openConfigured();
    const texts = Array.from({ length: 150 }, (_, n) => 'x'.repeat(n + 1));
    const vectors = await embedder.embed(texts, 'passage');
    const prefix = prefixFor(id, 'passage').length;
    expect(vectors.map(([length]) => (length ?? 0) - prefix)).toEqual(texts.map(({ length }) => length));
    expect(server.embedded.map(({ length }) => length)).toEqual([1, 64, 64, 22]);
  });
});

describe('a question with personal data', () => {
  it('does not go to an embedder over the network; its words are searched', async () => {
    const embedder = await embeddersFor('openai:test').openConfigured();
    server.embedded.length = 0;
    expect(await embedder.embed(['Waar werkt mijn collega met nummer 06-12345678?'], 'query')).toEqual([]);
    expect(server.embedded).toEqual([]);
    expect(await embedder.embed(['Wat is durf?'], 'query')).toHaveLength(1);
  });
});

describe('an embedder over the network', () => {
  const failing = (faults: number, error: Error) => {
    let calls = 0;
    const embedder = remoteEmbedder(
      'openai:x',
      async (texts) => {
        calls += 1;
        if (calls <= faults) throw error;
        return texts.map(() => [1, 2]);
      },
      2,
      [1, 1],
    );
    return { embedder, calls: () => calls };
  };

  it('tries passages again, but not when waiting does not help', async () => {
    const slow = failing(2, new EndpointFault('status', 503));
    expect(await slow.embedder.embed(['a'], 'passage')).toEqual([[1, 2]]);
    expect(slow.calls()).toBe(3);
    const refused = failing(2, new EndpointFault('status', 401));
    await expect(refused.embedder.embed(['a'], 'passage')).rejects.toThrow('status 401');
    expect(refused.calls()).toBe(1);
  });

  it('does not try a question again, for somebody waits', async () => {
    const { embedder, calls } = failing(1, new EndpointFault('unreachable'));
    await expect(embedder.embed(['a'], 'query')).rejects.toThrow('unreachable');
    expect(calls()).toBe(1);
  });

  it.each([
    ['of another length', [[1, 2, 3]]],
    ['without a direction', [[0, 0]]],
    ['that are no numbers', [[Number.NaN, 1]]],
  ])('gives no vectors %s', async (_, vectors) => {
    const embedder = remoteEmbedder('openai:x', async () => vectors, 2, []);
    await expect(embedder.embed(['a'], 'passage')).rejects.toThrow('garbage');
  });

  it('that gives an empty vector can not be used', async () => {
    await expect(probeDimensions(async () => [[]])).rejects.toThrow('garbage');
  });
});

describe('the words before a text', () => {
  it.each([
    ['transformers:Xenova/multilingual-e5-base', 'query: ', 'passage: '],
    ['openai:intfloat/e5-large-v2', 'query: ', 'passage: '],
    ['ollama:jeffh/intfloat-multilingual-e5-large:f16', 'query: ', 'passage: '],
    ['openai:text-embedding-3-small', '', ''],
    ['ollama:bge-m3', '', ''],
    ['ollama:snowflake-arctic-embed2', 'query: ', ''],
  ])('follow from the name %s', (name, query, passage) => {
    expect([prefixFor(name, 'query'), prefixFor(name, 'passage')]).toEqual([query, passage]);
  });

  it('are an instruction for models that are instructed', () => {
    expect(prefixFor('openai:multilingual-e5-large-instruct', 'query')).toMatch(/^Instruct: [\s\S]*Query: $/);
    expect(prefixFor('openai:multilingual-e5-large-instruct', 'passage')).toBe('');
  });
});

describe('an embedder that runs in this process', () => {
  it('is refused at the start with the mend when its package is not there', () => {
    expect(() => embeddersFor('transformers:Xenova/multilingual-e5-small')).toThrow(
      /DURF_EMBEDDINGS: .*npm install --no-save @huggingface\/transformers/,
    );
  });

  it('is loaded from the library with pooled vectors, into a cache of ours', async () => {
    const asked: unknown[] = [];
    const library = {
      pipeline: async (...how: unknown[]) => {
        asked.push(how);
        return async (texts: string[], options: unknown) => {
          asked.push(options);
          return { tolist: () => texts.map((text) => [text.length, 1]) };
        };
      },
    };
    const embed = await openTransformers('Xenova/multilingual-e5-small', '/data/models', async () => library);
    expect(await embed(['ab', 'c'], AbortSignal.timeout(1000))).toEqual([
      [2, 1],
      [1, 1],
    ]);
    expect(asked).toEqual([
      ['feature-extraction', 'Xenova/multilingual-e5-small', { dtype: 'q8', cache_dir: '/data/models' }],
      { pooling: 'mean', normalize: true },
    ]);
  });

  it('that can not be had is a fault, whatever the library throws', async () => {
    const broken = { pipeline: () => Promise.reject(new Error('no network')) };
    await expect(openTransformers('x', '/data', async () => broken)).rejects.toThrow('unreachable');
    await expect(openTransformers('x', '/data', async () => ({}))).rejects.toThrow('unreachable');
  });
});

describe('the embedder that serves', () => {
  const other: Embedder = {
    id: 'openai:ander',
    version: '1',
    dimensions: 2,
    semantic: true,
    embed: async (texts) => texts.map(() => [1, 2]),
  };

  it('is whichever made the vectors, also when that changes', async () => {
    let name = { id: 'builtin', version: builtinEmbedder.version, dimensions: builtinEmbedder.dimensions };
    const embedder = await openServingEmbedder({
      serving: async () => name,
      open: async () => other,
      otherwise: builtinEmbedder,
      report: () => undefined,
    });
    expect((await embedder.embed(['a'], 'query'))[0]).toHaveLength(builtinEmbedder.dimensions);
    name = { id: other.id, version: other.version, dimensions: other.dimensions };
    expect(await embedder.embed(['a'], 'query')).toEqual([[1, 2]]);
    expect(embedder).toMatchObject({ id: 'openai:ander', dimensions: 2 });
  });

  it('gives no vectors while it is away, says so once, and is left alone for a while', async () => {
    let now = 0;
    let works = false;
    let calls = 0;
    const said: string[] = [];
    const embedder = await openServingEmbedder({
      serving: async () => other,
      open: async () => ({
        ...other,
        embed: async (texts) => {
          calls += 1;
          if (!works) throw new EndpointFault('unreachable');
          return texts.map(() => [1, 2]);
        },
      }),
      otherwise: builtinEmbedder,
      report: (state, { id }) => said.push(`${state} ${id}`),
      now: () => now,
    });
    for (let n = 0; n < 5; n += 1) expect(await embedder.embed(['a'], 'query')).toEqual([]);
    expect(calls).toBe(1);
    now += 60_000;
    expect(await embedder.embed(['a'], 'query')).toEqual([]);
    works = true;
    now += 60_000;
    expect(await embedder.embed(['a'], 'query')).toEqual([[1, 2]]);
    expect(said).toEqual(['away openai:ander', 'back openai:ander']);
  });

  it('gives no vectors of another make under the same name', async () => {
    const embedder = await openServingEmbedder({
      serving: async () => ({ id: 'builtin', version: 'oud', dimensions: 384 }),
      open: async () => builtinEmbedder,
      otherwise: builtinEmbedder,
      report: () => undefined,
    });
    expect(await embedder.embed(['a'], 'query')).toEqual([]);
  });
});
