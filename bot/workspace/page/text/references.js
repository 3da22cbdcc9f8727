import { h } from '../dom.js';
import { fillDate } from '../moments.js';
import { say } from '../settings.js';

export const isWebAddress = (address) => /^https?:\/\/[^\s]+$/i.test(address);
const isLink = (address) => isWebAddress(address) || /^(mailto|tel):[^\s]+$/i.test(address);

/** A link, or plain text when the address could run something in the page. */
export const renderLink = (address, children) => {
  const shown = children ?? [address];
  if (!isLink(address)) return h('span', {}, shown);
  return h('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, shown);
};

export const renderPerson = (id, around, label) => {
  const person = around.person(id);
  const mine = id === around.me ? ' mention-me' : '';
  return h('span', { class: `mention${mine}` }, `@${person?.name ?? label ?? say('unknown-person')}`);
};

export const renderChannel = (id, around, label) => {
  const name = around.conversation(id)?.name ?? label;
  if (around.conversation(id) === undefined) return h('span', { class: 'mention' }, `#${name ?? id}`);
  return h(
    'button',
    { type: 'button', class: 'mention mention-link', on: { click: () => around.openConversation(id) } },
    `#${name}`,
  );
};

export const renderBroadcast = (range) => h('span', { class: 'mention mention-me' }, `@${range}`);
export const renderGroup = (id, label) =>
  h('span', { class: 'mention' }, label?.startsWith('@') ? label : `@${label ?? id}`);
export const renderDate = (seconds, pattern, link, fallback) => {
  const date = new Date(Number(seconds) * 1000);
  const moment = Number.isNaN(date.getTime()) ? undefined : date.toISOString();
  const time = h('time', { datetime: moment }, fillDate(seconds, pattern, fallback));
  return link ? renderLink(link, [time]) : time;
};

/** What stands between `<` and `>` in a Slack text; undefined when it is not a reference at all. */
export const renderReference = (inside, around) => {
  const bar = inside.indexOf('|');
  const [target, label] = bar === -1 ? [inside] : [inside.slice(0, bar), inside.slice(bar + 1)];
  if (/^@[UWB][A-Z0-9]+$/.test(target)) return renderPerson(target.slice(1), around, label);
  if (/^#[CGD][A-Z0-9]+$/.test(target)) return renderChannel(target.slice(1), around, label || undefined);
  if (/^!(here|channel|everyone)$/.test(target)) return renderBroadcast(target.slice(1));
  if (target.startsWith('!subteam^')) return renderGroup(target.slice(9), label);
  if (target.startsWith('!date^')) {
    const [, seconds = '', pattern = '', link] = target.split('^');
    return renderDate(seconds, pattern, link, label ?? '');
  }
  return isLink(target) ? renderLink(target, label ? [label] : undefined) : undefined;
};
