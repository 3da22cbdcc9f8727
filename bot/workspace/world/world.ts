import type { Clock } from '../clock.ts';
import type { Conversation } from './channels.ts';
import type { Person } from './people.ts';
import { firstState, type Message, type Prompts, type State, type StoredView } from './state.ts';

/** A status line under a conversation; gone after two minutes or with the app's next post. */
export interface Status {
  readonly channel: string;
  readonly threadTs: string;
  readonly status: string;
  readonly loadingMessages: readonly string[];
  readonly until: number;
}

/** A message that only one reader sees. Slack forgets these at a reload; so does a restart of the workspace. */
export interface Ephemeral {
  readonly reader: string;
  readonly message: Message;
}

/** What happened in the world, told to the page, to the app and to the store. */
export type Change =
  | { type: 'message'; message: Message }
  | { type: 'message-changed'; message: Message; previous: Message }
  | { type: 'message-deleted'; message: Message }
  | { type: 'ephemeral'; reader: string; message: Message }
  | { type: 'ephemeral-removed'; reader: string; channel: string; ts: string }
  | { type: 'conversation'; conversation: Conversation; userIds: readonly string[] }
  | { type: 'member-joined'; conversation: Conversation; userId: string }
  | { type: 'reaction'; message: Message; userId: string; name: string; added: boolean }
  | { type: 'status'; channel: string; threadTs: string; status: string }
  | { type: 'prompts'; channel: string; prompts: Prompts }
  | { type: 'view-opened'; view: StoredView }
  | { type: 'view-updated'; view: StoredView }
  | { type: 'view-closed'; view: StoredView }
  | { type: 'home'; view: StoredView }
  | { type: 'pending' }
  | { type: 'reset' };

/** The world: its state, its time and everybody who wants to hear what changes. Rules live in the files beside it. */
export class World {
  state: State;
  readonly clock: Clock;
  ephemerals: Ephemeral[] = [];
  statuses: Status[] = [];
  /** Open modals per person, the topmost last. */
  stacks = new Map<string, StoredView[]>();
  readonly #listeners = new Set<(change: Change) => void>();

  constructor(state: State, clock: Clock) {
    this.state = state;
    this.clock = clock;
  }

  /** Calls `listener` for every change from now on. Gives back the way to stop. */
  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }

  /** A new id in Slack's shape: a letter or two, then capitals and digits. */
  newId(prefix: string): string {
    this.state.sequence += 1;
    const time = Math.floor(this.clock.now() / 1_000).toString(36);
    return `${prefix}${time}${this.state.sequence.toString(36).padStart(4, '0')}`.toUpperCase();
  }

  /** A new message time, `seconds.microseconds`, later than every one before it. */
  newTs(): string {
    const micros = Math.max(Math.floor(this.clock.now()) * 1_000, this.state.lastMicros + 1);
    this.state.lastMicros = micros;
    return `${Math.floor(micros / 1_000_000)}.${String(micros % 1_000_000).padStart(6, '0')}`;
  }

  person(id: string): Person | undefined {
    return this.state.people.find((person) => person.id === id);
  }

  conversation(id: string): Conversation | undefined {
    return this.state.conversations.find((conversation) => conversation.id === id);
  }

  messages(channel: string): Message[] {
    const known = this.state.messages[channel];
    if (known !== undefined) return known;
    const fresh: Message[] = [];
    this.state.messages[channel] = fresh;
    return fresh;
  }

  /** Puts everything back to the beginning. */
  reset(): void {
    // Times and ids go on, so that what the app still remembers never points at something new.
    const { lastMicros, sequence } = this.state;
    this.state = { ...firstState(), lastMicros, sequence };
    this.ephemerals = [];
    this.statuses = [];
    this.stacks.clear();
    this.tell({ type: 'reset' });
  }
}
