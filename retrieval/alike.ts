import { featuresOf } from './analysis/features.ts';
import { languageOf } from './analysis/language.ts';
import { stemOf } from './analysis/stems.ts';
import { fold, tokensOf } from './analysis/tokens.ts';
import { expectedOf } from './question-kind.ts';
import { weigher } from './rank.ts';
import type { Rarity } from './search-port.ts';

/** A question that is known already, by the id of what it belongs to. */
interface KnownQuestion {
  readonly belongsTo: string;
  readonly text: string;
}

/** The known question that is nearest in meaning, and the words that both share, the weightiest first. */
interface Nearest {
  readonly belongsTo: string;
  /** 0–1. */
  readonly likeness: number;
  readonly words: readonly string[];
}

/** Finds the known question that asks the same, or nothing when none comes near enough. */
export type FindAlike = (text: string, known: readonly KnownQuestion[]) => Nearest | undefined;

const MOST_WORDS = 4;
/** Questions that are kept read; a list of questions is compared with every question that comes in. */
const MOST_REMEMBERED = 2000;
/** Likeness from which a question is taken to be the very one that an answer was checked for. */
export const VERY_CLOSE = 0.75;
/** Likeness from which questions about the same belong together; measured on pairs of questions (test/retrieval/alike). */
const TOGETHER = 0.45;
/** Likeness above which two questions are one even when their question words differ ("hoe meld ik", "wanneer meld ik"). */
const SAME = 0.9;

const ASKING: readonly (readonly [string, RegExp])[] = [
  ['who', /\b(?:wie|who|whom|whose)\b/],
  ['when', /\b(?:wanneer|when)\b/],
  ['why', /\b(?:waarom|why)\b/],
];

/** Whole words for stems, as they stand in the text; a stem alone reads as a typing error. */
const wholeWords = (text: string, stems: readonly string[]): string[] => {
  const language = languageOf(text);
  const words = tokensOf(text).map(({ word }) => word);
  return stems.flatMap((stem) => words.find((word) => stemOf(word, language) === stem) ?? []);
};

/** What a question asks for, as far as its words say so. */
const askedFor = (text: string): string => {
  const expected = expectedOf(text);
  if (expected !== 'any') return expected;
  const folded = fold(text);
  return ASKING.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'any';
};

interface Weighed {
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
  readonly asksFor: string;
}

/**
 * Compares questions by what they are about, words counted by how rare they are in the sources, and by what they ask
 * for: who pays for a retreat and how long it takes share every rare word and are two questions. The same questions
 * give the same outcome on every machine, and the shared words say why.
 */
export const createFindAlike = (rarity: Rarity, least = TOGETHER): FindAlike => {
  const weigh = weigher(rarity);
  const memory = new Map<string, Weighed>();
  const read = (text: string): Weighed => {
    const seen = memory.get(text);
    if (seen) return seen;
    const weights = new Map<string, number>();
    let squares = 0;
    for (const [key, weight] of featuresOf(text, languageOf(text))) {
      const value = weigh(key, weight);
      weights.set(key, value);
      squares += value * value;
    }
    if (memory.size > MOST_REMEMBERED) memory.clear();
    const result = { weights, length: Math.sqrt(squares) || 1, asksFor: askedFor(text) };
    memory.set(text, result);
    return result;
  };
  return (text, known) => {
    const asked = read(text);
    let best: Nearest | undefined;
    for (const one of known) {
      const other = read(one.text);
      const needed = other.asksFor === asked.asksFor ? least : Math.max(least, SAME);
      const shared: [string, number][] = [];
      let dot = 0;
      for (const [key, weight] of asked.weights) {
        const product = weight * (other.weights.get(key) ?? 0);
        dot += product;
        if (product > 0 && key.startsWith('s:')) shared.push([key.slice(2), product]);
      }
      const likeness = dot / (asked.length * other.length);
      if (likeness < needed || likeness <= (best?.likeness ?? 0)) continue;
      const stems = shared.sort((a, b) => b[1] - a[1]).map(([stem]) => stem);
      best = { belongsTo: one.belongsTo, likeness, words: wholeWords(text, stems).slice(0, MOST_WORDS) };
    }
    return best;
  };
};
