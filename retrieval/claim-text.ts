import { seen } from '../prompts/render.ts';

/** Why a model's sentence is not shown, as far as its own letters tell. */
export type TextFault = 'link' | 'mention' | 'length';

const SHORTEST = 12;
const LONGEST = 420;

const LINK =
  /[a-z][a-z0-9+.-]*:\/\/|\bwww\.|\bmailto:|\bhxxp|\[\.\]|\b[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,24}(?![\p{L}\p{N}])|\b\d{1,3}(?:\.\d{1,3}){3}\b/iu;
// Whoever is named with an at sign, and the orders with which Slack calls a channel.
const MENTION = /@|<[!@#]|!(?:channel|here|everyone|subteam|date)\b|\^/i;

/**
 * A model's sentence as plain text: nothing unseen, no markup, no numbers of sources, one line. A sentence that leads
 * somewhere or calls somebody is not cleaned but refused: what is left of it would still be the attacker's.
 */
export const plainSentence = (text: string): { readonly text: string } | { readonly fault: TextFault } => {
  const shown = seen(text.normalize('NFKC')).replace(/[。｡]/g, '.');
  if (MENTION.test(shown)) return { fault: 'mention' };
  if (LINK.test(shown)) return { fault: 'link' };
  const plain = shown
    .replace(/\[\s*(?:p?\d+\s*,?\s*)+\]/gi, ' ')
    .replace(/[*_~`|#<>[\]{}\\]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,;:!?])/g, '$1')
    .trim();
  return plain.length < SHORTEST || plain.length > LONGEST ? { fault: 'length' } : { text: plain };
};

const QUOTED = /[“”„«»"]([^“”„«»"]*)[“”„«»"]/g;

/** What a sentence puts between quotation marks, as if somebody had said it so. */
export const quotedIn = (text: string): string[] =>
  [...text.matchAll(QUOTED)].map(([, inside = '']) => inside);

export const withoutQuotationMarks = (text: string): string => text.replace(/[“”„«»"]/g, '');
