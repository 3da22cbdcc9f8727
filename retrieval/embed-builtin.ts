import { featuresOf } from './analysis/features.ts';
import { languageOf } from './analysis/language.ts';
import type { Embedder } from './ports.ts';

/**
 * The built-in embedder: no network, no weights, the same vector for the same text on every machine. Each feature of a
 * text (stem, word part, concept, run of letters) is hashed to two places with a sign; the vector has length 1.
 */
const DIMENSIONS = 384;
const PLACES = 2;

// 32-bit FNV-1a, with a final mix so that similar keys do not land in neighbouring places.
const hash = (key: string, seed: number): number => {
  let value = 0x811c9dc5 ^ seed;
  for (let i = 0; i < key.length; i += 1) value = Math.imul(value ^ key.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  return (value ^ (value >>> 15)) >>> 0;
};

const vectorOf = (text: string): number[] => {
  const vector = new Array<number>(DIMENSIONS).fill(0);
  for (const [key, weight] of featuresOf(text, languageOf(text))) {
    for (let place = 0; place < PLACES; place += 1) {
      const value = hash(key, place * 0x9e3779b1);
      const at = value % DIMENSIONS;
      vector[at] = (vector[at] ?? 0) + ((value & 0x40000000) === 0 ? weight : -weight);
    }
  }
  const length = Math.hypot(...vector);
  if (length === 0) {
    vector[0] = 1; // a text without any subject still needs a direction: cosine of a zero vector is undefined
    return vector;
  }
  return vector.map((value) => value / length);
};

export const builtinEmbedder: Embedder = {
  id: 'builtin',
  version: '1',
  dimensions: DIMENSIONS,
  semantic: false,
  embed: async (texts) => texts.map(vectorOf),
};
