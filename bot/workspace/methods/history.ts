import { ApiRefusal } from '../failures.ts';
import { describeMessage } from '../world/portraits.ts';
import type { Message } from '../world/state.ts';
import type { Arguments } from './arguments.ts';
import type { Asked, Method } from './method.ts';
import { pageOf } from './pages.ts';
import { readOwnPlace, requireKind } from './places.ts';

const timestamp = /^\d+(\.\d+)?$/;

const readTime = (args: Arguments, key: 'oldest' | 'latest'): number | undefined => {
  const value = args.text(key);
  if (value === undefined || value === '' || value === '0' || value === 'now') return undefined;
  if (!timestamp.test(value)) throw new ApiRefusal(`invalid_ts_${key}`);
  return microsOf(value);
};

/** As whole microseconds, so that two times never compare equal by rounding. */
const microsOf = (ts: string): number => {
  const [seconds = '0', part = ''] = ts.split('.');
  return Number(seconds) * 1_000_000 + Number(part.padEnd(6, '0').slice(0, 6));
};

const within = (args: Arguments): ((message: Message) => boolean) => {
  const oldest = readTime(args, 'oldest');
  const latest = readTime(args, 'latest');
  const edge = args.flag('inclusive') ? 0 : 1;
  return ({ ts }) =>
    microsOf(ts) >= (oldest ?? 0) + (oldest === undefined ? 0 : edge) &&
    (latest === undefined || microsOf(ts) <= latest - edge);
};

const show = ({ workspace, args }: Asked, messages: readonly Message[], next: string) => ({
  messages: messages.map((message) =>
    describeMessage(workspace.world, message, args.flag('include_all_metadata')),
  ),
  has_more: next !== '',
  ...(next === '' ? {} : { response_metadata: { next_cursor: next } }),
});

const history: Method = {
  tier: 'tier3',
  scope: null,
  run: (asked) => {
    const conversation = readOwnPlace(asked);
    requireKind(asked, conversation, 'history');
    const roots = asked.workspace.world
      .messages(conversation.id)
      .filter((message) => message.threadTs === null)
      .filter(within(asked.args))
      .reverse();
    const { page, next } = pageOf(asked.args, roots);
    return { ...show(asked, page, next), pin_count: 0 };
  },
};

const replies: Method = {
  tier: 'tier3',
  scope: null,
  run: (asked) => {
    const conversation = readOwnPlace(asked);
    requireKind(asked, conversation, 'history');
    const messages = asked.workspace.world.messages(conversation.id);
    const root = messages.find((message) => message.ts === asked.args.needed('ts'));
    if (root === undefined) throw new ApiRefusal('thread_not_found');
    const answers = messages
      .filter((message) => message.threadTs === root.ts && !message.deleted)
      .filter(within(asked.args));
    const { page, next } = pageOf(asked.args, answers, 1_000);
    // Every page begins with the root, as Slack's do.
    return show(asked, [root, ...page], next);
  },
};

export const historyMethods: Record<string, Method> = {
  'conversations.history': history,
  'conversations.replies': replies,
};
