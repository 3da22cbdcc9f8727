import type { KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import type { Texts } from '../i18n/texts.ts';
import { context, inline, plain, richText, viewTitle } from '../slack/blocks.ts';
import { cleanText, cutText } from '../slack/escape.ts';
import { views } from '../slack/ids.ts';
import { limits } from '../slack/limits.ts';

/** Names of the fields; the same in the form and in what comes back. */
export const fields = {
  reason: 'reason',
  passage: 'passage',
  place: 'place',
  channel: 'channel',
  question: 'question',
} as const;

const reasons = ['wrong', 'missing', 'unclear', 'other'] as const;

const textInput = (
  name: string,
  label: string,
  settings: {
    readonly hint?: string;
    readonly placeholder?: string;
    readonly optional?: boolean;
    readonly initial?: string;
    readonly multiline?: boolean;
  },
): KnownBlock => ({
  type: 'input',
  block_id: name,
  optional: settings.optional ?? false,
  label: plain(label, 2000),
  ...(settings.hint ? { hint: plain(settings.hint, limits.inputHint) } : {}),
  element: {
    type: 'plain_text_input',
    action_id: name,
    multiline: settings.multiline ?? true,
    max_length: limits.inputText,
    ...(settings.placeholder ? { placeholder: plain(settings.placeholder, limits.placeholder) } : {}),
    ...(settings.initial ? { initial_value: cutText(cleanText(settings.initial), limits.inputText) } : {}),
  },
});

/** Why an answer was not useful, and which passage it should have been: one that search finds, or one that is named. */
export const feedbackForm = (
  answerId: string,
  near: readonly PlainTextOption[],
  texts: Texts,
): ModalView => ({
  type: 'modal',
  callback_id: views.feedback,
  private_metadata: answerId,
  title: viewTitle(texts.feedbackTitle),
  submit: viewTitle(texts.send),
  close: viewTitle(texts.close),
  blocks: [
    {
      type: 'input',
      block_id: fields.reason,
      label: plain(texts.feedbackReason, 2000),
      element: {
        type: 'radio_buttons',
        action_id: fields.reason,
        options: [
          { text: plain(texts.reasonWrong, 75), value: reasons[0] },
          { text: plain(texts.reasonMissing, 75), value: reasons[1] },
          { text: plain(texts.reasonUnclear, 75), value: reasons[2] },
          { text: plain(texts.reasonOther, 75), value: reasons[3] },
        ],
      },
    },
    ...(near.length > 0
      ? [
          {
            type: 'input' as const,
            block_id: fields.passage,
            optional: true,
            label: plain(texts.feedbackPassage, 2000),
            element: { type: 'static_select' as const, action_id: fields.passage, options: [...near] },
          },
        ]
      : []),
    textInput(fields.place, near.length > 0 ? texts.feedbackPlace : texts.feedbackPassage, {
      optional: true,
      multiline: false,
      hint: texts.feedbackPassageHint,
    }),
    context(texts.feedbackNoName),
  ],
});

/** In which channel an answer should be shared. */
export const shareForm = (answerId: string, texts: Texts): ModalView => ({
  type: 'modal',
  callback_id: views.share,
  private_metadata: answerId,
  title: viewTitle(texts.shareTitle),
  submit: viewTitle(texts.send),
  close: viewTitle(texts.close),
  blocks: [
    {
      type: 'input',
      block_id: fields.channel,
      label: plain(texts.shareWhere, 2000),
      element: {
        type: 'conversations_select',
        action_id: fields.channel,
        filter: { include: ['public', 'private'], exclude_bot_users: true },
      },
    },
    context(texts.shareHint),
  ],
});

/** A question in a window; with the message that it is about, when there is one. */
export const askForm = (texts: Texts, about?: string): ModalView => ({
  type: 'modal',
  callback_id: views.ask,
  title: viewTitle(texts.askTitle),
  submit: viewTitle(texts.askSend),
  close: viewTitle(texts.close),
  blocks: [
    textInput(fields.question, about === undefined ? texts.askLabel : texts.askAbout, {
      placeholder: texts.askPlaceholder,
      ...(about ? { initial: about } : {}),
    }),
    context(texts.notAReportForm),
  ],
});

/** A window that says one thing. */
export const saidView = (title: string, text: string, texts: Texts): ModalView => ({
  type: 'modal',
  title: viewTitle(title),
  close: viewTitle(texts.close),
  blocks: [richText([inline(text)])],
});
