import type { App, Receiver } from '@slack/bolt';

/** One call of the Web API (or of a `response_url`) as Durf made it, its nested arguments read. */
export interface SlackCall {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
}

export interface PostedMessage {
  readonly channel: string;
  readonly ts: string;
  readonly thread_ts?: string;
  readonly text: string;
  readonly blocks: readonly Record<string, unknown>[];
  readonly metadata?: { readonly event_payload: { readonly key: string } };
}

type Answer = Record<string, unknown> | { readonly http: Response } | Error;

export const TEAM = 'T1';
export const BOT = 'UBOT';

const people: Record<string, Record<string, unknown>> = {
  U1: { id: 'U1', team_id: TEAM, locale: 'nl-NL' },
  U2: { id: 'U2', team_id: TEAM, locale: 'en-GB' },
  UGUEST: { id: 'UGUEST', team_id: TEAM, locale: 'nl-NL', is_restricted: true },
  [BOT]: { id: BOT, team_id: TEAM, is_bot: true },
};

const channels: Record<string, { info: Record<string, unknown>; members: string[] }> = {
  C1: { info: { id: 'C1' }, members: ['U1', 'U2', BOT] },
  CPRIVATE: { info: { id: 'CPRIVATE', is_private: true }, members: ['U1', BOT] },
  CGUEST: { info: { id: 'CGUEST' }, members: ['U1', 'UGUEST', BOT] },
  CSHARED: { info: { id: 'CSHARED', is_ext_shared: true }, members: ['U1', BOT] },
};

/** Who is in which user group; a test may change it. */
const firstGroups = (): Record<string, string[]> => ({ SKENNIS: ['U1', 'UGUEST'], STEAM: ['U2'] });

const word = (value: unknown): string => (typeof value === 'string' ? value : '');
const bodyOf = (body: unknown): string =>
  body instanceof URLSearchParams ? body.toString() : typeof body === 'string' ? body : '';

/** A small Slack behind `fetch`: keeps what is posted, and fails as it is told. */
export class FakeSlack {
  readonly calls: SlackCall[] = [];
  readonly messages: PostedMessage[] = [];
  readonly groups = firstGroups();
  /** Answers for the next calls of a method, taken in order before the usual one. */
  readonly next = new Map<string, ((args: Readonly<Record<string, unknown>>) => Answer | undefined)[]>();
  #ts = 1_700_000_000;

  failNext(method: string, ...answers: Answer[]): void {
    this.next.set(method, [...(this.next.get(method) ?? []), ...answers.map((answer) => () => answer)]);
  }

  called(method: string): SlackCall[] {
    return this.calls.filter((call) => call.method === method);
  }

  post(args: Readonly<Record<string, unknown>>): PostedMessage {
    this.#ts += 1;
    // The fake keeps what it is given; the tests look at it.
    const message = { ...args, ts: `${this.#ts}.000100` } as unknown as PostedMessage;
    this.messages.push(message);
    return message;
  }

  #usual(method: string, args: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const id = word(args.channel);
    switch (method) {
      case 'auth.test':
        return { user_id: BOT, bot_id: 'B1', team_id: TEAM };
      case 'users.info':
        return { user: people[word(args.user)] };
      case 'usergroups.users.list':
        return { users: this.groups[word(args.usergroup)] };
      case 'users.list':
        return { members: Object.values(people) };
      case 'conversations.info':
        return { channel: channels[id]?.info };
      case 'conversations.members':
        return { members: channels[id]?.members };
      case 'conversations.open':
        return { channel: { id: `D${word(args.users)}` } };
      case 'conversations.history':
      case 'conversations.replies':
        return { messages: this.messages.filter(({ channel }) => channel === id) };
      case 'chat.postMessage':
        return { channel: id, ts: this.post(args).ts };
      default:
        return {};
    }
  }

  readonly fetch = async (
    url: string | URL | Request,
    init?: { readonly body?: unknown },
  ): Promise<Response> => {
    const address = url instanceof Request ? url.url : url.toString();
    const raw = bodyOf(init?.body);
    const isApi = address.includes('/api/');
    const method = isApi ? address.slice(address.lastIndexOf('/') + 1) : 'response_url';
    const args = isApi
      ? Object.fromEntries(
          [...new URLSearchParams(raw)].map(([name, value]) => [
            name,
            /^[[{]/.test(value) ? (JSON.parse(value) as unknown) : value,
          ]),
        )
      : { ...(JSON.parse(raw) as Record<string, unknown>), url: address };
    this.calls.push({ method, args });
    const given = this.next.get(method)?.shift()?.(args);
    if (given instanceof Error) throw given;
    if (given && 'http' in given && given.http instanceof Response) return given.http;
    const answer = { ok: true, ...(given ?? this.#usual(method, args)) };
    return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } });
  };
}

/** A receiver that is fed by hand. */
export class HandReceiver implements Receiver {
  #app: App | undefined;
  init(app: App): void {
    this.#app = app;
  }
  async start(): Promise<void> {}
  async stop(): Promise<void> {}
  /** Delivers one payload. Returns what it was acknowledged with; undefined when it was not acknowledged. */
  async deliver(body: unknown): Promise<{ acknowledged: boolean; with?: unknown; error?: unknown }> {
    let outcome: { acknowledged: boolean; with?: unknown } = { acknowledged: false };
    try {
      await this.#app?.processEvent({
        body: body as Record<string, unknown>, // Bolt's type for a payload is a bag of anything
        ack: async (response) => {
          outcome = { acknowledged: true, with: response };
        },
      });
    } catch (error) {
      return { ...outcome, error };
    }
    return outcome;
  }
}

let count = 0;
const next = (prefix: string): string => {
  count += 1;
  return `${prefix}${count}`;
};
const nextTs = (): string => next('1710000000.');

export const envelope = (event: Record<string, unknown>, id = next('Ev')): Record<string, unknown> => ({
  type: 'event_callback',
  event_id: id,
  team_id: TEAM,
  api_app_id: 'A1',
  event_time: 1_710_000_000,
  event,
});

/** A message in the direct conversation with Durf. */
export const direct = (text: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  type: 'message',
  channel: 'D1',
  channel_type: 'im',
  user: 'U1',
  ts: nextTs(),
  text,
  ...more,
});

export const inChannel = (text: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...direct(text),
  channel: 'C1',
  channel_type: 'channel',
  ...more,
});

export const typedCommand = (text: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  command: '/durf',
  text,
  user_id: 'U1',
  team_id: TEAM,
  channel_id: 'C1',
  trigger_id: next('trigger'),
  response_url: 'https://hooks.slack.test/commands/1',
  ...more,
});

export const press = (
  actionId: string,
  value: string,
  more: Record<string, unknown> = {},
): Record<string, unknown> => ({
  type: 'block_actions',
  user: { id: 'U1', team_id: TEAM },
  team: { id: TEAM },
  trigger_id: next('trigger'),
  channel: { id: 'D1' },
  message: { ts: '1710000000.900' },
  response_url: 'https://hooks.slack.test/actions/1',
  actions: [{ type: 'button', action_id: actionId, block_id: 'b', action_ts: nextTs(), value }],
  ...more,
});

export const submission = (
  callbackId: string,
  values: Record<string, unknown>,
  more: Record<string, unknown> = {},
  user = 'U1',
): Record<string, unknown> => ({
  type: 'view_submission',
  user: { id: user, team_id: TEAM },
  team: { id: TEAM },
  trigger_id: next('trigger'),
  view: {
    id: next('V'),
    type: 'modal',
    callback_id: callbackId,
    private_metadata: '',
    blocks: [],
    state: { values },
    ...more,
  },
});
