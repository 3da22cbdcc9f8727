import type { Json } from '../json.ts';
import type { Message } from './state.ts';

const readable = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const token = (inside: string): Json => {
  const [what = '', label] = inside.split('|');
  if (what.startsWith('@')) return { type: 'user', user_id: what.slice(1) };
  if (what.startsWith('#')) return { type: 'channel', channel_id: what.slice(1) };
  return { type: 'link', url: readable(what), ...(label === undefined ? {} : { text: readable(label) }) };
};

/** The stored text of a typed message as the rich text that Slack's clients send; marks such as * stay as typed. */
export const richTextOf = ({ ts, text }: Pick<Message, 'ts' | 'text'>): Json => ({
  type: 'rich_text',
  // The same every time the message is shown, as a stored block's would be.
  block_id: `t${ts.replace('.', '').slice(-8)}`,
  elements: [
    {
      type: 'rich_text_section',
      elements: text
        .split(/<([^<>]+)>/)
        .map((part, index) => (index % 2 === 1 ? token(part) : { type: 'text', text: readable(part) }))
        .filter((element) => element.type !== 'text' || element.text !== ''),
    },
  ],
});
