import type { Missing } from '../prompts/answer-frames.ts';
import type { Query } from './query.ts';
import type { Expected } from './question-kind.ts';
import type { RankedSection } from './rank.ts';
import type { Excerpt } from './select.ts';
import { isOn } from './steps.ts';

/** Why the sources do not answer, or that they do. */
export type Sufficiency =
  | { readonly enough: true }
  | { readonly enough: false; readonly because: 'unknown-word'; readonly word: string }
  | { readonly enough: false; readonly because: 'form'; readonly expected: Exclude<Expected, 'any'> }
  | { readonly enough: false; readonly because: 'left-open'; readonly text: string }
  | { readonly enough: false; readonly because: 'unanswered'; readonly missing: Missing }
  | { readonly enough: false; readonly because: 'too-far' };

// In a small library something related is always found, so the question is not whether anything was found but whether
// what was found covers what was asked. Words alone do not tell (people use their own words for what is there), so the
// thresholds only catch questions that are far from everything; the form of the answer tells more.
const SURE_QUESTION = 0.78;
const TOO_FAR = 0.55;
const UNKNOWN_SHARE = 0.6;
const UNLIKE = 0.35;

/** Decides whether the best sections answer the question, and if not, what is missing. */
export const judge = (
  query: Query,
  expected: Expected,
  ranked: readonly RankedSection[],
  excerpts: readonly Excerpt[],
): Sufficiency => {
  const [top] = ranked;
  const [first] = excerpts;
  if (!top || !first) return { enough: false, because: 'too-far' };
  if (!isOn('sufficiency')) return { enough: true };
  const sure = top.asked >= SURE_QUESTION;
  if (expected !== 'any' && !excerpts.slice(0, 2).some(({ holds }) => holds)) {
    return { enough: false, because: 'form', expected };
  }
  if (query.followsOn || sure) return { enough: true };
  // Rarity is counted in what everybody may read; a text that only some may read can speak of the word all the same.
  const unknown = query.words
    .filter((word) => word.unknown && !word.terms.some((term) => top.matched.has(term)))
    .sort((a, b) => b.weight - a.weight);
  const [rarest] = unknown;
  const total = query.words.reduce((sum, { weight }) => sum + weight, 0);
  const share = total === 0 ? 0 : unknown.reduce((sum, { weight }) => sum + weight, 0) / total;
  if (rarest && share > UNKNOWN_SHARE && top.asked < UNLIKE) {
    return { enough: false, because: 'unknown-word', word: rarest.word };
  }
  if (top.score < TOO_FAR) return { enough: false, because: 'too-far' };
  return { enough: true };
};
