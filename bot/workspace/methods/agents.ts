import { ApiRefusal, invalidArguments } from '../failures.ts';
import { isJson } from '../json.ts';
import { limits } from '../limits.ts';
import type { Prompts } from '../world/state.ts';
import { setStatus } from '../world/statuses.ts';
import type { Arguments } from './arguments.ts';
import type { Asked, Method } from './method.ts';
import { readOpenPlace } from './places.ts';

const readThread = (asked: Asked, channel: string): string => {
  const ts = asked.args.needed('thread_ts');
  const found = asked.workspace.world.messages(channel).some((message) => message.ts === ts);
  if (!found) throw new ApiRefusal('thread_not_found');
  return ts;
};

const readTitle = (args: Arguments): string => {
  const title = args.needed('title');
  if (title.length > limits.agent.title) throw invalidArguments(tooLong('title', limits.agent.title));
  return title;
};

const tooLong = (key: string, most: number): string =>
  `must be less than ${most + 1} characters [json-pointer:/${key}]`;

const showStatus: Method = {
  tier: 'special',
  scope: 'chat:write',
  run: (asked) => {
    const conversation = readOpenPlace(asked, 'channel_id');
    const threadTs = readThread(asked, conversation.id);
    const status = asked.args.text('status');
    if (status === undefined) throw invalidArguments('missing required field: status');
    const messages = asked.args.json('loading_messages') ?? [];
    if (!Array.isArray(messages) || messages.length > limits.agent.loadingMessages)
      throw invalidArguments(
        `no more than ${limits.agent.loadingMessages} items allowed [json-pointer:/loading_messages]`,
      );
    setStatus(asked.workspace.world, conversation.id, threadTs, status, messages.map(String));
    return {};
  },
};

const readPrompts = (args: Arguments): Prompts['prompts'] => {
  const given = args.json('prompts');
  if (!Array.isArray(given)) throw invalidArguments('must provide an array [json-pointer:/prompts]');
  if (given.length === 0 || given.length > limits.agent.prompts)
    throw invalidArguments(`no more than ${limits.agent.prompts} items allowed [json-pointer:/prompts]`);
  return given.map((one: unknown, index) => {
    if (!isJson(one) || typeof one.title !== 'string' || typeof one.message !== 'string')
      throw invalidArguments(`missing required field: title, message [json-pointer:/prompts/${index}]`);
    return { title: one.title, message: one.message };
  });
};

const suggestPrompts: Method = {
  tier: 'tier4',
  scope: 'assistant:write',
  run: (asked) => {
    const { world } = asked.workspace;
    const conversation = readOpenPlace(asked, 'channel_id');
    if (conversation.kind !== 'im') throw new ApiRefusal('channel_not_found');
    if (asked.args.has('thread_ts')) readThread(asked, conversation.id);
    const prompts = { title: asked.args.text('title') ?? '', prompts: readPrompts(asked.args) };
    world.state.prompts[conversation.id] = prompts;
    world.tell({ type: 'prompts', channel: conversation.id, prompts });
    return {};
  },
};

/** Titles are kept per thread; this page shows none. */
const keepTitle = (asked: Asked): void => {
  const { world } = asked.workspace;
  const conversation = readOpenPlace(asked, 'channel_id');
  const threadTs = readThread(asked, conversation.id);
  world.state.titles[`${conversation.id}:${threadTs}`] = readTitle(asked.args);
};

const setTitle: Method = {
  tier: 'tier4',
  scope: 'assistant:write',
  run: (asked) => {
    keepTitle(asked);
    return {};
  },
};

const sessionStatuses = ['active', 'processing', 'suspended', 'closed'];

const setSessionStatus: Method = {
  tier: 'tier4',
  scope: 'chat:write',
  run: (asked) => {
    const { world } = asked.workspace;
    const conversation = readOpenPlace(asked, 'channel_id');
    const threadTs = readThread(asked, conversation.id);
    const status = asked.args.needed('status');
    if (!sessionStatuses.includes(status))
      throw invalidArguments('must be a valid enum value [json-pointer:/status]');
    const key = `${conversation.id}:${threadTs}`;
    // A title counts only when it starts the session.
    if (asked.args.has('title') && world.state.titles[key] === undefined)
      world.state.titles[key] = readTitle(asked.args);
    setStatus(world, conversation.id, threadTs, status === 'processing' ? 'is bezig' : '');
    return {};
  },
};

const rename: Method = {
  tier: 'tier4',
  scope: 'chat:write',
  run: (asked) => {
    keepTitle(asked);
    return {};
  },
};

export const agentMethods: Record<string, Method> = {
  'assistant.threads.setStatus': showStatus,
  'assistant.threads.setSuggestedPrompts': suggestPrompts,
  'assistant.threads.setTitle': setTitle,
  'agents.sessions.setStatus': setSessionStatus,
  'agents.sessions.rename': rename,
};
