import { ApiRefusal, invalidArguments } from '../failures.ts';
import { addMessage, findMessage, whisper } from '../world/messages.ts';
import { botUserId } from '../world/people.ts';
import { describeMessage } from '../world/portraits.ts';
import { readNewContent } from './content.ts';
import type { Asked, Method } from './method.ts';
import { readOpenPlace, readPlace } from './places.ts';

/** The root of the thread this message goes into, or null. */
const readThread = ({ workspace, args }: Asked, channel: string): string | null => {
  const given = args.text('thread_ts');
  if (given === undefined || given === '') return null;
  const message = workspace.world.messages(channel).find((one) => one.ts === given);
  if (message === undefined) throw new ApiRefusal('thread_not_found');
  // An answer to a reply belongs to the same thread.
  return message.threadTs ?? message.ts;
};

const postMessage: Method = {
  tier: 'special',
  scope: 'chat:write',
  run: (asked) => {
    const { world, rates } = asked.workspace;
    const conversation = readOpenPlace(asked);
    const content = readNewContent(asked.args);
    const threadTs = readThread(asked, conversation.id);
    rates.countPost(conversation.id);
    const message = addMessage(world, { channel: conversation.id, user: botUserId, threadTs, ...content });
    return { channel: conversation.id, ts: message.ts, message: describeMessage(world, message, true) };
  },
};

const postEphemeral: Method = {
  tier: 'tier4',
  scope: 'chat:write',
  run: (asked) => {
    const { world } = asked.workspace;
    const conversation = readOpenPlace(asked);
    const reader = asked.args.text('user');
    if (reader === undefined || reader === '') throw invalidArguments('missing required field: user');
    if (!conversation.memberIds.includes(reader)) throw new ApiRefusal('user_not_in_channel');
    const content = readNewContent(asked.args);
    const threadTs = readThread(asked, conversation.id);
    const message = whisper(world, reader, {
      channel: conversation.id,
      user: botUserId,
      threadTs,
      ...content,
    });
    return { message_ts: message.ts };
  },
};

const getPermalink: Method = {
  tier: 'special',
  scope: null,
  run: (asked) => {
    const { world, address } = asked.workspace;
    const conversation = readPlace(asked);
    const ts = asked.args.needed('message_ts');
    const message = findMessage(world, conversation.id, ts);
    if (message === undefined) throw new ApiRefusal('message_not_found');
    const thread = message.threadTs === null ? '' : `?thread_ts=${message.threadTs}&cid=${conversation.id}`;
    return {
      channel: conversation.id,
      permalink: `${address()}/archives/${conversation.id}/p${ts.replace('.', '')}${thread}`,
    };
  },
};

export const chatPostMethods: Record<string, Method> = {
  'chat.postMessage': postMessage,
  'chat.postEphemeral': postEphemeral,
  'chat.getPermalink': getPermalink,
};
