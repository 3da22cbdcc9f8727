import type { App } from '@slack/bolt';
import { z } from 'zod';
import { Refusal } from '../../facilitation/errors.ts';
import type { Desk } from '../slack/desk.ts';
import { answerTo, storedDelivery, workOn } from '../slack/handle.ts';
import { actions } from '../slack/ids.ts';
import { readPress, replyPrivately } from '../slack/press.ts';
import { publishHome } from './page.ts';
import { examplesIn } from './views.ts';

const Opened = z.object({
  user: z.string(),
  tab: z.string(),
  view: z.object({ hash: z.string().optional() }).optional(),
});

/** How a question gets asked; the answers feature's, handed in so that features stay apart. */
export type StartQuestion = (
  key: string,
  question: { readonly text: string; readonly user: string; readonly team: string },
) => Promise<boolean>;

/** The start page and its example questions. */
export const registerHome = (
  app: App,
  desk: Desk,
  mayAsk: (person: string) => boolean,
  start: StartQuestion,
): void => {
  app.event('app_home_opened', async ({ event, context }) => {
    const opened = Opened.safeParse(event).data;
    if (opened?.tab !== 'home') return;
    await workOn(
      desk,
      { kind: 'event', feature: 'home', name: 'home-opened' },
      storedDelivery(context),
      undefined,
      () => publishHome(desk, opened.user, opened.view?.hash),
    );
  });

  app.action(new RegExp(`^${actions.example}:\\d$`), async ({ body, ack }) => {
    const press = readPress(body);
    const tell = async (text: string): Promise<void> => {
      await ack();
      await replyPrivately(desk, press, undefined, text);
    };
    await answerTo(
      desk,
      { kind: 'action', feature: 'home', name: actions.example },
      press.user,
      tell,
      async () => {
        const texts = await desk.words(press.user);
        const text = examplesIn(texts)[Number(press.value)];
        if (text === undefined) throw new Refusal({ say: 'answerGone' });
        if (!mayAsk(press.user)) throw new Refusal({ say: 'tooManyQuestions' });
        const isNew = await start(press.key, { text, user: press.user, team: press.team });
        await tell(isNew ? texts.homeStarted : texts.alreadyDone);
        return isNew ? 'asked' : 'known';
      },
      'notKept',
    );
  });
};
