import type { CallLog } from '../calls.ts';
import type { Definition } from '../definition.ts';
import { PageRefusal } from '../failures.ts';
import type { Json } from '../json.ts';
import type { Conversation } from '../world/channels.ts';
import { canRead, openDirect } from '../world/conversations.ts';
import { identity } from '../world/identity.ts';
import { repliesTo } from '../world/messages.ts';
import { botUserId, type Person } from '../world/people.ts';
import type { World } from '../world/world.ts';
import { conversationShape, messageShape, personShape, viewShape } from './shapes.ts';

export const readWorld = (world: World): Json => ({
  team: { id: identity.teamId, name: identity.teamName, notice: identity.notice },
  app: { userId: botUserId, botId: identity.botId, name: identity.botName },
  people: world.state.people.map(personShape),
  now: world.clock.now(),
});

export const readCommands = ({ commands, shortcuts }: Definition): Json => ({ commands, shortcuts });

export const readCalls = (calls: CallLog): Json => ({ calls: calls.list() });

/** A conversation that this person may see. */
export const placeFor = (world: World, me: Person, id: string): Conversation => {
  const place = world.conversation(id);
  if (place === undefined || !canRead(world, me.id, place)) throw new PageRefusal('channel_not_found', 404);
  return place;
};

/** Direct messages with the app and with everybody else are always there to be opened. */
export const readConversations = (world: World, me: Person): Json => {
  for (const other of world.state.people) {
    const reachable = other.id !== me.id && !other.deactivated && !me.deactivated;
    if (reachable) openDirect(world, me.id, other.id);
  }
  const conversations = world.state.conversations
    .filter((one) => canRead(world, me.id, one))
    .map((one) => conversationShape(world, one, me.id));
  return { conversations };
};

export const readMessages = (world: World, me: Person, query: URLSearchParams): Json => {
  const place = placeFor(world, me, query.get('channel') ?? '');
  const thread = query.get('thread');
  const all = world.messages(place.id);
  const root = all.find((message) => message.ts === thread);
  if (thread !== null && thread !== '' && root === undefined) throw new PageRefusal('message_not_found', 404);
  const rootTs = root?.ts ?? null;
  const lasting =
    root === undefined
      ? all.filter((one) => one.threadTs === null)
      : [root, ...repliesTo(world, place.id, root.ts)];
  const whispered = world.ephemerals
    .filter(
      (one) => one.reader === me.id && one.message.channel === place.id && one.message.threadTs === rootTs,
    )
    .map((one) => messageShape(world, one.message, true));
  const messages = [...lasting.map((one) => messageShape(world, one)), ...whispered];
  messages.sort((one, other) => Number(one.ts) - Number(other.ts));
  return { messages };
};

export const readHome = (world: World, me: Person): Json => {
  const home = world.state.homes[me.id];
  return { view: home === undefined ? null : viewShape(world, home) };
};

export const readStatus = (
  world: World,
  definition: Definition,
  me: Person,
  query: URLSearchParams,
): Json => {
  const place = placeFor(world, me, query.get('channel') ?? '');
  const now = world.clock.now();
  const statuses = world.statuses
    .filter((one) => one.channel === place.id && one.until > now)
    .map(({ channel, threadTs, status }) => ({ channel, threadTs, status }));
  const withApp = place.kind === 'im' && place.memberIds.includes(botUserId);
  const declared =
    withApp && definition.prompts.length > 0 ? { title: '', prompts: definition.prompts } : null;
  return { statuses, prompts: world.state.prompts[place.id] ?? declared };
};
