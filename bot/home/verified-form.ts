import type { KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import { z } from 'zod';
import type { Texts } from '../i18n/texts.ts';
import { context, plain, viewTitle } from '../slack/blocks.ts';
import { cleanText, cutText } from '../slack/escape.ts';
import { filledIn, pickedIn } from '../slack/form-state.ts';
import { views } from '../slack/ids.ts';
import { limits } from '../slack/limits.ts';

/** Names of the fields; the same in the form and in what comes back. */
export const verifiedFields = {
  question: 'question',
  answer: 'answer',
  picked: 'picked',
  ids: 'ids',
  expires: 'expires',
} as const;

/** Longest question and answer; an answer is read in one go (answers.md). In characters. */
const LONGEST = { question: 300, answer: 1400, ids: 1000 } as const;

/** What a verified answer is written from: a question on the list, an answer that did not help, or an older one. */
export const Origin = z.object({
  gap: z.uuid().optional(),
  feedback: z.uuid().optional(),
  renews: z.uuid().optional(),
});
export type Origin = z.infer<typeof Origin>;

const textField = (
  name: keyof typeof LONGEST,
  label: string,
  settings: { readonly hint?: string; readonly initial?: string; readonly optional?: boolean },
): KnownBlock => ({
  type: 'input',
  block_id: name,
  optional: settings.optional ?? false,
  label: plain(label, 2000),
  ...(settings.hint ? { hint: plain(settings.hint, limits.inputHint) } : {}),
  element: {
    type: 'plain_text_input',
    action_id: name,
    multiline: name !== 'question',
    max_length: LONGEST[name],
    ...(settings.initial ? { initial_value: cutText(cleanText(settings.initial), LONGEST[name]) } : {}),
  },
});

/** The form in which an answer is written that people get from then on, with the passages it rests on. */
export const verifiedForm = (
  draft: {
    readonly origin: Origin;
    readonly question: string;
    readonly answer?: string;
    readonly sections?: readonly string[];
    /** Passages to pick from. */
    readonly near: readonly PlainTextOption[];
    readonly expires: string;
  },
  texts: Texts,
): ModalView => ({
  type: 'modal',
  callback_id: views.verified,
  private_metadata: JSON.stringify(draft.origin),
  title: viewTitle(texts.verifiedTitle),
  submit: viewTitle(texts.verifiedSend),
  close: viewTitle(texts.close),
  blocks: [
    textField('question', texts.verifiedQuestion, { initial: draft.question }),
    textField('answer', texts.verifiedAnswer, {
      hint: texts.verifiedAnswerHint,
      ...(draft.answer ? { initial: draft.answer } : {}),
    }),
    ...(draft.near.length > 0
      ? [
          {
            type: 'input' as const,
            block_id: verifiedFields.picked,
            optional: true,
            label: plain(texts.verifiedSources, 2000),
            element: {
              type: 'multi_static_select' as const,
              action_id: verifiedFields.picked,
              options: [...draft.near],
            },
          },
        ]
      : []),
    textField('ids', texts.verifiedIds, {
      hint: texts.verifiedIdsHint,
      optional: true,
      ...(draft.sections ? { initial: draft.sections.join('\n') } : {}),
    }),
    {
      type: 'input',
      block_id: verifiedFields.expires,
      label: plain(texts.verifiedExpires, 2000),
      element: { type: 'datepicker', action_id: verifiedFields.expires, initial_date: draft.expires },
    },
    context(texts.verifiedNoName),
  ],
});

/** What was filled in; the sections once each, in order. */
export const readVerifiedForm = (values: unknown) => ({
  question: cleanText(filledIn(values, verifiedFields.question) ?? '').trim(),
  answer: cleanText(filledIn(values, verifiedFields.answer) ?? '').trim(),
  sections: [
    ...new Set([
      ...pickedIn(values, verifiedFields.picked),
      ...(filledIn(values, verifiedFields.ids) ?? '').split(/[\s,;]+/).filter((id) => id !== ''),
    ]),
  ],
  expires: z.iso.date().safeParse(filledIn(values, verifiedFields.expires)).data,
});
