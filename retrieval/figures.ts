import { tokensOf } from './analysis/tokens.ts';
import { numberOf } from './numbers.ts';
import type { Language } from './vocabulary.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'january february march april may june july august september october november december'.split(' '),
};
const GROUPS: Readonly<Record<string, number>> = {
  tweetal: 2,
  drietal: 3,
  viertal: 4,
  vijftal: 5,
  zestal: 6,
  zevental: 7,
};

/**
 * The figures that a text names, as marks that are the same in both languages: numbers in digits or words (`n7`),
 * months (`m2`), and months with their year (`m2 2025`). One counts nothing: in Dutch it is the article too.
 */
export const figuresIn = (text: string, language: Language): ReadonlySet<string> => {
  const found = new Set<string>();
  let before = -1;
  for (const { word, start } of tokensOf(text)) {
    const month = MONTHS[language].indexOf(word);
    // "may" is a month only with a capital.
    const named = month >= 0 && (language === 'nl' || /\p{Lu}/u.test(text[start] ?? ''));
    if (named) found.add(`m${month + 1}`);
    if (before >= 0 && /^\d{4}$/.test(word)) found.add(`m${before + 1} ${word}`);
    before = named ? month : -1;
    const number = numberOf(word) ?? (Object.hasOwn(GROUPS, word) ? GROUPS[word] : undefined);
    if (number !== undefined && number !== 1) found.add(`n${number}`);
  }
  return found;
};

const NEGATION: Readonly<Record<Language, RegExp>> = {
  nl: /(?<![\p{L}-])(?:niet|geen|nooit|niets|niemand|noch|zonder)(?![\p{L}-])/iu,
  en: /(?<![\p{L}-])(?:not|no|never|nothing|nobody|nor|without|cannot|none|neither)(?![\p{L}-])|n['’]t(?!\p{L})/iu,
};

/** Whether a sentence denies something. */
export const denies = (text: string, language: Language): boolean => NEGATION[language].test(text);
