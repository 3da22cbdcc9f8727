import { z } from 'zod';
import { PageRefusal } from '../failures.ts';
import type { Json } from '../json.ts';
import { limits } from '../limits.ts';
import type { Surroundings } from '../surroundings.ts';
import { languageOf, say } from '../words.ts';
import type { Conversation } from '../world/channels.ts';
import { botIsMember } from '../world/conversations.ts';
import {
  addMessage,
  changeMessage,
  findMessage,
  markRead,
  removeMessage,
  whisperAsSlack,
} from '../world/messages.ts';
import { botUserId, type Person } from '../world/people.ts';
import { describeView } from '../world/portraits.ts';
import type { Message } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { placeFor } from './reading.ts';
import { conversationShape } from './shapes.ts';
import { storeTyped } from './typing.ts';

const Open = z.object({ channel: z.string(), tab: z.enum(['home', 'messages']).optional() });
const Post = z.object({ channel: z.string(), text: z.string(), threadTs: z.string().nullish() });
const Edit = z.object({ channel: z.string(), ts: z.string(), text: z.string() });
const Delete = z.object({ channel: z.string(), ts: z.string() });

/** A place where this person may write now. */
export const writableFor = (world: World, me: Person, id: string): Conversation => {
  const place = placeFor(world, me, id);
  if (me.deactivated) throw new PageRefusal('deactivated', 403);
  if (!place.memberIds.includes(me.id)) throw new PageRefusal('not_in_channel', 403);
  if (place.archived) throw new PageRefusal('is_archived', 403);
  return place;
};

const readTyped = (world: World, text: string): string => {
  if (text.trim() === '') throw new PageRefusal('no_text');
  if (Array.from(text).length > limits.message.typed) throw new PageRefusal('msg_too_long');
  return storeTyped(world, text);
};

const ownMessage = (world: World, me: Person, place: Conversation, ts: string, refusal: string): Message => {
  const message = findMessage(world, place.id, ts);
  if (message === undefined) throw new PageRefusal('message_not_found', 404);
  if (message.user !== me.id) throw new PageRefusal(refusal, 403);
  return message;
};

export const openPlace = ({ world, events }: Surroundings, me: Person, body: unknown): Json => {
  const { channel, tab } = Open.parse(body);
  const conversation = placeFor(world, me, channel);
  markRead(world, me.id, channel);
  world.tell({ type: 'conversation', conversation, userIds: [me.id] });
  if (tab !== undefined && conversation.kind === 'im' && botIsMember(conversation)) {
    const home = world.state.homes[me.id];
    events.publish({
      subscription: 'app_home_opened',
      event: {
        type: 'app_home_opened',
        user: me.id,
        channel,
        tab,
        event_ts: world.newTs(),
        ...(tab === 'home' && home !== undefined ? { view: describeView(home) } : {}),
      },
    });
  }
  return { conversation: conversationShape(world, conversation, me.id) };
};

export const postTyped = ({ world }: Surroundings, me: Person, body: unknown): Json => {
  const { channel, text, threadTs } = Post.parse(body);
  const place = writableFor(world, me, channel);
  const stored = readTyped(world, text);
  const root = threadTs ? findMessage(world, place.id, threadTs) : undefined;
  if (threadTs && root === undefined) throw new PageRefusal('message_not_found', 404);
  const thread = root === undefined ? null : (root.threadTs ?? root.ts);
  const message = addMessage(world, { channel: place.id, user: me.id, text: stored, threadTs: thread });
  if (stored.includes(`<@${botUserId}>`) && !botIsMember(place))
    whisperAsSlack(world, me.id, place.id, say('app_not_in_channel', languageOf(me.locale)));
  return { ts: message.ts };
};

export const editTyped = ({ world }: Surroundings, me: Person, body: unknown): Json => {
  const { channel, ts, text } = Edit.parse(body);
  const place = writableFor(world, me, channel);
  const message = ownMessage(world, me, place, ts, 'cant_update_message');
  changeMessage(world, message, { text: readTyped(world, text) });
  return {};
};

export const deleteTyped = ({ world }: Surroundings, me: Person, body: unknown): Json => {
  const { channel, ts } = Delete.parse(body);
  const place = writableFor(world, me, channel);
  removeMessage(world, ownMessage(world, me, place, ts, 'cant_delete_message'));
  return {};
};
