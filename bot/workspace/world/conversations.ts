import type { Conversation } from './channels.ts';
import { botUserId } from './people.ts';
import type { World } from './world.ts';

/** May this person read there? Public channels are open to everybody who is not a guest. */
export const canRead = (world: World, userId: string, conversation: Conversation): boolean => {
  if (conversation.memberIds.includes(userId)) return true;
  return conversation.kind === 'channel' && world.person(userId)?.guest === false;
};

/** The direct messages between these two; made when there are none yet. */
export const openDirect = (world: World, one: string, other: string): Conversation => {
  const known = world.state.conversations.find(
    (conversation) =>
      conversation.kind === 'im' &&
      conversation.memberIds.includes(one) &&
      conversation.memberIds.includes(other),
  );
  if (known !== undefined) return known;
  const conversation: Conversation = {
    id: world.newId('D'),
    kind: 'im',
    name: '',
    topic: '',
    purpose: '',
    archived: false,
    general: false,
    created: Math.floor(world.clock.now() / 1_000),
    memberIds: [one, other],
  };
  world.state.conversations.push(conversation);
  world.tell({ type: 'conversation', conversation, userIds: [one, other] });
  return conversation;
};

export const joinConversation = (world: World, conversation: Conversation, userId: string): boolean => {
  if (conversation.memberIds.includes(userId)) return false;
  conversation.memberIds.push(userId);
  world.tell({ type: 'member-joined', conversation, userId });
  world.tell({ type: 'conversation', conversation, userIds: [...conversation.memberIds] });
  return true;
};

/** The other one in direct messages. */
export const partnerOf = (conversation: Conversation, userId: string): string | undefined =>
  conversation.memberIds.find((memberId) => memberId !== userId);

export const botIsMember = (conversation: Conversation): boolean =>
  conversation.memberIds.includes(botUserId);

/** How many messages of others came after this person's last look; replies in threads do not count. */
export const unreadFor = (world: World, userId: string, channel: string): number => {
  const seen = world.state.reads[userId]?.[channel] ?? '0';
  return world
    .messages(channel)
    .filter(
      (message) =>
        message.ts > seen && message.user !== userId && message.threadTs === null && !message.deleted,
    ).length;
};
