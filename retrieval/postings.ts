import { type Features, featuresOf } from './analysis/features.ts';
import type { Language } from './vocabulary.ts';

// Okapi BM25 with its usual constants; length is counted in features, against a fixed typical length so that adding a
// passage does not change the weights of the others.
const K1 = 1.2;
const B = 0.5;
const TYPICAL_PASSAGE = 30;
const TYPICAL_WHOLE = 400;

const WORDS = { parts: true, concepts: true, letters: false };

/** The words of a text as search asks and stores them: stems, parts of compounds, concepts. */
const wordsOf = (text: string, language: Language): Features => featuresOf(text, language, WORDS);

const weigh = (features: Features, typical: number): [term: string, weight: number][] => {
  let length = 0;
  for (const weight of features.values()) length += weight;
  const norm = K1 * (1 - B + (B * length) / typical);
  return [...features].map(([term, weight]) => [term, (weight * (K1 + 1)) / (weight + norm)]);
};

/** The words under which a passage is found, each with its weight (BM25 without the rarity, which search adds). */
export const postingsOf = (text: string, language: Language): [term: string, weight: number][] =>
  weigh(wordsOf(text, language), TYPICAL_PASSAGE);

/** The same for a section as a whole: its text, its rendering and the questions that lead to it, taken together. */
export const wholePostingsOf = (
  rows: readonly { readonly body: string; readonly language: Language }[],
): [term: string, weight: number][] => {
  const sum = new Map<string, number>();
  for (const { body, language } of rows) {
    for (const [term, weight] of wordsOf(body, language)) sum.set(term, (sum.get(term) ?? 0) + weight);
  }
  return weigh(sum, TYPICAL_WHOLE);
};
