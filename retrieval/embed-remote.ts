import { EndpointFault } from './endpoint.ts';
import type { EmbedTexts } from './models.ts';
import type { Embedder } from './ports.ts';

/** Texts in one request: few enough for a slow machine to answer in time. */
const BATCH = 64;
const PASSAGE_PATIENCE_MS = 60_000;
/** Somebody waits for a question: after this, words alone have to do. */
const QUERY_PATIENCE_MS = 3000;
const PAUSES_MS = [500, 2000, 8000];
/** Counts up when the words that are put before texts change: then vectors have to be made again. */
const VERSION = '1';

/** What a family of models wants before a text, by its name. Their model cards say so; without it they find less. */
const PREFIXES: readonly { readonly name: RegExp; readonly query: string; readonly passage: string }[] = [
  {
    name: /e5.*instruct/i,
    query: 'Instruct: Given a question, retrieve passages that answer it\nQuery: ',
    passage: '',
  },
  { name: /(?:^|[/_-])e5(?:$|[/:_-])/i, query: 'query: ', passage: 'passage: ' },
  { name: /nomic-embed/i, query: 'search_query: ', passage: 'search_document: ' },
  { name: /arctic-embed/i, query: 'query: ', passage: '' },
  { name: /mxbai-embed/i, query: 'Represent this sentence for searching relevant passages: ', passage: '' },
];

/** What goes before a text for this model; nothing for most. */
export const prefixFor = (model: string, as: 'passage' | 'query'): string =>
  PREFIXES.find(({ name }) => name.test(model))?.[as] ?? '';

const checked = (vectors: readonly number[][], dimensions: number): void => {
  const sound = vectors.every(
    (vector) =>
      vector.length === dimensions && vector.every(Number.isFinite) && vector.some((value) => value !== 0),
  );
  if (!sound) throw new EndpointFault('garbage');
};

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** How long a vector of this model is: one text tells. Rejects with an `EndpointFault`. */
export const probeDimensions = async (embed: EmbedTexts): Promise<number> => {
  const [vector] = await embed(['Douane'], AbortSignal.timeout(PASSAGE_PATIENCE_MS));
  if (!vector || vector.length === 0) throw new EndpointFault('garbage');
  checked([vector], vector.length);
  return vector.length;
};

/**
 * An embedder of somebody else's: in batches, with the prefix that its family wants. Passages are tried again after a
 * pause; a question is not, because somebody waits for it.
 */
export const remoteEmbedder = (
  id: string,
  embed: EmbedTexts,
  dimensions: number,
  pauses: readonly number[] = PAUSES_MS,
): Embedder => {
  const once = async (texts: readonly string[], patience: number): Promise<number[][]> => {
    const vectors = await embed(texts, AbortSignal.timeout(patience));
    checked(vectors, dimensions);
    return vectors;
  };
  const patiently = async (texts: readonly string[]): Promise<number[][]> => {
    for (const wait of pauses) {
      try {
        return await once(texts, PASSAGE_PATIENCE_MS);
      } catch (error) {
        // A refused key or an unknown model is not mended by waiting.
        if (error instanceof EndpointFault && [400, 401, 403, 404].includes(error.status ?? 0)) throw error;
      }
      await pause(wait);
    }
    return once(texts, PASSAGE_PATIENCE_MS);
  };
  return {
    id,
    version: VERSION,
    dimensions,
    semantic: true,
    embed: async (texts, as) => {
      const prefix = prefixFor(id, as);
      const vectors: number[][] = [];
      for (let at = 0; at < texts.length; at += BATCH) {
        const batch = texts.slice(at, at + BATCH).map((text) => prefix + text);
        vectors.push(...(as === 'query' ? await once(batch, QUERY_PATIENCE_MS) : await patiently(batch)));
      }
      return vectors;
    },
  };
};
