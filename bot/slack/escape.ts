import { limits } from './limits.ts';

// C0 and C1 controls except tab and newline, zero-width and bidi marks, variation selectors, the tag block, lone
// surrogates: none of them is read, and each can carry something hidden.
const UNREAD =
  /(?![\t\n])\p{Cc}|[\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E01EF}]|\p{Surrogate}/gu;
const LOOSE_JOINER =
  /(?<!\p{Extended_Pictographic}\uFE0F?|\p{Emoji_Modifier})\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
const LOOSE_SELECTOR = /(?<![\p{Extended_Pictographic}#*0-9])[\uFE00-\uFE0F]/gu;

/** The text without what nobody can read: controls, invisible marks, broken characters. Doing it twice changes nothing. */
export const cleanText = (text: string): string => {
  let before = text.replace(/\r\n?/g, '\n').normalize('NFC');
  for (;;) {
    const after = before
      .replace(UNREAD, '')
      .replace(LOOSE_JOINER, '')
      .replace(LOOSE_SELECTOR, '')
      .normalize('NFC');
    if (after === before) return after;
    before = after;
  }
};

/** The one escaper: after it no text can mention, link or format a date in Slack. The last step before sending. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** At most this many UTF-16 units, cut at a whole character, with an ellipsis when something went. */
export const cutText = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
};

/** Foreign text, ready for a message's `text`. Cut before it is escaped and again after, never inside an escape. */
export const fallbackText = (text: string): string => {
  let most: number = limits.messageText;
  for (;;) {
    const escaped = escapeText(cutText(cleanText(text), most));
    if (escaped.length <= limits.messageText) return escaped;
    most -= Math.max(1, Math.ceil((escaped.length - limits.messageText) / 5));
  }
};
