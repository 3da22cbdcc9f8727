import { normaliseText } from './normalise-text.ts';

/** Digits and signs that stand for letters when someone writes around a filter: `sm33rg3ld`, `$elect1e`. */
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
};

const LEET_TOKEN = /[\p{L}\d@$!|]{3,}/gu;
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  і: 'i',
  ѕ: 's',
  ј: 'j',
  к: 'k',
  м: 'm',
  т: 't',
  в: 'b',
  н: 'h',
  α: 'a',
  ο: 'o',
  ε: 'e',
  ι: 'i',
  ν: 'v',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  κ: 'k',
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ł: 'l',
};

const LONGEST = 40;

const unleet = (token: string): string => {
  if (token.length > LONGEST || !/[\d@$|]/.test(token)) return token;
  const letters = token.match(/\p{L}/gu)?.length ?? 0;
  const inside = /\p{L}[\d@$|]+\p{L}|^[@$\d]\p{L}\p{L}|\p{L}\p{L}[@$]/u.test(token);
  if (letters < 2 || !inside || letters * 2 < token.length) return token;
  return Array.from(token, (sign) => LEET[sign] ?? sign).join('');
};

/** `s m e e r g e l d` and `o.m.k.o.p.e.n`: five or more single letters in a row are one word. */
const SPACED = /(?<![\p{L}\d])(?:\p{L}[ .\-_*]){4,}\p{L}(?![\p{L}\d])/gu;

/**
 * Text only for comparing, never for showing: NFKC, lower case, no accents, letters that look Latin made Latin,
 * digits that stand for letters made letters, spelled-out words joined.
 */
export const foldForMatching = (input: string): string =>
  normaliseText(input)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\P{ASCII}/gu, (sign) => LOOKALIKES[sign] ?? sign)
    .normalize('NFKC')
    .replace(SPACED, (run) => run.replace(/[ .\-_*]/g, ''))
    .replace(LEET_TOKEN, unleet);
