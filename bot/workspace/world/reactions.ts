import type { Message } from './state.ts';
import type { World } from './world.ts';

/** False when this person reacted with it already. */
export const addReaction = (world: World, message: Message, userId: string, name: string): boolean => {
  const known = message.reactions.find((one) => one.name === name);
  if (known?.users.includes(userId) === true) return false;
  if (known === undefined) message.reactions.push({ name, users: [userId] });
  else known.users.push(userId);
  world.tell({ type: 'reaction', message, userId, name, added: true });
  return true;
};

/** False when there was nothing to take back. */
export const removeReaction = (world: World, message: Message, userId: string, name: string): boolean => {
  const known = message.reactions.find((one) => one.name === name);
  if (known?.users.includes(userId) !== true) return false;
  known.users = known.users.filter((one) => one !== userId);
  message.reactions = message.reactions.filter((one) => one.users.length > 0);
  world.tell({ type: 'reaction', message, userId, name, added: false });
  return true;
};
