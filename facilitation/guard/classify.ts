import { foldForMatching } from '../text/fold-for-matching.ts';
import { featuresOf, type Sentence, sentencesOf } from './features.ts';
import { weights } from './signals/weights.ts';
import { HARD, OUTSET, SOFT } from './signals/weights-ideas.ts';

export type Verdict = 'clear' | 'soft' | 'hard';

/** A message is judged as a whole up to this many sentences; a longer text piece by piece. */
const PIECE = 6;
const STEP = 3;
/** A report hidden in another story still counts, with this much less, when two sentences carry it. */
const CLOSE = 2;
const CLOSE_DISCOUNT = 1.5;

const weigh = (sentences: readonly Sentence[]): number => {
  let score = OUTSET;
  for (const [feature, value] of featuresOf(sentences)) score += value * (weights.get(feature) ?? 0);
  return score;
};

const stretches = (
  sentences: readonly Sentence[],
  size: number,
  step: number,
): readonly (readonly Sentence[])[] => {
  const count = Math.max(1, Math.ceil((sentences.length - size) / step) + 1);
  return Array.from({ length: count }, (_, at) => sentences.slice(at * step, at * step + size));
};

/** How much a text looks like a report of wrongdoing, pressure or an approach: higher is more. */
const scoreSignal = (text: string): number => {
  const sentences = sentencesOf(foldForMatching(text));
  const whole = stretches(sentences, PIECE, STEP).map(weigh);
  const close = sentences.length > CLOSE ? stretches(sentences, CLOSE, 1).map(weigh) : [];
  return Math.max(...whole, ...close.map((score) => score - CLOSE_DISCOUNT));
};

/**
 * Whether a text looks like something for which this product is the wrong place. Hard: it is not taken at all.
 * Soft: the routes are shown and the writer decides. Weighs what is told, not what it is about: customs work is
 * about crime, and policy is about integrity.
 */
export const classifySignal = (text: string): { readonly verdict: Verdict } => {
  const score = scoreSignal(text);
  return { verdict: score >= HARD ? 'hard' : score >= SOFT ? 'soft' : 'clear' };
};
