import type { RespondFn } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { z } from 'zod';
import { Refusal } from '../../facilitation/errors.ts';
import type { Desk } from './desk.ts';
import { fallbackText } from './escape.ts';

const Press = z.object({
  user: z.object({ id: z.string() }),
  team: z.object({ id: z.string() }).nullish(),
  trigger_id: z.string(),
  channel: z.object({ id: z.string() }).optional(),
  container: z.object({ thread_ts: z.string().optional(), message_ts: z.string().optional() }).optional(),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional() }).optional(),
  response_url: z.string().optional(),
  actions: z.array(z.object({ action_id: z.string(), action_ts: z.string(), value: z.string().optional() })),
});

/** A button that somebody pressed. */
export interface Press {
  readonly user: string;
  readonly team: string;
  readonly trigger: string;
  readonly value: string;
  /** The key of this very press; a second delivery of it has the same. */
  readonly key: string;
  /** Where the button stood; undefined on the home page. */
  readonly channel: string | undefined;
  readonly thread: string | undefined;
}

export const readPress = (body: unknown): Press => {
  const press = Press.parse(body);
  const action = press.actions[0];
  const thread =
    press.message?.thread_ts ??
    press.container?.thread_ts ??
    press.message?.ts ??
    press.container?.message_ts;
  return {
    user: press.user.id,
    team: press.team?.id ?? '',
    trigger: press.trigger_id,
    value: action?.value ?? '',
    key: `action:${action?.action_ts ?? press.trigger_id}:${action?.action_id ?? ''}`,
    channel: press.channel?.id,
    thread,
  };
};

/** Answers a press so that only the presser sees it; without an address of the message, in a direct message. */
export const replyPrivately = async (
  desk: Desk,
  press: Press,
  respond: RespondFn | undefined,
  text: string,
): Promise<void> => {
  const said = fallbackText(text);
  if (respond && press.channel) {
    try {
      await respond({ response_type: 'ephemeral', replace_original: false, text: said });
      return;
    } catch {
      // The address of an old message has expired; the person still gets an answer.
    }
    if (!press.channel.startsWith('D')) {
      const sent = await desk.clients.interactive.chat
        .postEphemeral({ channel: press.channel, user: press.user, text: said, parse: 'none' })
        .catch(() => undefined);
      if (sent?.ok) return;
    }
  }
  await desk.clients.interactive.chat.postMessage({
    channel: press.user,
    text: said,
    unfurl_links: false,
    unfurl_media: false,
    link_names: false,
    parse: 'none',
  });
};

/** Opens a window. Slack allows three seconds for it; after that the person hears why there is none. */
export const openView = async (desk: Desk, trigger: string, view: ModalView): Promise<void> => {
  try {
    await desk.clients.interactive.views.open({ trigger_id: trigger, view });
  } catch (error) {
    throw new Refusal({ say: 'windowTooLate' }, { cause: error });
  }
};
