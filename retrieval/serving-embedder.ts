import type { Embedder } from './ports.ts';
import { type EmbedderName, isSameEmbedder } from './vector-port.ts';

/** After an embedder failed, questions go by words alone for this long, so that not each of them waits for it. */
const REST_MS = 30_000;

export interface ServingSettings {
  /** The embedder whose vectors are searched now; it can change while Durf runs. */
  readonly serving: () => Promise<EmbedderName | undefined>;
  /** Opens the embedder of this name, or undefined when that is not possible here (any more). */
  readonly open: (name: EmbedderName) => Promise<Embedder | undefined>;
  /** Used while no embedder has been named. */
  readonly otherwise: Embedder;
  /** Hears when vectors can not be made, and when they can again. */
  readonly report: (state: 'away' | 'back', name: EmbedderName) => void;
  readonly now?: () => number;
}

/**
 * The embedder that made the vectors which are searched, whichever that is at the moment. It never fails: when it can
 * not be reached it gives no vectors, and then search goes by words alone and what is ingested gets its vectors later.
 */
export const openServingEmbedder = async ({
  serving,
  open,
  otherwise,
  report,
  now = Date.now,
}: ServingSettings): Promise<Embedder> => {
  let name: EmbedderName = otherwise;
  let opened: Embedder | undefined = otherwise;
  let restUntil = 0;
  let isAway = false;

  const tell = (away: boolean): void => {
    if (away !== isAway) report(away ? 'away' : 'back', name);
    isAway = away;
  };
  const refresh = async (): Promise<void> => {
    const found = (await serving()) ?? otherwise;
    if (isSameEmbedder(found, name) && opened) return;
    if (!isSameEmbedder(found, name)) restUntil = 0;
    name = found;
    opened = undefined;
    if (now() < restUntil) return;
    const candidate = isSameEmbedder(found, otherwise) ? otherwise : await open(found).catch(() => undefined);
    // The same name with vectors of another make would be compared with what it did not make.
    opened = candidate && isSameEmbedder(candidate, found) ? candidate : undefined;
    if (opened) return;
    restUntil = now() + REST_MS;
    tell(true);
  };
  await refresh();
  return {
    get id() {
      return name.id;
    },
    get version() {
      return name.version;
    },
    get dimensions() {
      return name.dimensions;
    },
    get semantic() {
      return opened?.semantic ?? true;
    },
    embed: async (texts, as) => {
      await refresh();
      if (!opened || now() < restUntil) return [];
      try {
        const vectors = await opened.embed(texts, as);
        tell(false);
        return vectors;
      } catch {
        restUntil = now() + REST_MS;
        tell(true);
        return [];
      }
    },
  };
};
