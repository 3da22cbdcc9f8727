import { within } from './endpoint.ts';
import type { Embedder } from './ports.ts';
import { isSameEmbedder, type VectorStore } from './vector-port.ts';

/** Passages between two commits: what a stop loses at most. */
const BATCH = 64;

export interface FillSettings {
  readonly progress?: (done: number, total: number) => void;
  /** Ends it at the next moment between two commits, even while the embedder is awaited; the next start goes on there. */
  readonly signal?: AbortSignal;
  /** Runs between the steps; tests stop the work there. */
  readonly failpoint?: (name: string) => Promise<void>;
}

/** Leaves others a moment: an embedder in this process does not wait for anything by itself. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/**
 * Gives every passage a vector of this embedder and then lets it serve; until then the vectors that were there are
 * searched. May be stopped at any moment and started again: what was kept is not made again. Resolves to how many
 * vectors it made. Rejects when the embedder does not answer.
 */
export const fillVectors = async (
  store: VectorStore,
  embedder: Embedder,
  { progress = () => undefined, signal, failpoint = async () => undefined }: FillSettings = {},
): Promise<number> => {
  const questions = embedder.semantic;
  let made = 0;

  /** Everything that is missing, in the order of the passages. */
  const fill = async (): Promise<void> => {
    let { done, total } = await store.progress(embedder, questions);
    if (done < total) progress(done, total);
    for (let after = 0; !signal?.aborted; ) {
      const batch = await store.missing(embedder, questions, after, BATCH);
      if (batch.length === 0) return;
      const work = embedder.embed(
        batch.map(({ body }) => body),
        'passage',
      );
      const vectors = await (signal ? within(signal, work) : work);
      await failpoint('embedded');
      await store.keep(
        embedder,
        batch.map(({ id }, index): [number, number[]] => {
          const vector = vectors[index];
          if (!vector) throw new Error('an embedder gave fewer vectors than texts');
          return [id, vector];
        }),
      );
      await failpoint('kept');
      after = batch.at(-1)?.id ?? after;
      made += batch.length;
      done += batch.length;
      total = Math.max(total, done);
      progress(done, total);
      await breathe();
    }
  };

  const isServing = async (): Promise<boolean> => isSameEmbedder(await store.serving(), embedder);
  const served = await isServing();
  await store.begin(embedder);
  await failpoint('begun');
  while (!signal?.aborted) {
    await fill();
    if (signal?.aborted || served) break;
    if (await store.serve(embedder, questions)) {
      await failpoint('served');
      break;
    }
    // Something was ingested meanwhile, and is filled in now; or another process decided for another embedder.
    if (!isSameEmbedder(await store.filling(), embedder) && !(await isServing())) break;
  }
  return made;
};
