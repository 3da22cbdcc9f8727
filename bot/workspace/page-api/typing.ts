import { identity } from '../world/identity.ts';
import { botUserId } from '../world/people.ts';
import type { World } from '../world/world.ts';

const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * What somebody typed, as Slack stores it: `&`, `<` and `>` escaped, so that nothing typed can become a mention of
 * everybody; names of people, channels and links become Slack's own tokens.
 */
export const storeTyped = (world: World, typed: string): string =>
  typed
    .split(/(<@[A-Z0-9]+>|<#[A-Z0-9]+(?:\|[^<>|]*)?>|https?:\/\/[^\s<>]+)/)
    .map((part, index) => (index % 2 === 0 ? nameThings(world, escapeMarkup(part)) : keepToken(world, part)))
    .join('');

const keepToken = (world: World, token: string): string => {
  if (token.startsWith('http')) return `<${escapeMarkup(token)}>`;
  const id = /^<[@#]([A-Z0-9]+)/.exec(token)?.[1] ?? '';
  if (token.startsWith('<@')) return world.person(id) === undefined ? escapeMarkup(token) : `<@${id}>`;
  const channel = world.conversation(id);
  return channel === undefined ? escapeMarkup(token) : `<#${id}|${channel.name}>`;
};

const nameThings = (world: World, text: string): string => {
  const named = text.replace(/(^|[\s(])@([\p{L}][\p{L}\d._-]*)/gu, (whole, before: string, name: string) => {
    const wanted = name.toLowerCase().replace(/[.,]+$/, '');
    const rest = name.slice(wanted.length);
    const id =
      wanted === identity.botName.toLowerCase()
        ? botUserId
        : world.state.people.find((person) => person.name === wanted)?.id;
    return id === undefined ? whole : `${before}<@${id}>${rest}`;
  });
  return named.replace(/(^|[\s(])#([a-z0-9_-]+)/g, (whole, before: string, name: string) => {
    const channel = world.state.conversations.find((one) => one.kind === 'channel' && one.name === name);
    return channel === undefined ? whole : `${before}<#${channel.id}|${name}>`;
  });
};
