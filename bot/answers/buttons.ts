import type { App, RespondFn } from '@slack/bolt';
import { keepFeedback } from '../../db/feedback.ts';
import { noteGap } from '../../db/gaps.ts';
import { visibleLevels } from '../../facilitation/audience.ts';
import { Refusal } from '../../facilitation/errors.ts';
import { leaveOut } from '../../facilitation/guard/leave-out.ts';
import type { Texts } from '../i18n/texts.ts';
import type { Desk } from '../slack/desk.ts';
import { answerTo } from '../slack/handle.ts';
import { actions } from '../slack/ids.ts';
import { openView, type Press, readPress, replyPrivately } from '../slack/press.ts';
import { sectionOptions } from '../slack/section-choice.ts';
import { askOnce } from './asked.ts';
import { feedbackForm, shareForm } from './forms.ts';
import { noPassageView, passageView } from './passage-view.ts';
import { shownAnswer } from './shown-answer.ts';
import { wholeAnswerView } from './views.ts';

/** Who gave an opinion on which answer, in memory and no longer than this process lives: it is never written down. */
const createOpinions = (): ((answer: string, person: string) => boolean) => {
  const given = new Set<string>();
  return (answer, person) => {
    const one = `${answer}:${person}`;
    if (given.has(one)) return false;
    if (given.size > 20_000) given.clear();
    given.add(one);
    return true;
  };
};

type Handle = (press: Press, texts: Texts, reply: (text: string) => Promise<void>) => Promise<string>;

/** The levels that this person may see where the button stands. */
const visibleAt = async (desk: Desk, press: Press): Promise<readonly string[]> => {
  const [place, asker] = await Promise.all([
    press.channel ? desk.directory.place(press.channel, press.user) : desk.directory.alone(press.user),
    desk.directory.asker(press.user),
  ]);
  return visibleLevels(place, asker);
};

const splitValue = (value: string): [id: string, n: number] => {
  const at = value.lastIndexOf(':');
  return [value.slice(0, at), Number(value.slice(at + 1))];
};

/** The buttons below an answer. Each answers visibly, also when it is pressed twice or below an old message. */
export const registerButtons = (app: App, desk: Desk, mayAsk: (person: string) => boolean): void => {
  const firstOpinion = createOpinions();

  const on = (id: string, when: 'first' | 'after', handle: Handle): void => {
    app.action(
      { type: 'block_actions', action_id: new RegExp(`^${id}(:\\d+)?$`) },
      async ({ body, ack, respond }) => {
        // Nothing is stored for the button that only looks: Slack may hear at once.
        if (when === 'first') await ack();
        const press = readPress(body);
        let acknowledged = when === 'first';
        const acknowledge = async (): Promise<void> => {
          if (!acknowledged) await ack();
          acknowledged = true;
        };
        const tell = async (text: string): Promise<void> => {
          await acknowledge();
          await replyPrivately(desk, press, respond as RespondFn, text);
        };
        await answerTo(
          desk,
          { kind: 'action', feature: 'answers', name: id, ids: { answer: press.value.split(':')[0] } },
          press.user,
          tell,
          async () => {
            const outcome = await handle(press, await desk.words(press.user), tell);
            await acknowledge();
            return outcome;
          },
          'notKept',
        );
      },
    );
  };

  on(actions.source, 'first', async (press, texts) => {
    const [id, n] = splitValue(press.value);
    const { answer } = await shownAnswer(desk.database, id);
    const citation = answer.citations.find((one) => one.n === n);
    const visible = await visibleAt(desk, press);
    const section = citation ? await desk.readSection(citation.section, visible) : undefined;
    await openView(
      desk,
      press.trigger,
      section && citation ? passageView(section, citation.quote, texts) : noPassageView(texts),
    );
    return section ? 'shown' : 'not-visible';
  });

  on(actions.more, 'first', async (press, texts) => {
    const { answer } = await shownAnswer(desk.database, press.value);
    await openView(desk, press.trigger, wholeAnswerView(answer, texts));
    return 'shown';
  });

  on(actions.useful, 'after', async (press, texts, reply) => {
    await shownAnswer(desk.database, press.value);
    if (!firstOpinion(press.value, press.user)) {
      await reply(texts.feedbackKnown);
      return 'known';
    }
    await keepFeedback(desk.database, { answerId: press.value, useful: true, at: desk.clock.now() });
    await reply(texts.usefulThanks);
    return 'kept';
  });

  on(actions.notUseful, 'first', async (press, texts) => {
    const { question } = await shownAnswer(desk.database, press.value);
    const near = await desk.nearSections(question, await visibleAt(desk, press)).catch(() => []);
    await openView(desk, press.trigger, feedbackForm(press.value, sectionOptions(near), texts));
    return 'form-opened';
  });

  on(actions.gap, 'after', async (press, texts, reply) => {
    const { question, answer } = await shownAnswer(desk.database, press.value);
    const isNew = await noteGap(
      desk.database,
      {
        answerId: press.value,
        // Others will read it: without names and numbers of people.
        question: leaveOut(question, answer.language),
        language: answer.language,
        nearest: answer.citations[0]?.section ?? null,
        at: desk.clock.now(),
      },
      await desk.findAlike(),
    );
    await reply(isNew ? texts.gapNoted : texts.gapKnown);
    return isNew ? 'noted' : 'known';
  });

  on(actions.share, 'after', async (press, texts, reply) => {
    const { question } = await shownAnswer(desk.database, press.value);
    if (!press.channel || press.channel.startsWith('D')) {
      await openView(desk, press.trigger, shareForm(press.value, texts));
      return 'form-opened';
    }
    // The answer is asked for again: what the asker may see is not what the channel may see.
    const isNew = await askOnce(desk, `share:${press.value}:${press.channel}`, {
      text: question,
      user: press.user,
      team: press.team,
      channel: press.channel,
      thread: null,
      echo: 'person',
      responseUrl: null,
    });
    await reply(isNew ? texts.sharing : texts.alreadyDone);
    return isNew ? 'asked' : 'known';
  });

  on(actions.followUp, 'after', async (press, texts, reply) => {
    const [id, index] = splitValue(press.value);
    const { answer } = await shownAnswer(desk.database, id);
    const question = answer.followUps[index];
    if (question === undefined) throw new Refusal({ say: 'answerGone' });
    if (!mayAsk(press.user)) throw new Refusal({ say: 'tooManyQuestions' });
    const inChannel = press.channel !== undefined && !press.channel.startsWith('D');
    const isNew = await askOnce(desk, press.key, {
      text: question,
      user: press.user,
      team: press.team,
      channel: press.channel ?? press.user,
      thread: press.thread ?? null,
      echo: inChannel ? 'person' : 'you',
      responseUrl: null,
    });
    await reply(isNew ? texts.followUpStarted : texts.alreadyDone);
    return isNew ? 'asked' : 'known';
  });
};
