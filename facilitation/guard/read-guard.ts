import { normaliseText } from '../text/normalise-text.ts';
import { classifySignal, type Verdict } from './classify.ts';
import { detectSensitive } from './detect.ts';
import type { Detection } from './detectors/detection.ts';

/** What the guard says about one text. It holds nothing of the text but the parts to highlight for its writer. */
export interface GuardVerdict {
  readonly verdict: Verdict;
  /** Personal data and operational secrets, places in `normalised`. Empty when the guard itself failed. */
  readonly detected: readonly Detection[];
  /** The text as it may be kept when the verdict allows it; empty when the guard itself failed. */
  readonly normalised: string;
  /** The guard could not do its work: the text counts as hard, and the writer is told that it was not judged. */
  readonly failed: boolean;
}

/** The three parts, so that a test can let one fail. */
export interface GuardParts {
  readonly normalise: (input: string) => string;
  readonly classify: (text: string) => { readonly verdict: Verdict };
  readonly detect: (text: string, names: readonly string[]) => readonly Detection[];
}

const parts: GuardParts = { normalise: normaliseText, classify: classifySignal, detect: detectSensitive };

/**
 * Judges one free text before anything else sees it: synchronous, in memory, keeps nothing. Whatever goes wrong
 * inside, the answer is hard: a text that was not judged is not let through.
 */
export const guardText = (
  text: string,
  names: readonly string[] = [],
  { normalise, classify, detect }: GuardParts = parts,
): GuardVerdict => {
  try {
    const normalised = normalise(text);
    const { verdict } = classify(normalised);
    return { verdict, detected: detect(normalised, names), normalised, failed: false };
  } catch {
    // the error is dropped on purpose: its message may carry the text
    return { verdict: 'hard', detected: [], normalised: '', failed: true };
  }
};
