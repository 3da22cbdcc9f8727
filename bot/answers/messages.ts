import type { App } from '@slack/bolt';
import { z } from 'zod';
import { takesPart } from '../../db/conversations.ts';
import type { Texts } from '../i18n/texts.ts';
import type { Desk } from '../slack/desk.ts';
import { fallbackText } from '../slack/escape.ts';
import { storedDelivery, workOn } from '../slack/handle.ts';
import { limits } from '../slack/limits.ts';
import { askFromDelivery } from './asked.ts';
import { addressOf, courtesyOf, type PersonMessage, readMessage } from './recognise.ts';

const Envelope = z.object({
  team_id: z.string().optional(),
  event: z.looseObject({ type: z.string(), tab: z.string().optional() }),
});

const Opened = z.object({ user: z.string(), channel: z.string(), tab: z.string() });

/**
 * What an event asks of Durf: a message to it, a question in a thread where it takes part, or a page of it that opens
 * is stored. Chatter of others is not.
 */
export const interestOf = async (desk: Desk, body: unknown): Promise<'store' | 'pass' | 'ignore'> => {
  const envelope = Envelope.safeParse(body).data;
  if (!envelope) return 'ignore';
  const { type } = envelope.event;
  if (type === 'app_home_opened') return 'store';
  if (type !== 'message' && type !== 'app_mention') return 'pass';
  const message = readMessage(envelope.event, desk.self().botUser);
  if (!message) return 'ignore';
  const address = addressOf(message);
  if (address !== 'maybe') return address === 'durf' ? 'store' : 'ignore';
  const known = await takesPart(desk.database, envelope.team_id ?? '', message.channel, message.thread);
  return known ? 'store' : 'ignore';
};

const say = async (desk: Desk, message: PersonMessage, text: string): Promise<void> => {
  await desk.clients.interactive.chat.postMessage({
    channel: message.channel,
    thread_ts: message.thread,
    text: fallbackText(text),
    unfurl_links: false,
    unfurl_media: false,
    link_names: false,
    parse: 'none',
  });
};

/** Messages to Durf, and the prompts when somebody opens the conversation with it. */
export const registerMessages = (app: App, desk: Desk, mayAsk: (person: string) => boolean): void => {
  const onMessage = async (
    name: string,
    event: unknown,
    body: { team_id?: string },
    context: Parameters<typeof storedDelivery>[0],
  ): Promise<void> => {
    const stored = storedDelivery(context);
    const message = readMessage(event, desk.self().botUser);
    if (!message || !stored) return;
    const tell = async (sayIt: (texts: Texts) => string): Promise<void> =>
      say(desk, message, sayIt(await desk.words(message.user)));
    await workOn(
      desk,
      { kind: 'event', feature: 'answers', name, ids: { delivery: stored.id } },
      stored,
      tell,
      async () => {
        const courtesy = courtesyOf(message.text);
        if (courtesy) {
          const wanted = { empty: 'emptyQuestion', greeting: 'greeting', thanks: 'thanks' } as const;
          await tell((texts) => texts[wanted[courtesy]]);
          return courtesy;
        }
        if (!mayAsk(message.user)) {
          await tell((texts) => texts.tooManyQuestions);
          return 'too-many';
        }
        const taken = await askFromDelivery(desk, stored.id, {
          text: message.text,
          user: message.user,
          team: body.team_id ?? '',
          channel: message.channel,
          thread: message.thread,
          echo: 'none',
          responseUrl: null,
        });
        return taken ? 'asked' : 'known';
      },
    );
  };

  app.event('message', ({ event, body, context }) => onMessage('message', event, body, context));
  app.event('app_mention', ({ event, body, context }) => onMessage('app_mention', event, body, context));

  app.event('app_home_opened', async ({ event, context }) => {
    const opened = Opened.safeParse(event).data;
    if (opened?.tab !== 'messages') return;
    await workOn(
      desk,
      { kind: 'event', feature: 'answers', name: 'messages-opened' },
      storedDelivery(context),
      undefined,
      async () => {
        const texts = await desk.words(opened.user);
        const prompts = [
          { title: texts.example1Title, message: texts.example1 },
          { title: texts.example2Title, message: texts.example2 },
          { title: texts.example3Title, message: texts.example3 },
          { title: texts.example4Title, message: texts.example4 },
        ].slice(0, limits.suggestedPrompts);
        await desk.clients.interactive.assistant.threads
          .setSuggestedPrompts({
            channel_id: opened.channel,
            title: texts.promptsTitle,
            // Slack's type wants a list that is known to have one.
            prompts: prompts as [(typeof prompts)[number], ...typeof prompts],
          })
          .catch(() => undefined);
        return 'prompted';
      },
    );
  });
};
