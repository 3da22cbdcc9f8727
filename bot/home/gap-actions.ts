import { z } from 'zod';
import { closeGap, type GapTopic, listGaps, mergeGaps, readGap, takeGap } from '../../db/gaps.ts';
import { Refusal } from '../../facilitation/errors.ts';
import { GapClosing } from '../../facilitation/gaps/gap-list.ts';
import type { Desk } from '../slack/desk.ts';
import { filledIn } from '../slack/form-state.ts';
import { actions, views } from '../slack/ids.ts';
import { openView } from '../slack/press.ts';
import { closeGapForm, gapFields, mergeGapForm } from './gap-views.ts';
import type { Keeper } from './keeper.ts';

/** The topic, as long as it is not settled. Refuses with words when somebody was faster. */
export const unsettledGap = async (desk: Desk, id: string): Promise<GapTopic> => {
  const topic = await readGap(desk.database, id);
  if (!topic || topic.state === 'closed') throw new Refusal({ say: 'gapGone' });
  return topic;
};

/** What who looks after the knowledge does with the list of questions without an answer. */
export const registerGapActions = (keeper: Keeper, desk: Desk): void => {
  keeper.onPress(actions.takeGap, async ({ value, user }) => {
    await unsettledGap(desk, value);
    // A second delivery finds the same owner, and says the same.
    if (!(await takeGap(desk.database, value, user))) throw new Refusal({ say: 'gapGone' });
    await keeper.redraw(user);
    return 'taken';
  });

  keeper.onPress(actions.closeGap, async ({ value, trigger }, texts) => {
    await openView(desk, trigger, closeGapForm(await unsettledGap(desk, value), texts));
    return 'form-opened';
  });

  keeper.onPress(actions.mergeGap, async ({ value, trigger }, texts) => {
    const topic = await unsettledGap(desk, value);
    const [first, ...rest] = (await listGaps(desk.database)).filter(
      ({ id, state }) => id !== topic.id && state !== 'closed',
    );
    if (!first) throw new Refusal({ say: 'gapAlone' });
    await openView(desk, trigger, mergeGapForm(topic, [first, ...rest], texts));
    return 'form-opened';
  });

  keeper.onForm(views.closeGap, gapFields.reason, async ({ about, values }) => {
    const by = GapClosing.parse(filledIn(values, gapFields.reason));
    return (await closeGap(desk.database, about, by, desk.clock.now())) ? 'closed' : 'known';
  });

  keeper.onForm(views.mergeGap, gapFields.into, async ({ about, values }) => {
    const into = z.uuid().parse(filledIn(values, gapFields.into));
    // A second delivery finds the topic gone, and nothing is counted twice.
    return (await mergeGaps(desk.database, about, into)) ? 'merged' : 'known';
  });
};
