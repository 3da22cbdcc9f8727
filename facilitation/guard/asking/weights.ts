import { type AskedKind, askedKinds } from './kinds.ts';
import { askedIdeaWeights } from './weights-ideas.ts';
import { askedPairWeights } from './weights-pairs.ts';
import { askedWordWeights } from './weights-words.ts';

/** Letters by which the tables name the kinds. */
export const letters: Readonly<Record<AskedKind, string>> = {
  dilemma: 'd',
  integrity: 'i',
  person: 'p',
  secret: 's',
  'small-talk': 't',
  'about-durf': 'a',
  count: 'c',
};

export type KindWeights = Readonly<Partial<Record<AskedKind, number>>>;

const readWeights = (entry: string): readonly [string, KindWeights] => {
  const at = entry.lastIndexOf(' ');
  const found: Partial<Record<AskedKind, number>> = {};
  for (const [, letter, hundredths] of entry.slice(at + 1).matchAll(/([a-z])(-?\d+)/g)) {
    const kind = askedKinds.find((one) => letters[one] === letter);
    if (kind) found[kind] = Number(hundredths) / 100;
  }
  return [entry.slice(0, at), found];
};

const read = (table: string): readonly (readonly [string, KindWeights])[] =>
  table
    .trim()
    .split(/\s*\n\s*|\s{2,}/)
    .map(readWeights);

/** For every feature that `askedFeatures` can name: how much it speaks for each kind, against a question to the sources. */
export const askedWeights: ReadonlyMap<string, KindWeights> = new Map([
  ...read(askedIdeaWeights),
  ...askedPairWeights.flatMap(read),
  ...askedWordWeights.flatMap(read),
]);
