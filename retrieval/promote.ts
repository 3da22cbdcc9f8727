import { isFunctionWord } from './analysis/function-words.ts';
import { stemOf } from './analysis/stems.ts';
import { fold, tokensOf } from './analysis/tokens.ts';
import type { Query } from './query.ts';
import { asksForAll, type Expected, holdsExpected } from './question-kind.ts';
import type { RankedSection } from './rank.ts';
import { isOn } from './steps.ts';
import { unitsOf } from './units.ts';

// A section that has the form of answer that was asked for (a number beside the thing counted, a moment, a list) goes
// before one that fits a little better in words but has not.
const BONUS = 0.15;
const LOOKED_AT = 6;
const FEWEST_ITEMS = 3;

/** The thing that a question counts ("hoeveel interviews" → "interview"), as a stem. */
const countedIn = (query: Query): string | undefined => {
  const after = /\b(?:hoeveel|hoe veel|how many|aantal)\b(.*)/.exec(fold(query.text))?.[1];
  const noun = after === undefined ? undefined : tokensOf(after).find(({ word }) => !isFunctionWord(word));
  return noun && stemOf(noun.word, query.language);
};

const hasForm = (section: RankedSection['section'], query: Query, expected: Expected): boolean => {
  const english = query.language === 'en' && section.rendering !== null;
  const units = unitsOf(english ? (section.rendering ?? '') : section.body);
  if (asksForAll(query.text)) return units.filter(({ kind }) => kind === 'item').length >= FEWEST_ITEMS;
  const counted = expected === 'number' ? countedIn(query) : undefined;
  return units.some(
    ({ text }) =>
      holdsExpected(expected, text) &&
      (counted === undefined ||
        tokensOf(text).some(({ word }) => stemOf(word, english ? 'en' : 'nl') === counted)),
  );
};

/** Puts sections that have the form of answer asked for before their neighbours; others keep their order. */
export const promote = (
  ranked: readonly RankedSection[],
  query: Query,
  expected: Expected,
): RankedSection[] => {
  if ((expected === 'any' && !asksForAll(query.text)) || !isOn('promotion')) return [...ranked];
  const near = ranked.slice(0, LOOKED_AT).map((one) => ({
    ...one,
    score: one.score + (hasForm(one.section, query, expected) ? BONUS : 0),
  }));
  return [...near.sort((a, b) => b.score - a.score), ...ranked.slice(LOOKED_AT)];
};
