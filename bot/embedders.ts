import { join } from 'node:path';
import { builtinEmbedder } from '../retrieval/embed-builtin.ts';
import { probeDimensions, remoteEmbedder } from '../retrieval/embed-remote.ts';
import { hasTransformers, openTransformers } from '../retrieval/embed-transformers.ts';
import { type EmbedTexts, openEmbeddings } from '../retrieval/models.ts';
import type { Embedder } from '../retrieval/ports.ts';
import type { EmbedderName } from '../retrieval/vector-port.ts';
import { type Config, ConfigFaults } from './config.ts';
import { mayLeave } from './may-leave.ts';
import { modelNamed } from './model-config.ts';

/** Where embedders come from. */
export interface Embedders {
  /** The name of the one that is configured, such as `builtin` or `ollama:NAME`. */
  readonly configured: string;
  /** Opens the one that is configured. Rejects when it does not answer. */
  readonly openConfigured: () => Promise<Embedder>;
  /** Opens the one with this name, as far as this Durf can; used for vectors that are there already. */
  readonly open: (name: EmbedderName) => Promise<Embedder | undefined>;
}

const TRANSFORMERS = 'transformers:';

/** The built-in one alone: no network and nothing to configure. */
export const builtinOnly: Embedders = {
  configured: builtinEmbedder.id,
  openConfigured: async () => builtinEmbedder,
  open: async ({ id }) => (id === builtinEmbedder.id ? builtinEmbedder : undefined),
};

/** A question that may not leave gets no vector, and is looked up by its words. */
const discreet = (embedder: Embedder): Embedder => ({
  ...embedder,
  embed: async (texts, as) => (as === 'query' && !texts.every(mayLeave) ? [] : embedder.embed(texts, as)),
});

/** The embedders that this configuration can reach. Throws `ConfigFaults` for one that can not be there at all. */
export const embeddersOf = (config: Pick<Config, 'embeddings' | 'endpoints' | 'dataDir'>): Embedders => {
  // A model in this process takes a while to load and much memory, so each is loaded once.
  const loaded = new Map<string, EmbedTexts>();
  const textsOf = async (id: string): Promise<EmbedTexts | undefined> => {
    const known = loaded.get(id);
    if (known) return known;
    const settings = modelNamed(id, config.endpoints);
    if (settings) return openEmbeddings(settings);
    if (!id.startsWith(TRANSFORMERS)) return undefined;
    const made = await openTransformers(id.slice(TRANSFORMERS.length), join(config.dataDir, 'models'));
    loaded.set(id, made);
    return made;
  };
  const configured = config.embeddings;
  if (configured.startsWith(TRANSFORMERS) && !hasTransformers()) {
    throw new ConfigFaults([
      'DURF_EMBEDDINGS: hiervoor moet een pakket erbij / needs a package: npm install --no-save @huggingface/transformers',
    ]);
  }
  return {
    configured,
    openConfigured: async () => {
      if (configured === builtinEmbedder.id) return builtinEmbedder;
      const embed = await textsOf(configured);
      if (!embed) throw new ConfigFaults([`DURF_EMBEDDINGS: ${configured}`]);
      return discreet(remoteEmbedder(configured, embed, await probeDimensions(embed)));
    },
    open: async ({ id, dimensions }) => {
      if (id === builtinEmbedder.id) return builtinEmbedder;
      const embed = await textsOf(id);
      return embed && discreet(remoteEmbedder(id, embed, dimensions));
    },
  };
};
