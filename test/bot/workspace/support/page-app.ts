import type { App } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';

const plain = (text: string) => ({ type: 'plain_text' as const, text });

/** A session card with a button that counts who takes part, and one that opens a form. */
export const card = (count: number): KnownBlock[] => [
  { type: 'header', text: plain('Waarderend rondje') },
  { type: 'section', text: { type: 'mrkdwn', text: `*Doen mee:* ${count}` } },
  {
    type: 'actions',
    block_id: 'card',
    elements: [
      { type: 'button', action_id: 'join', text: plain('Doe mee'), style: 'primary', value: String(count) },
      { type: 'button', action_id: 'tell', text: plain('Vertel een verhaal') },
      {
        type: 'button',
        action_id: 'stop',
        text: plain('Stop de sessie'),
        style: 'danger',
        confirm: {
          title: plain('Sessie stoppen?'),
          text: plain('Wat er staat blijft bewaard.'),
          confirm: plain('Ja, stop'),
          deny: plain('Nee, ga door'),
        },
      },
    ],
  },
];

const form: ModalView = {
  type: 'modal',
  callback_id: 'story',
  title: plain('Vertel een verhaal'),
  submit: plain('Bewaar'),
  close: plain('Annuleren'),
  blocks: [
    {
      type: 'input',
      block_id: 'what',
      label: plain('Wat gebeurde er?'),
      element: { type: 'plain_text_input', action_id: 'text', multiline: true },
    },
    {
      type: 'input',
      block_id: 'kind',
      label: plain('Soort verhaal'),
      element: {
        type: 'radio_buttons',
        action_id: 'pick',
        options: [
          { text: plain('Succes'), value: 'success' },
          { text: plain('Bijna-succes'), value: 'near-success' },
        ],
      },
    },
    {
      type: 'input',
      block_id: 'themes',
      optional: true,
      label: plain('Thema’s'),
      element: {
        type: 'multi_static_select',
        action_id: 'pick',
        options: [
          { text: plain('Data'), value: 'data' },
          { text: plain('Samenwerken'), value: 'together' },
        ],
      },
    },
    {
      type: 'input',
      block_id: 'when',
      optional: true,
      label: plain('Wanneer?'),
      element: { type: 'datepicker', action_id: 'day' },
    },
    {
      type: 'input',
      block_id: 'who',
      optional: true,
      label: plain('Met wie?'),
      element: { type: 'users_select', action_id: 'person' },
    },
  ],
};

export interface Kept {
  /** The values of every form that was sent. */
  readonly stories: unknown[];
  readonly stopped: string[];
}

/** A small app that does one of everything: answers, a card, a form with a rule of its own, and a Home. */
export const registerPageApp =
  (kept: Kept) =>
  (app: App): void => {
    app.message(async ({ message, client, say }) => {
      if (message.subtype !== undefined || message.channel_type !== 'im') return;
      await client.assistant.threads.setStatus({
        channel_id: message.channel,
        thread_ts: message.ts,
        status: 'zoekt in het advies…',
      });
      await say({ text: `Je vroeg: ${message.text ?? ''}`, thread_ts: message.thread_ts ?? message.ts });
    });
    app.action('join', async ({ ack, body, client }) => {
      await ack();
      if (body.type !== 'block_actions' || body.channel === undefined || body.message === undefined) return;
      await client.chat.update({
        channel: body.channel.id,
        ts: body.message.ts,
        text: 'Kaart',
        blocks: card(1),
      });
    });
    app.action('tell', async ({ ack, body, client }) => {
      await ack();
      if (body.type === 'block_actions') await client.views.open({ trigger_id: body.trigger_id, view: form });
    });
    app.action('stop', async ({ ack, body }) => {
      await ack();
      kept.stopped.push(body.user.id);
    });
    app.view('story', async ({ ack, view }) => {
      const told = view.state.values.what?.text?.value ?? '';
      if (!told.includes('goed'))
        return ack({ response_action: 'errors', errors: { what: 'Vertel ook wat er goed ging.' } });
      kept.stories.push(view.state.values);
      return ack();
    });
    app.command('/durf', async ({ ack }) =>
      ack({ response_type: 'ephemeral', text: 'Typ `/durf help` voor uitleg.' }),
    );
    app.event('app_home_opened', async ({ event, client }) => {
      if (event.tab !== 'home') return;
      await client.views.publish({
        user_id: event.user,
        view: {
          type: 'home',
          blocks: [
            { type: 'header', text: plain('Welkom bij Durf') },
            {
              type: 'actions',
              elements: [{ type: 'button', action_id: 'tell', text: plain('Vertel een verhaal') }],
            },
          ],
        },
      });
    });
  };
