import { z } from 'zod';
import { Conversation, firstConversations } from './channels.ts';
import { durfPerson, firstPeople, Person } from './people.ts';

const Json = z.record(z.string(), z.unknown());

export const Message = z.object({
  ts: z.string(),
  channel: z.string(),
  threadTs: z.string().nullable(),
  user: z.string(),
  botId: z.string().nullable(),
  clientMsgId: z.string().nullable(),
  text: z.string(),
  blocks: z.array(Json).nullable(),
  edited: z.object({ user: z.string(), ts: z.string() }).nullable(),
  deleted: z.boolean(),
  metadata: z.object({ event_type: z.string(), event_payload: Json }).nullable(),
  reactions: z.array(z.object({ name: z.string(), users: z.array(z.string()) })),
});
export type Message = z.infer<typeof Message>;

/** A modal or a Home tab as the workspace keeps it; `view` is what the app sent, checked. */
export const StoredView = z.object({
  id: z.string(),
  userId: z.string(),
  type: z.enum(['modal', 'home']),
  hash: z.string(),
  view: Json,
  rootId: z.string(),
  previousId: z.string().nullable(),
});
export type StoredView = z.infer<typeof StoredView>;

/** An event that Slack still has to deliver; it survives a restart. */
export const PendingEvent = z.object({
  eventId: z.string(),
  body: Json,
  attempt: z.number(),
  dueAt: z.number(),
});
export type PendingEvent = z.infer<typeof PendingEvent>;

const Prompts = z.object({
  title: z.string(),
  prompts: z.array(z.object({ title: z.string(), message: z.string() })),
});
export type Prompts = z.infer<typeof Prompts>;

export const State = z.object({
  version: z.literal(1),
  sequence: z.number(),
  lastMicros: z.number(),
  people: z.array(Person),
  conversations: z.array(Conversation),
  messages: z.record(z.string(), z.array(Message)),
  reads: z.record(z.string(), z.record(z.string(), z.string())),
  homes: z.record(z.string(), StoredView),
  prompts: z.record(z.string(), Prompts),
  titles: z.record(z.string(), z.string()),
  pending: z.array(PendingEvent),
});
export type State = z.infer<typeof State>;

export const firstState = (): State => ({
  version: 1,
  sequence: 0,
  lastMicros: 0,
  people: [...firstPeople(), durfPerson],
  conversations: firstConversations(),
  messages: {},
  reads: {},
  homes: {},
  prompts: {},
  titles: {},
  pending: [],
});
