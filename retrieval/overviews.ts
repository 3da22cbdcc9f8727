import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { featuresOf } from './analysis/features.ts';
import { type CompactVector, createLikeness } from './likeness.ts';
import type { Query } from './query.ts';
import { asksForAll } from './question-kind.ts';
import { belongs, type RankedSection, weigher } from './rank.ts';
import { referencesIn } from './references.ts';
import type { Rarity } from './search-port.ts';

/** Rows of sections that people ask for as a whole, as data; the file explains itself. */
const FILE = new URL('./library/overviews.yaml', import.meta.url);

const Overview = z.strictObject({
  title: z.strictObject({ nl: z.string(), en: z.string() }),
  sections: z.array(z.string()).min(2),
  nl: z.array(z.string()).min(1),
  en: z.array(z.string()).min(1),
});
export type Overview = z.infer<typeof Overview>;

let loaded: readonly Overview[] | undefined;
/** The project's own overviews, read once. */
export const ownOverviews = (): readonly Overview[] => {
  loaded ??= z.array(Overview).parse(parse(readFileSync(FILE, 'utf8')));
  return loaded;
};

// A question for a whole row must be like one that we know, and more so than like the best question for one section.
// Who says "all" or names the things in the plural means a row sooner.
const LIKE = 0.58;
const AHEAD = 1;
const LIKE_ALL = 0.36;
const AHEAD_ALL = 0.75;

/** Recognises a question for a whole row of sections. Keeps the features of its own questions per state of knowledge. */
export const createOverviews = (overviews: readonly Overview[] = ownOverviews()) => {
  let stamp: string | undefined;
  let vectors: readonly (readonly CompactVector[])[] = [];
  const likeness = createLikeness();

  return (query: Query, rarity: Rarity, top: RankedSection | undefined): Overview | undefined => {
    const weigh = weigher(rarity);
    if (stamp !== rarity.stamp) {
      stamp = rarity.stamp;
      likeness.forget();
      vectors = overviews.map(({ nl, en }) => [
        ...nl.map((text) => likeness.compact(featuresOf(text, 'nl'), weigh)),
        ...en.map((text) => likeness.compact(featuresOf(text, 'en'), weigh)),
      ]);
    }
    const references = referencesIn(query.text);
    const alike = likeness.compare(likeness.compact(query.features, weigh), vectors).map((group, index) =>
      // Who names a place ("blok 5") means a row in that place.
      references.every((place) => overviews[index]?.sections.some((id) => belongs(id, place)))
        ? Math.max(0, ...group)
        : 0,
    );
    const most = Math.max(0, ...alike);
    const [like, ahead] = asksForAll(query.text) ? [LIKE_ALL, AHEAD_ALL] : [LIKE, AHEAD];
    return most >= like && most >= (top?.asked ?? 0) * ahead ? overviews[alike.indexOf(most)] : undefined;
  };
};
