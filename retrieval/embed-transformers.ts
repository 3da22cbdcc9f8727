import { createRequire } from 'node:module';
import { z } from 'zod';
import { EndpointFault, within } from './endpoint.ts';
import type { EmbedTexts } from './models.ts';

const PACKAGE = '@huggingface/transformers';

/** Whether the package that runs models in this process is there; it is too large to come with everything. */
export const hasTransformers = (): boolean => {
  try {
    createRequire(import.meta.url).resolve(PACKAGE);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND');
  }
};

// Only what is used of the library; it is read at run time, so its own types are not there.
const Tensor = z.object({ tolist: z.custom<() => unknown>((value) => typeof value === 'function') });
const Vectors = z.array(z.array(z.number()));
type Extract = (texts: string[], options: Readonly<Record<string, unknown>>) => Promise<unknown>;
const Extractor = z.custom<Extract>((value) => typeof value === 'function');
type Pipeline = (task: string, model: string, options: Readonly<Record<string, unknown>>) => Promise<unknown>;
const Library = z.object({ pipeline: z.custom<Pipeline>((value) => typeof value === 'function') });

/** Brings the library in; another one in tests. */
export type LoadLibrary = () => Promise<unknown>;
const loadInstalled: LoadLibrary = () => import('@huggingface/transformers');

/**
 * An embedding model that runs in this process, from its cache or, the first time, from where it is published. Rejects
 * with an `EndpointFault` when it can not be had.
 */
export const openTransformers = async (
  model: string,
  cacheFolder: string,
  load: LoadLibrary = loadInstalled,
): Promise<EmbedTexts> => {
  let extract: Extract;
  try {
    const { pipeline } = Library.parse(await load());
    const options = { dtype: 'q8', cache_dir: cacheFolder };
    extract = Extractor.parse(await pipeline('feature-extraction', model, options));
  } catch {
    throw new EndpointFault('unreachable');
  }
  return async (texts, signal) => {
    const made = await within(signal, extract([...texts], { pooling: 'mean', normalize: true }));
    return Vectors.parse(Tensor.parse(made).tolist());
  };
};
