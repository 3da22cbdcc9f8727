import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Query } from './query.ts';
import { createQuestionBank } from './question-bank.ts';
import { asksForAll } from './question-kind.ts';
import { belongs, type RankedSection } from './rank.ts';
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
const LIKE_ALL = 0.42;
const AHEAD_ALL = 0.9;

/** Recognises a question for a whole row of sections. */
export const createOverviews = (overviews: readonly Overview[] = ownOverviews()) => {
  const nearest = createQuestionBank(
    overviews.flatMap((overview) =>
      (['nl', 'en'] as const).flatMap((language) =>
        overview[language].map((text) => ({ language, text, leadsTo: overview })),
      ),
    ),
  );
  return (query: Query, rarity: Rarity, top: RankedSection | undefined): Overview | undefined => {
    const places = referencesIn(query.text);
    // Who names a place ("blok 5") means a row in that place.
    const found = nearest(query.features, rarity, ({ sections }) =>
      places.every((place) => sections.some((id) => belongs(id, place))),
    );
    if (!found) return undefined;
    const [like, ahead] = asksForAll(query.text) ? [LIKE_ALL, AHEAD_ALL] : [LIKE, AHEAD];
    return found.likeness >= like && found.likeness >= (top?.asked ?? 0) * ahead ? found.leadsTo : undefined;
  };
};
