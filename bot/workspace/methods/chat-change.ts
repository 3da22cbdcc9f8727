import { ApiRefusal } from '../failures.ts';
import { limits } from '../limits.ts';
import { changeMessage, findMessage, removeMessage } from '../world/messages.ts';
import { botUserId } from '../world/people.ts';
import { describeMessage } from '../world/portraits.ts';
import type { Message } from '../world/state.ts';
import { readContent } from './content.ts';
import type { Asked, Method } from './method.ts';
import { readOpenPlace } from './places.ts';

const readOwnMessage = (asked: Asked, channel: string, refusal: string): Message => {
  const message = findMessage(asked.workspace.world, channel, asked.args.needed('ts'));
  if (message === undefined) throw new ApiRefusal('message_not_found');
  if (message.user !== botUserId) throw new ApiRefusal(refusal);
  return message;
};

const update: Method = {
  tier: 'tier3',
  scope: 'chat:write',
  run: (asked) => {
    const { world } = asked.workspace;
    const conversation = readOpenPlace(asked);
    const message = readOwnMessage(asked, conversation.id, 'cant_update_message');
    const content = readContent(asked.args);
    if (Object.keys(content).length === 0) throw new ApiRefusal('no_text');
    if ((content.text ?? '').length > limits.message.updateText) throw new ApiRefusal('msg_too_long');
    // Blocks and metadata that are not given stay; an empty list takes the blocks away.
    const blocks = content.blocks === undefined ? message.blocks : content.blocks;
    const kept = blocks !== null && blocks.length > 0 ? blocks : null;
    if ((content.text ?? message.text).trim() === '' && kept === null) throw new ApiRefusal('no_text');
    changeMessage(world, message, { ...content, blocks: kept });
    return {
      channel: conversation.id,
      ts: message.ts,
      text: message.text,
      message: describeMessage(world, message, true),
    };
  },
};

const remove: Method = {
  tier: 'tier3',
  scope: 'chat:write',
  run: (asked) => {
    const conversation = readOpenPlace(asked);
    const message = readOwnMessage(asked, conversation.id, 'cant_delete_message');
    removeMessage(asked.workspace.world, message);
    return { channel: conversation.id, ts: message.ts };
  },
};

export const chatChangeMethods: Record<string, Method> = { 'chat.update': update, 'chat.delete': remove };
