/**
 * The small notation in which the word lists are written, so that a reviewer without TypeScript can read and mend
 * them. Phrases stand between commas. Inside a phrase:
 *   `*`    the rest of a word                        `bende*`
 *   `...`  at most five words in between             `gaf ... door`
 *   `(a|b)` one of these, `(a )?` may be left out    `vroeg (me|mij)`
 * A phrase is held against folded words: lower case, no accents, no punctuation, apostrophes gone (`zn`, `dont`).
 * The two languages are kept apart, since `van` and `door` are other words in the other one.
 */
export interface WordList {
  /** Why these words count, for the people who review the list. */
  readonly why: string;
  readonly nl: string;
  readonly en: string;
}

const BETWEEN = '(?:[^ ]+ ){0,5}?';

const phraseSource = (phrase: string): string =>
  phrase
    .replace(/\s*\.\.\.\s*/g, ' \u0000')
    .replace(/\*/g, '[a-z0-9]*')
    .replace(/\((?!\?)/g, '(?:')
    .replaceAll('\u0000', BETWEEN);

/** One pattern that finds any phrase of the list as whole words. */
export const compileWords = (list: string): RegExp => {
  const phrases = list
    .split(',')
    .map((phrase) =>
      phrase
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/(\s*\.\.\.)+$/, ''),
    )
    .filter((phrase) => phrase !== '');
  return new RegExp(`(?<![^ ])(?:${phrases.map(phraseSource).join('|')})(?![^ ])`);
};
