import { askConfirm } from './dialog.js';
import { language, say } from './settings.js';
import { forTyping, fromTyping } from './text/typing.js';

/** Words for what Slack refused: its own in Dutch, the code in English. */
export const sayFailure = (error) => {
  if (error.code === 'not_reachable') return say('line-lost');
  if (language() === 'nl' && error.message && error.message !== error.code) return error.message;
  return say('failed', { code: error.code ?? 'page' });
};

/** What every part of a pane may know and do: who reads, who and what there is, and the ways to act. */
export const createAround = ({
  world,
  me,
  offers,
  server,
  announcer,
  layer,
  state,
  openConversation,
  resting,
}) => {
  const person = (id) =>
    world.people.find((one) => one.id === id || (id === world.app.botId && one.id === world.app.userId)) ??
    (id === world.app.userId || id === world.app.botId
      ? { id, name: world.app.name, isBot: true }
      : undefined);
  const conversations = () => [...state.conversations.values()];
  const channels = () => conversations().filter((one) => one.kind !== 'im');
  const isAppConversation = (one) => one.kind === 'im' && one.memberIds.includes(world.app.userId);
  const named = () => [...world.people, { id: world.app.userId, name: world.app.name }];
  const send = async (part, body) => {
    try {
      return await server.act(part, body);
    } catch (error) {
      announcer.warn(sayFailure(error));
      return undefined;
    }
  };
  return {
    me,
    person,
    people: () =>
      world.people.some((one) => one.id === world.app.userId)
        ? world.people
        : [...world.people, { id: world.app.userId, name: world.app.name, isBot: true }],
    myName: () => person(me)?.name ?? me,
    deactivated: () => person(me)?.deactivated === true,
    appName: () => world.app.name,
    offers: () => offers,
    conversation: (id) => state.conversations.get(id),
    conversations,
    isAppConversation,
    otherPerson: (one) => (one.kind === 'im' ? person(one.memberIds.find((id) => id !== me)) : undefined),
    openConversation,
    openConversationId: () => state.open.channel,
    resting,
    overlay: () => layer,
    ask: (confirm) => askConfirm(layer, confirm),
    send,
    act: async (body) => (await send('action', body)) !== undefined,
    forTyping: (text) => forTyping(text, named(), channels()),
    fromTyping: (text) => fromTyping(text, named(), channels()),
    announce: announcer.announce,
    tell: announcer.tell,
    warn: announcer.warn,
  };
};
