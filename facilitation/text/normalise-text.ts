/**
 * Text as it is kept and judged: one canonical form, without anything that a reader cannot see. Hidden characters
 * serve to smuggle instructions past people or to break words so that no rule finds them.
 */

/** Control characters (newline and tab stay), and the code points that Unicode declares to be no characters. */
const CONTROLS = /(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}]/gu;

/** Invisible on purpose: joiners, direction marks, fillers, annotation marks, shorthand and musical formatting, tags. */
const INVISIBLE =
  /\u034F|[\u180B-\u180F]|[\uFE00-\uFE0F]|[\u17B4\u17B5]|[\u{E0100}-\u{E01EF}]|[\u00AD\u061C\u115F\u1160\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E00FF}\u{E01F0}-\u{E0FFF}]/gu;

/** A zero-width joiner means something only between two pictures, the first perhaps with a skin tone. */
const JOINER =
  /(?<!\p{Extended_Pictographic}\p{Emoji_Modifier}?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;

const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;

/**
 * NFC, well formed, line ends as `\n`, nothing invisible. Idempotent. A lone surrogate becomes U+FFFD, since
 * PostgreSQL would do the same in silence or refuse.
 */
export const normaliseText = (input: string): string => {
  let text = input.toWellFormed().replace(LINE_ENDS, '\n').replace(CONTROLS, '').replace(INVISIBLE, '');
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(JOINER, '').normalize('NFC');
  }
  return text;
};
