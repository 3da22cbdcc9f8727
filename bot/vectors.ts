import type { Logger } from 'pino';
import { fillVectors } from '../retrieval/fill-vectors.ts';
import type { VectorStore } from '../retrieval/vector-port.ts';
import { builtinOnly, type Embedders } from './embedders.ts';
import { explain } from './errors.ts';

/** How often is looked whether a passage lacks its vector, and how soon an embedder that is away is tried again. */
const LOOK_EVERY_MS = 60_000;
const TRY_AGAIN_MS = 30_000;

/** Log lines of the progress, at most this often. */
const SAY_EVERY_MS = 10_000;

/**
 * Keeps the vectors those of the embedder that is configured, in the background, while the old ones serve. Stopped
 * half-way it goes on at the next start.
 */
export const keepVectors = (
  store: VectorStore,
  embedders: Embedders,
  log: Logger,
  pause: { readonly look: number; readonly again: number } = { look: LOOK_EVERY_MS, again: TRY_AGAIN_MS },
): { stop: () => Promise<void> } => {
  const ending = new AbortController();
  let wake: () => void = () => undefined;
  const sleep = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const about = { kind: 'vectors', embedder: embedders.configured };
  let said = 0;
  const progress = (done: number, total: number): void => {
    if (Date.now() - said < SAY_EVERY_MS && done < total) return;
    said = Date.now();
    log.info({ ...about, outcome: 'filling', done, total });
  };
  let isAway = false;
  /** Passages up to here have their vectors; what is looked at each time is only what came after. */
  let seenTo: number | undefined;
  const isComplete = async (): Promise<boolean> => {
    const serving = await store.serving();
    if (seenTo === undefined || serving?.id !== embedders.configured || (await store.filling())) return false;
    const questions = embedders.configured !== builtinOnly.configured;
    return (await store.missing(serving, questions, seenTo, 1)).length === 0;
  };
  const once = async (): Promise<number> => {
    try {
      if (await isComplete()) return pause.look;
      const newest = await store.latest();
      const embedder = await embedders.openConfigured();
      const made = await fillVectors(store, embedder, { progress, signal: ending.signal });
      if (ending.signal.aborted) return 0;
      if (made > 0) log.info({ ...about, outcome: 'complete', made });
      isAway = false;
      seenTo = newest;
      return pause.look;
    } catch (error) {
      if (ending.signal.aborted) return 0;
      // Said once: the next line says that it works again.
      if (!isAway) log.warn({ ...about, outcome: 'not-filled', ...explain(error).line });
      isAway = true;
      return pause.again;
    }
  };
  const run = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      const rest = await once();
      if (!ending.signal.aborted) await sleep(rest);
    }
  };
  const running = run();
  return {
    stop: async () => {
      ending.abort();
      wake();
      await running;
    },
  };
};
