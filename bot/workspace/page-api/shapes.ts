import type { Json } from '../json.ts';
import { textOf } from '../json.ts';
import type { Conversation } from '../world/channels.ts';
import { partnerOf, unreadFor } from '../world/conversations.ts';
import { identity } from '../world/identity.ts';
import { repliesTo } from '../world/messages.ts';
import { stackOf } from '../world/modals.ts';
import type { Person } from '../world/people.ts';
import type { Message, StoredView } from '../world/state.ts';
import type { World } from '../world/world.ts';

/** The page's own shapes, as agreed in the API between page and server. */
export const personShape = ({ locale: _locale, ...person }: Person): Json => person;

export const conversationShape = (world: World, conversation: Conversation, me: string): Json => ({
  id: conversation.id,
  kind: conversation.kind,
  name:
    conversation.kind === 'im'
      ? (world.person(partnerOf(conversation, me) ?? '')?.realName ?? '')
      : conversation.name,
  topic: conversation.topic,
  purpose: conversation.purpose,
  archived: conversation.archived,
  memberIds: conversation.memberIds,
  unread: unreadFor(world, me, conversation.id),
  lastTs: world.messages(conversation.id).at(-1)?.ts ?? null,
});

export const messageShape = (world: World, message: Message, ephemeral = false): Json => {
  const replies = ephemeral ? [] : repliesTo(world, message.channel, message.ts);
  return {
    ts: message.ts,
    channel: message.channel,
    threadTs: message.threadTs,
    user: message.user,
    botName: message.botId === null ? (message.user === 'USLACKBOT' ? 'Slackbot' : null) : identity.botName,
    text: message.text,
    blocks: message.blocks,
    edited: message.edited !== null,
    deleted: message.deleted,
    ephemeral,
    replyCount: replies.length,
    latestReply: replies.at(-1)?.ts ?? null,
    reactions: message.reactions,
    metadata: message.metadata,
  };
};

export const viewShape = (world: World, stored: StoredView): Json => {
  const { view } = stored;
  return {
    id: stored.id,
    hash: stored.hash,
    type: stored.type,
    callback_id: textOf(view, 'callback_id'),
    title: view.title ?? null,
    submit: view.submit ?? null,
    close: view.close ?? null,
    blocks: view.blocks,
    private_metadata: textOf(view, 'private_metadata'),
    state: { values: {} },
    stackDepth: stored.type === 'home' ? 0 : stackOf(world, stored.userId).indexOf(stored) + 1,
  };
};
