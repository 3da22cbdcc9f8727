import { ideaWeights } from './weights-ideas.ts';
import { pairWeights } from './weights-pairs.ts';
import { wordWeights } from './weights-words.ts';

const read = (table: string, prefix = ''): readonly (readonly [string, number])[] =>
  table
    .trim()
    .split(/\s*\n\s*|\s{2,}/)
    .map((entry) => {
      const at = entry.lastIndexOf(' ');
      return [prefix + entry.slice(0, at), Number(entry.slice(at + 1)) / 100] as const;
    });

/** The weight of every feature that `featuresOf` can name; what is not in here weighs nothing. */
export const weights: ReadonlyMap<string, number> = new Map([
  ...read(ideaWeights),
  ...read(pairWeights),
  ...read(wordWeights, '='),
]);
