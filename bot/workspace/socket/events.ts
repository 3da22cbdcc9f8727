import type { Json } from '../json.ts';
import type { Conversation } from '../world/channels.ts';
import { botIsMember } from '../world/conversations.ts';
import { identity } from '../world/identity.ts';
import { botUserId } from '../world/people.ts';
import { describeMessage } from '../world/portraits.ts';
import type { Message } from '../world/state.ts';
import type { Change, World } from '../world/world.ts';
import type { Happening } from './event-queue.ts';

const kinds = {
  im: { type: 'im', subscription: 'message.im' },
  channel: { type: 'channel', subscription: 'message.channels' },
  private: { type: 'group', subscription: 'message.groups' },
} as const;

const messageEvent = (conversation: Conversation, event: Json): Happening => ({
  subscription: kinds[conversation.kind].subscription,
  event: { ...event, channel: conversation.id, channel_type: kinds[conversation.kind].type },
});

/** One post is heard as a message and, when the app is named outside direct messages, as a mention too. */
const forPost = (world: World, conversation: Conversation, message: Message): Happening[] => {
  const event = { ...describeMessage(world, message), event_ts: message.ts };
  const heard = [messageEvent(conversation, event)];
  const named = message.text.includes(`<@${botUserId}>`) && message.user !== botUserId;
  if (named && conversation.kind !== 'im') {
    heard.push({
      subscription: 'app_mention',
      event: { ...event, type: 'app_mention', channel: conversation.id },
    });
  }
  return heard;
};

const forReaction = (change: Change & { type: 'reaction' }, eventTs: string): Happening => {
  const name = change.added ? 'reaction_added' : 'reaction_removed';
  return {
    subscription: name,
    event: {
      type: name,
      user: change.userId,
      reaction: change.name,
      item_user: change.message.user,
      item: { type: 'message', channel: change.message.channel, ts: change.message.ts },
      event_ts: eventTs,
    },
  };
};

/** A change or a removal, told as Slack does: as a hidden message of its own. */
const hidden = (world: World, conversation: Conversation, what: Json): Happening => {
  const ts = world.newTs();
  return messageEvent(conversation, { type: 'message', hidden: true, ...what, ts, event_ts: ts });
};

/** What the app hears of a change in the world: only where it is a member. */
export const eventsFor = (world: World, change: Change): Happening[] => {
  if (change.type === 'member-joined') {
    if (!botIsMember(change.conversation)) return [];
    return [
      {
        subscription: 'member_joined_channel',
        event: {
          type: 'member_joined_channel',
          user: change.userId,
          channel: change.conversation.id,
          channel_type: change.conversation.kind === 'private' ? 'G' : 'C',
          team: identity.teamId,
          event_ts: world.newTs(),
        },
      },
    ];
  }
  if (!('message' in change) || change.type === 'ephemeral') return [];
  const conversation = world.conversation(change.message.channel);
  if (conversation === undefined || !botIsMember(conversation)) return [];
  switch (change.type) {
    case 'message':
      return forPost(world, conversation, change.message);
    case 'message-changed':
      return [
        hidden(world, conversation, {
          subtype: 'message_changed',
          message: describeMessage(world, change.message),
          previous_message: describeMessage(world, change.previous),
        }),
      ];
    case 'message-deleted':
      return [
        hidden(world, conversation, {
          subtype: 'message_deleted',
          deleted_ts: change.message.ts,
          previous_message: describeMessage(world, change.message),
        }),
      ];
    case 'reaction':
      return [forReaction(change, world.newTs())];
  }
};
