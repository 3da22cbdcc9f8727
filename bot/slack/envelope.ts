import { z } from 'zod';

const MessageEvent = z.object({
  type: z.string(),
  channel: z.string().optional(),
  ts: z.string().optional(),
  user: z.string().optional(),
  thread_ts: z.string().optional(),
});

const EventEnvelope = z.object({
  type: z.literal('event_callback'),
  event_id: z.string(),
  team_id: z.string().optional(),
  event: z.looseObject({ type: z.string() }),
});

const Interaction = z.object({
  type: z.enum(['block_actions', 'view_submission', 'view_closed', 'shortcut', 'message_action']),
  user: z.object({ id: z.string() }),
  trigger_id: z.string().optional(),
  response_url: z.string().optional(),
  view: z.looseObject({ id: z.string(), state: z.unknown().optional() }).optional(),
  actions: z.array(z.looseObject({ action_id: z.string(), action_ts: z.string().optional() })).optional(),
  state: z.unknown().optional(),
  message: z.unknown().optional(),
});

const Command = z.object({
  command: z.string(),
  text: z.string().optional(),
  user_id: z.string(),
  trigger_id: z.string(),
});

/** A message or another event from Slack. */
export interface EventDelivery {
  readonly kind: 'event';
  readonly key: string;
  /** The message that the event is about: a mention arrives as two events about one message. */
  readonly secondKey: string | undefined;
  readonly event: string;
  readonly where: { readonly channel: string; readonly thread: string; readonly user: string } | undefined;
  readonly texts: readonly string[];
}

/** Something a person pressed, filled in or typed as a command. */
export interface InteractionDelivery {
  readonly kind:
    | 'view_submission'
    | 'view_closed'
    | 'block_actions'
    | 'shortcut'
    | 'message_action'
    | 'command';
  readonly key: string;
  readonly user: string;
  readonly triggerId: string | undefined;
  readonly responseUrl: string | undefined;
  readonly firstInput: string | undefined;
  readonly texts: readonly string[];
}

/** Every text a person may have typed, wherever Slack puts it. */
const textsIn = (value: unknown, depth = 0): string[] => {
  if (depth > 12 || value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, depth + 1));
  return Object.entries(value).flatMap(([name, one]) =>
    typeof one === 'string'
      ? ['text', 'value', 'title', 'name', 'fallback', 'pretext', 'plain_text'].includes(name) && one !== ''
        ? [one]
        : []
      : textsIn(one, depth + 1),
  );
};

/** Rich text arrives in pieces: joined, so that a sentence is judged as a sentence. */
const joined = (value: unknown): string[] => {
  const texts = textsIn(value);
  return texts.length > 1 ? [texts.join(' '), ...texts] : texts;
};

const readEvent = (body: unknown): EventDelivery | undefined => {
  const envelope = EventEnvelope.safeParse(body).data;
  if (!envelope) return undefined;
  const message = MessageEvent.safeParse(envelope.event).data;
  const isMessage = message?.type === 'message' || message?.type === 'app_mention';
  const { channel, ts, user } = message ?? {};
  const placed = isMessage && channel && ts && user ? { channel, ts, user } : undefined;
  const { text, blocks, attachments, files } = envelope.event;
  return {
    kind: 'event',
    key: `event:${envelope.event_id}`,
    secondKey: placed ? `message:${envelope.team_id ?? ''}:${placed.channel}:${placed.ts}` : undefined,
    event: envelope.event.type,
    where: placed
      ? { channel: placed.channel, thread: message?.thread_ts ?? placed.ts, user: placed.user }
      : undefined,
    texts: isMessage
      ? [
          ...(typeof text === 'string' ? [text] : []),
          ...joined(blocks),
          ...joined(attachments),
          ...joined(files),
        ]
      : [],
  };
};

const keyOf = (interaction: z.infer<typeof Interaction>): string => {
  const action = interaction.actions?.[0];
  if (interaction.type === 'view_submission') return `view:${interaction.view?.id ?? ''}`;
  if (action) return `action:${action.action_ts ?? interaction.trigger_id ?? ''}:${action.action_id}`;
  return `${interaction.type}:${interaction.trigger_id ?? ''}`;
};

const readInteraction = (body: unknown): InteractionDelivery | undefined => {
  const command = Command.safeParse(body).data;
  if (command) {
    return {
      kind: 'command',
      key: `command:${command.trigger_id}`,
      user: command.user_id,
      triggerId: command.trigger_id,
      responseUrl: undefined,
      firstInput: undefined,
      texts: command.text ? [command.text] : [],
    };
  }
  const interaction = Interaction.safeParse(body).data;
  if (!interaction) return undefined;
  const state = interaction.view?.state ?? interaction.state;
  const values = z.object({ values: z.record(z.string(), z.unknown()) }).safeParse(state).data?.values ?? {};
  const typed = Object.values(values).flatMap((block) => joined(block));
  const told = interaction.type === 'message_action' ? joined(interaction.message) : [];
  return {
    kind: interaction.type,
    key: keyOf(interaction),
    user: interaction.user.id,
    triggerId: interaction.trigger_id,
    responseUrl: interaction.response_url,
    firstInput: Object.keys(values)[0],
    texts: [...typed, ...told],
  };
};

/** What came in, as far as receiving it needs to know; undefined for what Durf does not understand. */
export const readEnvelope = (body: unknown): EventDelivery | InteractionDelivery | undefined =>
  readEvent(body) ?? readInteraction(body);
