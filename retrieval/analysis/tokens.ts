/** One word as it stood in the text, folded for comparing: lower case, no accents. */
export interface Token {
  readonly word: string;
  /** Place of the word in the original string (UTF-16 units). */
  readonly start: number;
  readonly end: number;
}

const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}]{1,2}(?![\p{L}]))?/gu;

/** Lower case, without accents, one form for compatible characters, and one for the apostrophe (phones curl it). */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(MARKS, '').replace(/[‘’ʼ]/g, "'").toLowerCase().normalize('NFKC');

/** The words of a text, in order. "pilot's" gives "pilot": a short tail after an apostrophe is no part of the word. */
export const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const word = fold(match[0]).replace(/['’].*$/, '');
    if (word.length > 0) tokens.push({ word, start, end: start + match[0].length });
  }
  return tokens;
};
