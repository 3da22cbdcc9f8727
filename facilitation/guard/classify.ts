import { foldForMatching } from '../text/fold-for-matching.ts';
import { askedSignal, oddsOf } from './asking/recognise.ts';
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

/** From here a question about one's own case is soft, and hard. */
const ASKED_SOFT = 0;
const ASKED_HARD = 0.4;
/** How plainly a text must ask after a person or a secret for what it tells to count no more. */
const PLAIN = 4;

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
 * A text that plainly asks after a person or a secret tells nothing, however much it sounds like a tale: it is refused
 * elsewhere, and shows no routes to somebody who tries doors.
 */
const asksSomethingElse = (text: string): boolean => {
  const { integrity, person, secret } = oddsOf(text);
  return Math.max(person, secret) > PLAIN && Math.max(person, secret) > integrity + PLAIN / 2;
};

const verdictOf = (score: number, soft: number, hard: number): Verdict =>
  score >= hard ? 'hard' : score >= soft ? 'soft' : 'clear';
const weight: Readonly<Record<Verdict, number>> = { clear: 0, soft: 1, hard: 2 };

/**
 * Whether a text looks like something for which this product is the wrong place. Hard: it is not taken at all.
 * Soft: the routes are shown and the writer decides. Weighs what is told, not what it is about: customs work is
 * about crime, and policy is about integrity. People also tell by asking ("who helps me when they …"), which is
 * weighed apart; the weightier of both counts.
 */
export const classifySignal = (text: string): { readonly verdict: Verdict } => {
  const told = asksSomethingElse(text) ? 'clear' : verdictOf(scoreSignal(text), SOFT, HARD);
  const asked = verdictOf(askedSignal(text), ASKED_SOFT, ASKED_HARD);
  return { verdict: weight[asked] > weight[told] ? asked : told };
};
