import { ApiRefusal } from '../failures.ts';
import { findMessage } from '../world/messages.ts';
import { botUserId } from '../world/people.ts';
import { addReaction, removeReaction } from '../world/reactions.ts';
import type { Message } from '../world/state.ts';
import type { Asked, Method } from './method.ts';
import { readOpenPlace } from './places.ts';

const emojiName = /^[a-z0-9_+'-]{1,100}(::skin-tone-[2-6])?$/;

const readTarget = (asked: Asked): { message: Message; name: string } => {
  const name = asked.args.needed('name').replaceAll(/^:|:$/g, '');
  if (!emojiName.test(name)) throw new ApiRefusal('invalid_name');
  const conversation = readOpenPlace(asked);
  const message = findMessage(asked.workspace.world, conversation.id, asked.args.needed('timestamp'));
  if (message === undefined) throw new ApiRefusal('message_not_found');
  return { message, name };
};

const add: Method = {
  tier: 'tier3',
  scope: 'reactions:write',
  run: (asked) => {
    const { message, name } = readTarget(asked);
    if (!addReaction(asked.workspace.world, message, botUserId, name))
      throw new ApiRefusal('already_reacted');
    return {};
  },
};

const remove: Method = {
  tier: 'tier2',
  scope: 'reactions:write',
  run: (asked) => {
    const { message, name } = readTarget(asked);
    if (!removeReaction(asked.workspace.world, message, botUserId, name)) throw new ApiRefusal('no_reaction');
    return {};
  },
};

export const reactionMethods: Record<string, Method> = {
  'reactions.add': add,
  'reactions.remove': remove,
};
