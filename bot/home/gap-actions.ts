import type { AckFn, App, ViewResponseAction } from '@slack/bolt';
import { z } from 'zod';
import { closeGap, type GapTopic, listGaps, mergeGaps, readGap, takeGap } from '../../db/gaps.ts';
import { Refusal } from '../../facilitation/errors.ts';
import { GapClosing } from '../../facilitation/gaps/gap-list.ts';
import type { Texts } from '../i18n/texts.ts';
import type { Desk } from '../slack/desk.ts';
import { cutText } from '../slack/escape.ts';
import { filledIn } from '../slack/form-state.ts';
import { answerTo } from '../slack/handle.ts';
import { actions, views } from '../slack/ids.ts';
import { limits } from '../slack/limits.ts';
import { openView, type Press, readPress, replyPrivately } from '../slack/press.ts';
import { closeGapForm, gapFields, mergeGapForm } from './gap-views.ts';
import { publishHome } from './page.ts';

const unsettled = async (desk: Desk, id: string): Promise<GapTopic> => {
  const topic = await readGap(desk.database, id);
  if (!topic || topic.state === 'closed') throw new Refusal({ say: 'gapGone' });
  return topic;
};

/** Only who looks after the knowledge; asked at each press and each form, whatever the page showed. */
const authorise = async (desk: Desk, person: string): Promise<void> => {
  if (!(await desk.roles.has(person, 'kennisbeheer'))) throw new Refusal({ say: 'roleNeeded' });
};

type OnPress = (press: Press, texts: Texts) => Promise<string>;
type OnForm = (topic: string, values: unknown, person: string) => Promise<string>;

/** What who looks after the knowledge does with the list of questions without an answer. */
export const registerGapActions = (app: App, desk: Desk): void => {
  /** The change is committed; a page that can not be drawn now is drawn the next time it opens. */
  const redraw = async (person: string): Promise<void> => {
    await publishHome(desk, person).catch(() => undefined);
  };

  const on = (id: string, handle: OnPress): void => {
    app.action(id, async ({ body, ack }) => {
      const press = readPress(body);
      let acknowledged = false;
      const acknowledge = async (): Promise<void> => {
        if (!acknowledged) await ack();
        acknowledged = true;
      };
      await answerTo(
        desk,
        { kind: 'action', feature: 'home', name: id, ids: { gap: press.value } },
        press.user,
        async (text) => {
          await acknowledge();
          await replyPrivately(desk, press, undefined, text);
          await redraw(press.user);
        },
        async () => {
          await authorise(desk, press.user);
          const outcome = await handle(press, await desk.words(press.user));
          await acknowledge();
          return outcome;
        },
        'notKept',
      );
    });
  };

  on(actions.takeGap, async ({ value, user }) => {
    await unsettled(desk, value);
    // A second delivery finds the same owner, and says the same.
    if (!(await takeGap(desk.database, value, user))) throw new Refusal({ say: 'gapGone' });
    await redraw(user);
    return 'taken';
  });

  on(actions.closeGap, async ({ value, trigger }, texts) => {
    await openView(desk, trigger, closeGapForm(await unsettled(desk, value), texts));
    return 'form-opened';
  });

  on(actions.mergeGap, async ({ value, trigger }, texts) => {
    const topic = await unsettled(desk, value);
    const [first, ...rest] = (await listGaps(desk.database)).filter(
      ({ id, state }) => id !== topic.id && state !== 'closed',
    );
    if (!first) throw new Refusal({ say: 'gapAlone' });
    await openView(desk, trigger, mergeGapForm(topic, [first, ...rest], texts));
    return 'form-opened';
  });

  const onForm = (id: string, field: string, handle: OnForm): void => {
    app.view(id, async ({ ack, body, view }) => {
      await answerTo(
        desk,
        { kind: 'view', feature: 'home', name: id, ids: { gap: view.private_metadata } },
        body.user.id,
        async (text) =>
          // Bolt types the acknowledgement of each kind of view apart; a submission takes this one.
          (ack as AckFn<ViewResponseAction>)({
            response_action: 'errors',
            errors: { [field]: cutText(text, limits.inputHint) },
          }),
        async () => {
          await authorise(desk, body.user.id);
          const outcome = await handle(view.private_metadata, view.state.values, body.user.id);
          await ack();
          await redraw(body.user.id);
          return outcome;
        },
        'notKeptForm',
      );
    });
  };

  onForm(views.closeGap, gapFields.reason, async (topic, values) => {
    const by = GapClosing.parse(filledIn(values, gapFields.reason));
    return (await closeGap(desk.database, topic, by, desk.clock.now())) ? 'closed' : 'known';
  });

  onForm(views.mergeGap, gapFields.into, async (topic, values) => {
    const into = z.uuid().parse(filledIn(values, gapFields.into));
    // A second delivery finds the topic gone, and nothing is counted twice.
    return (await mergeGaps(desk.database, topic, into)) ? 'merged' : 'known';
  });
};
