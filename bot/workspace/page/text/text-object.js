import { h } from '../dom.js';
import { renderEmoji } from './emoji.js';
import { renderMrkdwn } from './mrkdwn.js';

/** The bare words of a text object (or of a plain string). */
export const plainText = (text) => (typeof text === 'string' ? text : (text?.text ?? ''));

const withEmoji = (text) =>
  text.split(/:([a-z0-9_+'-]+):/).map((part, index) => (index % 2 === 1 ? renderEmoji(part) : part));

/** A `plain_text` object on one line, with its emoji. */
export const renderPlain = (text) => h('span', {}, withEmoji(plainText(text)));

/** Any text object as nodes. */
export const renderText = (text, around) => {
  if (text?.type === 'mrkdwn') return renderMrkdwn(text.text ?? '', around);
  return plainText(text)
    .split('\n')
    .map((line) => h('div', { class: 'line' }, withEmoji(line)));
};
