import { agentMethods } from './agents.ts';
import { blockMethods } from './blocks.ts';
import { chatChangeMethods } from './chat-change.ts';
import { chatPostMethods } from './chat-post.ts';
import { connectionMethods } from './connection.ts';
import { conversationMethods } from './conversations.ts';
import { historyMethods } from './history.ts';
import type { Method } from './method.ts';
import { reactionMethods } from './reactions.ts';
import { userMethods } from './users.ts';
import { viewMethods } from './views.ts';

const methods = new Map<string, Method>(
  Object.entries({
    ...connectionMethods,
    ...chatPostMethods,
    ...chatChangeMethods,
    ...conversationMethods,
    ...historyMethods,
    ...userMethods,
    ...viewMethods,
    ...reactionMethods,
    ...agentMethods,
    ...blockMethods,
  }),
);

/** The method of this name, or undefined: for the app an `unknown_method`. */
export const findMethod = (name: string): Method | undefined => methods.get(name);
