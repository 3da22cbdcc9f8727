import { isOn } from '../steps.ts';

/**
 * Spelling tolerance: a word that nobody knows is read as the known word nearest to it, within reach (one slip up to
 * seven letters, two above). Words that are known stay as they are.
 */
const REACH_SHORT = 1;
const REACH_LONG = 2;
const SHORTEST = 5;

/** Slips between two words (insert, drop, change, swap of neighbours), or `most + 1` as soon as it exceeds `most`. */
export const slipsBetween = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let slips = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
      }
      row.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
};

/** The known word that `word` was most likely meant to be: the nearest, and among equals the most common. */
export const nearestKnown = (
  word: string,
  known: Iterable<readonly [word: string, count: number]>,
): string | undefined => {
  if (word.length < SHORTEST || /\d/.test(word) || !isOn('spelling')) return undefined;
  const reach = word.length >= 8 ? REACH_LONG : REACH_SHORT;
  let best: string | undefined;
  let fewest = reach + 1;
  let most = 0;
  for (const [candidate, count] of known) {
    // People seldom miss the first letter, and requiring it keeps the search small.
    if (candidate[0] !== word[0] || Math.abs(candidate.length - word.length) > reach) continue;
    const slips = slipsBetween(word, candidate, reach);
    if (slips < fewest || (slips === fewest && slips <= reach && count > most)) {
      best = candidate;
      fewest = slips;
      most = count;
    }
  }
  return best;
};
