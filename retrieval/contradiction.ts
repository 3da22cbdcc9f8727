import { isFunctionWord } from './analysis/function-words.ts';
import { stemOf } from './analysis/stems.ts';
import { fold, tokensOf } from './analysis/tokens.ts';
import { numberOf } from './numbers.ts';
import type { Language } from './vocabulary.ts';

/** A number with the thing that it counts, as a stem. */
interface Counted {
  readonly number: number;
  readonly of: string;
}

/** How many words may stand between a number and what it counts ("vier centrale waarden"). */
const REACH = 3;
// After these a number names a place or a moment and counts nothing: "thema 3", "juni 2022", "blz. 4".
const NAMES_A_PLACE =
  /^(?:thema|themas|theme|blok|hoofdstuk|chapter|vraag|question|aanbeveling|recommendation|subdoel|subdoelstelling|figuur|tabel|table|voetnoot|blz|pagina|page|nr|nummer|punt|rol|kernwaarde|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)$/;
// "noem drie kernwaarden", "een van de drie": asks for some of them and supposes nothing about how many there are.
const ASKS_FOR_SOME =
  /^(?:noem|geef|kies|pak|eerste|laatste|minstens|hoogstens|top|name|give|pick|first|last|least|most)$/;

/** Every number in a text with each word that it may count, a few words after it. */
export const countedIn = (text: string, language: Language): Counted[] => {
  const words = tokensOf(fold(text)).map(({ word }) => word);
  return words.flatMap((word, index) => {
    const number = numberOf(word);
    const before = words[index - 1] ?? '';
    if (number === undefined || number === 1 || NAMES_A_PLACE.test(before) || ASKS_FOR_SOME.test(before))
      return [];
    const after = words.slice(index + 1, index + 1 + REACH);
    // "twee kanten van de zaak" counts sides, not matters: what is counted ends where a small word follows it.
    const ends = after.findIndex((one, place) => place > 0 && isFunctionWord(one));
    return after
      .slice(0, ends === -1 ? REACH : ends)
      .filter((one) => !isFunctionWord(one) && numberOf(one) === undefined)
      .map((one) => ({ number, of: stemOf(one, language) }));
  });
};

const MONTHS: Readonly<Record<string, number>> = {
  januari: 1,
  februari: 2,
  maart: 3,
  april: 4,
  mei: 5,
  juni: 6,
  juli: 7,
  augustus: 8,
  september: 9,
  oktober: 10,
  november: 11,
  december: 12,
  january: 1,
  february: 2,
  march: 3,
  june: 6,
  july: 7,
  august: 8,
  october: 10,
};

const datesIn = (text: string): { readonly years: Set<number>; readonly months: Set<number> } => {
  const words = tokensOf(fold(text)).map(({ word }) => word);
  return {
    years: new Set(words.filter((word) => /^(?:19|20)\d\d$/.test(word)).map(Number)),
    months: new Set(words.flatMap((word) => (Object.hasOwn(MONTHS, word) ? (MONTHS[word] ?? []) : []))),
  };
};

/** Whether a text dates something otherwise than the question takes for granted: other months or years, not these. */
const datesOtherwise = (question: string, text: string): boolean => {
  const supposed = datesIn(question);
  const stated = datesIn(text);
  const other = (asked: ReadonlySet<number>, said: ReadonlySet<number>): boolean =>
    asked.size > 0 && said.size > 0 && [...asked].every((one) => !said.has(one));
  return other(supposed.months, stated.months) || other(supposed.years, stated.years);
};

/**
 * Whether a text counts something otherwise than the question takes for granted: it gives another number for the same
 * thing and nowhere the number of the question, or other months and years.
 */
export const contradicts = (
  question: string,
  text: string,
  language: Language,
): 'number' | 'time' | undefined => {
  if (datesOtherwise(question, text)) return 'time';
  const supposed = countedIn(question, language);
  if (supposed.length === 0) return undefined;
  const stated = countedIn(text, language);
  // Who names the right number as well ("zes in totaal, welke drie") supposes nothing wrong.
  const numbers = new Set(tokensOf(fold(question)).map(({ word }) => numberOf(word)));
  const wrong = supposed.some(({ number, of }) => {
    const same = stated.filter((one) => one.of === of);
    return (
      same.length > 0 &&
      same.every((one) => one.number !== number && !numbers.has(one.number)) &&
      !stated.some((one) => one.number === number)
    );
  });
  return wrong ? 'number' : undefined;
};
