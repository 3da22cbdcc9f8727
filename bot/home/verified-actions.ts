import { handleFeedback, readUnhelpful } from '../../db/feedback.ts';
import { closeGap } from '../../db/gaps.ts';
import { takeKey } from '../../db/inbox.ts';
import { keepVerified, readVerified, withdrawVerified } from '../../db/verified-answers.ts';
import { Refusal } from '../../facilitation/errors.ts';
import { detectSensitive } from '../../facilitation/guard/detect.ts';
import { leaveOut } from '../../facilitation/guard/leave-out.ts';
import { languageOf } from '../../retrieval/analysis/language.ts';
import { fill, type Texts } from '../i18n/texts.ts';
import type { Desk } from '../slack/desk.ts';
import { actions, views } from '../slack/ids.ts';
import { openView } from '../slack/press.ts';
import { sectionOptions } from '../slack/section-choice.ts';
import { unsettledGap } from './gap-actions.ts';
import { type FieldFaults, type Keeper, visibleTo } from './keeper.ts';
import { Origin, readVerifiedForm, verifiedFields, verifiedForm } from './verified-form.ts';

/** A phone number or address of a desk may be what people need; everything else about persons may not be in an answer. */
const ALLOWED = new Set(['phone', 'email']);

const inOneYear = (now: Date): string => {
  const then = new Date(now);
  then.setUTCFullYear(then.getUTCFullYear() + 1);
  return then.toISOString().slice(0, 10);
};

const faultsOf = (
  { question, answer, sections, expires }: ReturnType<typeof readVerifiedForm>,
  today: string,
  texts: Texts,
): FieldFaults | undefined => {
  const errors: Record<string, string> = {};
  for (const [field, text] of Object.entries({ question, answer })) {
    const found = detectSensitive(text).filter(({ kind }) => !ALLOWED.has(kind));
    if (text === '') errors[field] = texts.emptyField;
    if (found.length > 0)
      errors[field] = fill(texts.verifiedPersonal, { found: found.map((one) => `“${one.text}”`).join(', ') });
  }
  if (sections.length === 0) errors[verifiedFields.ids] = texts.verifiedNeedsSource;
  if (!expires || expires <= today) errors[verifiedFields.expires] = texts.verifiedExpiresPast;
  return Object.keys(errors).length > 0 ? { errors } : undefined;
};

/** Verified answers: written from the list, from an answer that did not help, or again when they must be looked at. */
export const registerVerifiedActions = (keeper: Keeper, desk: Desk): void => {
  const open = async (
    press: { readonly user: string; readonly trigger: string },
    draft: Omit<Parameters<typeof verifiedForm>[0], 'near' | 'expires'>,
    texts: Texts,
  ): Promise<string> => {
    const near = await desk.nearSections(draft.question, await visibleTo(desk, press.user));
    const expires = inOneYear(desk.clock.now());
    await openView(
      desk,
      press.trigger,
      verifiedForm({ ...draft, near: sectionOptions(near), expires }, texts),
    );
    return 'form-opened';
  };

  keeper.onPress(actions.answerGap, async (press, texts) => {
    const { id, question } = await unsettledGap(desk, press.value);
    return open(press, { origin: { gap: id }, question }, texts);
  });

  keeper.onPress(actions.answerUnhelpful, async (press, texts) => {
    const unhelpful = await readUnhelpful(desk.database, press.value);
    if (!unhelpful) throw new Refusal({ say: 'answerGone' });
    const question = leaveOut(unhelpful.question, languageOf(unhelpful.question));
    return open(press, { origin: { feedback: unhelpful.answerId }, question }, texts);
  });

  keeper.onPress(actions.renewVerified, async (press, texts) => {
    const old = await readVerified(desk.database, press.value, desk.clock.now());
    if (!old) throw new Refusal({ say: 'verifiedGone' });
    const { question, answer, sections } = old;
    return open(press, { origin: { renews: old.id }, question, answer, sections }, texts);
  });

  keeper.onPress(actions.withdrawVerified, async ({ value, user }) => {
    const withdrawn = await withdrawVerified(desk.database, value);
    await keeper.redraw(user);
    return withdrawn ? 'withdrawn' : 'known';
  });

  keeper.onPress(actions.seenUnhelpful, async ({ value, user }) => {
    if (await readUnhelpful(desk.database, value))
      await handleFeedback(desk.database, value, desk.clock.now());
    await keeper.redraw(user);
    return 'seen';
  });

  keeper.onForm(views.verified, verifiedFields.ids, async ({ id, about, values, person }, texts) => {
    const at = desk.clock.now();
    const form = readVerifiedForm(values);
    const faults = faultsOf(form, at.toISOString().slice(0, 10), texts);
    if (faults) return faults;
    const origin = Origin.parse(JSON.parse(about));
    const { expires, ...written } = form;
    const visible = await visibleTo(desk, person);
    return desk.database.transaction(async (tx) => {
      if (!(await takeKey(tx, `view:${id}`, at))) return 'known';
      const missing = await keepVerified(
        tx,
        {
          ...written,
          language: languageOf(written.question),
          role: 'kennisbeheer',
          at,
          expires: expires ?? inOneYear(at),
          renews: origin.renews,
        },
        visible,
      );
      // Thrown, so that the key is not taken either: the form can be sent again.
      if (missing.length > 0)
        throw new Refusal({ say: 'verifiedNoSection', with: { ids: missing.join(', ') } });
      if (origin.gap) await closeGap(tx, origin.gap, 'answer', at);
      if (origin.feedback) await handleFeedback(tx, origin.feedback, at);
      return 'verified';
    });
  });
};
