import { fold, tokensOf } from './analysis/tokens.ts';
import type { Language } from './vocabulary.ts';

/** The hard facts in a sentence, so that two sentences can be compared: figures, names, and whether it denies. */

const FROM_TWO: Readonly<Record<Language, string>> = {
  nl: 'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig',
  en: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
};
const TENS: Readonly<Record<Language, string>> = {
  nl: 'dertig veertig vijftig zestig zeventig tachtig negentig honderd',
  en: 'thirty forty fifty sixty seventy eighty ninety hundred',
};
const numbersOf = (language: Language): ReadonlyMap<string, number> =>
  new Map([
    ...FROM_TWO[language].split(' ').map((word, index): [string, number] => [word, index + 2]),
    ...TENS[language].split(' ').map((word, index): [string, number] => [word, (index + 3) * 10]),
    [language === 'nl' ? 'duizend' : 'thousand', 1000],
  ]);
const WORDS: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  nl: numbersOf('nl'),
  en: numbersOf('en'),
};
const DUTCH_TENS =
  /^(een|twee|drie|vier|vijf|zes|zeven|acht|negen)en(twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)$/;
const ENGLISH_TENS =
  /\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](one|two|three|four|five|six|seven|eight|nine)\b/g;

const wordValue = (word: string, language: Language): number | undefined => {
  const known = WORDS[language].get(word);
  if (known !== undefined || language === 'en') return known;
  const [, unit = '', tens = ''] = DUTCH_TENS.exec(word) ?? [];
  const value = WORDS.nl.get(tens);
  return value === undefined ? undefined : value + (WORDS.nl.get(unit) ?? 1);
};

/** One form for a figure: no separators between thousands, a point before decimals. */
const plainFigure = (figure: string): string =>
  figure
    .replace(/[.,](?=\d{3}(?!\d))/g, '')
    .replace(',', '.')
    .replace(/^0+(?=\d)/, '');

/** Every number a text speaks of, whether in figures or in words. "Een" and "one" are no numbers here. */
export const figuresIn = (text: string, language: Language): Set<string> => {
  const figures = new Set<string>();
  for (const [figure] of text.normalize('NFKC').matchAll(/\d+(?:[.,]\d+)*/g))
    figures.add(plainFigure(figure));
  const folded = fold(text);
  const joined = language === 'en' ? folded.matchAll(ENGLISH_TENS) : [];
  let rest = folded;
  for (const [whole, tens = '', unit = ''] of joined) {
    figures.add(String((WORDS.en.get(tens) ?? 0) + (WORDS.en.get(unit) ?? 1)));
    rest = rest.replace(whole, ' ');
  }
  for (const { word } of tokensOf(rest)) {
    const value = wordValue(word, language);
    if (value !== undefined) figures.add(String(value));
  }
  return figures;
};

/** A word that looks like a name where it stands. */
export interface NameLike {
  readonly word: string;
  /** The first word of a sentence is written with a capital anyway. */
  readonly first: boolean;
}

/** The words with a capital, folded. */
export const namesIn = (text: string): NameLike[] => {
  const names: NameLike[] = [];
  for (const { word, start, end } of tokensOf(text)) {
    if (!/\p{Lu}/u.test(text.slice(start, end))) continue;
    names.push({ word, first: /(?:^|[.!?:•]\s*|\n\s*)$/.test(text.slice(0, start)) });
  }
  return names;
};

const DENIES =
  /\b(?:niet|geen|nooit|niemand|niets|nergens|zonder|noch|not|no|never|none|nobody|nothing|without|nor|cannot)\b|n['’]t\b/i;

export const denies = (text: string): boolean => DENIES.test(text);

const PERMITS =
  /\b(?:je|jij|jullie|u|men|iedereen)\s+(?:mag|mogen|hoeft?)\b|\b(?:mag|mogen|hoef)\s+(?:je|jij|jullie|u|men|iedereen)\b|\b(?:you|everyone|anyone)\s+(?:may|can|are allowed|need not|must not)\b/i;

/** Whether a sentence tells somebody what is allowed. */
export const permits = (text: string): boolean => PERMITS.test(text);
