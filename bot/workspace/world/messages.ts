import { randomUUID } from 'node:crypto';
import type { Json } from '../json.ts';
import { identity } from './identity.ts';
import { botUserId, slackbotId } from './people.ts';
import type { Message } from './state.ts';
import { clearStatus } from './statuses.ts';
import type { World } from './world.ts';

export interface Draft {
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly blocks?: Json[] | null;
  readonly threadTs?: string | null;
  readonly metadata?: Message['metadata'];
}

const compose = (world: World, draft: Draft): Message => ({
  ts: world.newTs(),
  channel: draft.channel,
  threadTs: draft.threadTs ?? null,
  user: draft.user,
  botId: draft.user === botUserId ? identity.botId : null,
  clientMsgId: draft.user === botUserId || draft.user === slackbotId ? null : randomUUID(),
  text: draft.text,
  blocks: draft.blocks ?? null,
  edited: null,
  deleted: false,
  metadata: draft.metadata ?? null,
  reactions: [],
});

/** Adds a message. A post by the app ends its status line in that thread. */
export const addMessage = (world: World, draft: Draft): Message => {
  const message = compose(world, draft);
  world.messages(message.channel).push(message);
  if (message.user === botUserId) clearStatus(world, message.channel, message.threadTs);
  else markRead(world, message.user, message.channel);
  world.tell({ type: 'message', message });
  return message;
};

/** Shows a message to one reader only. */
export const whisper = (world: World, reader: string, draft: Draft): Message => {
  const message = compose(world, draft);
  world.ephemerals.push({ reader, message });
  if (world.ephemerals.length > 500) world.ephemerals.shift();
  world.tell({ type: 'ephemeral', reader, message });
  return message;
};

/** Slackbot's voice: what Slack itself says to one person. */
export const whisperAsSlack = (world: World, reader: string, channel: string, text: string): Message =>
  whisper(world, reader, { channel, user: slackbotId, text });

export const findMessage = (world: World, channel: string, ts: string): Message | undefined =>
  world.messages(channel).find((message) => message.ts === ts && !message.deleted);

export const findEphemeral = (
  world: World,
  reader: string,
  channel: string,
  ts: string,
): Message | undefined =>
  world.ephemerals.find(
    (one) => one.reader === reader && one.message.channel === channel && one.message.ts === ts,
  )?.message;

/** Replies under a root, oldest first, without the root. */
export const repliesTo = (world: World, channel: string, rootTs: string): Message[] =>
  world.messages(channel).filter((message) => message.threadTs === rootTs && !message.deleted);

export const changeMessage = (
  world: World,
  message: Message,
  change: Partial<Pick<Message, 'text' | 'blocks' | 'metadata'>>,
): Message => {
  const previous = { ...message };
  Object.assign(message, change);
  message.edited = { user: message.user, ts: world.newTs() };
  world.tell({ type: 'message-changed', message, previous });
  return message;
};

/** Takes a message away. A root with replies stays as an empty place, as Slack does. */
export const removeMessage = (world: World, message: Message): void => {
  const copy = { ...message };
  if (repliesTo(world, message.channel, message.ts).length > 0) {
    Object.assign(message, { deleted: true, text: '', blocks: null, metadata: null, reactions: [] });
  } else {
    const all = world.messages(message.channel);
    all.splice(all.indexOf(message), 1);
  }
  world.tell({ type: 'message-deleted', message: copy });
};

export const removeEphemeral = (world: World, reader: string, message: Message): void => {
  world.ephemerals = world.ephemerals.filter((one) => one.message !== message);
  world.tell({ type: 'ephemeral-removed', reader, channel: message.channel, ts: message.ts });
};

export const markRead = (world: World, userId: string, channel: string): void => {
  const last = world.messages(channel).at(-1)?.ts ?? '0';
  const reads = world.state.reads[userId] ?? {};
  reads[channel] = last;
  world.state.reads[userId] = reads;
};
