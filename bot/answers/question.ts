import { keepAnswer } from '../../db/answers.ts';
import { addTurns, openConversation, recentTurns } from '../../db/conversations.ts';
import { finishDelivery, lockOpenDelivery, parkDelivery, readOpenDelivery } from '../../db/inbox.ts';
import { planPost } from '../../db/posts.ts';
import { visibleLevels } from '../../facilitation/audience.ts';
import type { ComposedAnswer } from '../../retrieval/answer-form.ts';
import { explain } from '../errors.ts';
import type { Texts } from '../i18n/texts.ts';
import { fill } from '../i18n/texts.ts';
import { wordsIn } from '../i18n/words.ts';
import type { Desk } from '../slack/desk.ts';
import { showReferral } from '../slack/routes.ts';
import { Asked } from './asked.ts';
import { showWaiting, type Waiting } from './status.ts';
import { answerMessage, type Message } from './views.ts';

type Tell = (person: string, say: (texts: Texts) => string) => Promise<void>;

/** A person's id stands for the direct conversation with that person. */
const channelOf = async (desk: Desk, asked: Asked): Promise<string> => {
  if (!/^[UW]/.test(asked.channel)) return asked.channel;
  const { channel } = await desk.clients.background.conversations.open({ users: asked.channel });
  if (!channel?.id) throw new Error('a direct conversation has no id');
  return channel.id;
};

const compose = async (
  desk: Desk,
  id: string,
  asked: Asked,
  waiting: Waiting,
): Promise<{ answer: ComposedAnswer; message: Message; channel: string }> => {
  const channel = await channelOf(desk, asked);
  await desk.failpoint('channel-known');
  const [place, asker] = await Promise.all([
    asked.responseUrl ? desk.directory.alone(asked.user) : desk.directory.place(channel, asked.user),
    desk.directory.asker(asked.user),
  ]);
  await desk.failpoint('audience-known');
  const visible = visibleLevels(place, asker);
  const history = asked.thread ? await recentTurns(desk.database, asked.team, channel, asked.thread) : [];
  await desk.failpoint('history-read');
  const answer = await desk.ask({ id, text: asked.text, history, visible, onStep: waiting.show });
  await desk.failpoint('answered');
  const texts = wordsIn(answer.language);
  const message = answerMessage(
    answer,
    {
      id,
      private: place.kind === 'direct',
      note: visible.includes('douane') ? undefined : texts.levelOutsiders,
      ...(asked.echo === 'none' ? {} : { echo: echoOf(asked) }),
    },
    texts,
  );
  return { answer, message, channel };
};

const echoOf = (asked: Asked): { question: string; by?: string } =>
  asked.echo === 'person' ? { question: asked.text, by: asked.user } : { question: asked.text };

const isSoft = (desk: Desk, asked: Asked): boolean => desk.guard(asked.text).verdict === 'soft';

/**
 * Answers one question: reads the thread's memory, asks, and commits the answer, the memory, the planned post and the
 * end of the delivery together. A second run finds the delivery done and does nothing.
 */
export const answerQuestion = async (desk: Desk, id: string): Promise<string> => {
  const delivery = await readOpenDelivery(desk.database, id);
  if (delivery?.kind !== 'question') return 'nothing-to-do';
  const asked = Asked.parse(JSON.parse(delivery.body ?? ''));
  const waiting = showWaiting(desk, asked);
  const { answer, message, channel } = await compose(desk, id, asked, waiting);
  await waiting.settled();
  const where = { channel, thread: asked.thread, user: asked.user };
  if (answer.outcome === 'referred') {
    // Recognised late: nothing of it is kept, and only the asker hears where to go.
    await showReferral(desk, where, 'hard');
    await finishDelivery(desk.database, id);
    return 'done';
  }
  const soft = isSoft(desk, asked);
  const planned = await desk.database.transaction(async (tx) => {
    if (!(await lockOpenDelivery(tx, id))) return false;
    const at = desk.clock.now();
    const conversationId = asked.responseUrl
      ? null
      : await openConversation(tx, { team: asked.team, channel, thread: asked.thread }, at);
    await desk.failpoint('conversation-open');
    await keepAnswer(tx, { id, question: asked.text, body: answer, at });
    if (conversationId) {
      await addTurns(
        tx,
        conversationId,
        id,
        [
          { role: 'user', content: asked.text },
          { role: 'assistant', content: answer.answer },
        ],
        at,
      );
    }
    await desk.failpoint('turns-added');
    const post = await planPost(tx, {
      questionId: id,
      conversationId,
      channel,
      thread: asked.thread,
      person: asked.user,
      responseUrl: asked.responseUrl,
      payload: message,
      at,
    });
    await finishDelivery(tx, id);
    if (post) await desk.jobs.send(tx, 'post', post);
    await desk.failpoint('post-planned');
    return true;
  });
  await desk.failpoint('plan-committed');
  if (!planned) return 'nothing-to-do';
  desk.jobs.wake('post');
  if (soft) await showReferral(desk, where, 'soft').catch(() => undefined);
  return answer.outcome;
};

/** Five attempts failed: the question is given up, and its asker hears that in words. */
export const giveUpQuestion = async (desk: Desk, id: string, error: unknown, tell: Tell): Promise<void> => {
  const delivery = await readOpenDelivery(desk.database, id);
  if (!delivery) return;
  const asked = Asked.safeParse(JSON.parse(delivery.body ?? 'null')).data;
  const { reference, line } = explain(error);
  desk.log.error({
    kind: 'job',
    feature: 'answers',
    name: 'question',
    outcome: 'parked',
    delivery: id,
    ...line,
  });
  await parkDelivery(desk.database, id);
  if (asked) await tell(asked.user, (texts) => fill(texts.questionParked, { reference }));
};
