import { ApiRefusal } from '../failures.ts';
import type { Conversation } from '../world/channels.ts';
import { botIsMember, openDirect } from '../world/conversations.ts';
import { botUserId } from '../world/people.ts';
import type { World } from '../world/world.ts';
import type { Asked } from './method.ts';
import { requireScope } from './method.ts';

const find = (world: World, value: string): Conversation | undefined => {
  const person = world.person(value);
  if (person !== undefined && !person.isBot && !person.deactivated)
    return openDirect(world, person.id, botUserId);
  const name = value.replace(/^#/, '');
  return (
    world.conversation(value) ??
    world.state.conversations.find((one) => one.kind !== 'im' && one.name === name)
  );
};

/** The conversation in this argument as far as the app can know of it: what is closed to it does not exist for it. */
export const readPlace = ({ workspace, args }: Asked, key = 'channel'): Conversation => {
  const conversation = find(workspace.world, args.text(key) ?? '');
  if (conversation === undefined) throw new ApiRefusal('channel_not_found');
  if (conversation.kind !== 'channel' && !botIsMember(conversation))
    throw new ApiRefusal('channel_not_found');
  return conversation;
};

/** A conversation the app takes part in. */
export const readOwnPlace = (asked: Asked, key = 'channel'): Conversation => {
  const conversation = readPlace(asked, key);
  if (!botIsMember(conversation)) throw new ApiRefusal('not_in_channel');
  return conversation;
};

/** A conversation in which the app can write. */
export const readOpenPlace = (asked: Asked, key = 'channel'): Conversation => {
  const conversation = readOwnPlace(asked, key);
  if (conversation.archived) throw new ApiRefusal('is_archived');
  return conversation;
};

const families = { channel: 'channels', private: 'groups', im: 'im' } as const;

/** Slack has a scope for each kind of conversation: `channels:read`, `groups:history`, `im:read` … */
export const requireKind = (asked: Asked, conversation: Conversation, right: 'read' | 'history'): void =>
  requireScope(asked.workspace, `${families[conversation.kind]}:${right}`);
