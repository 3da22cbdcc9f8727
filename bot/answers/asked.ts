import { z } from 'zod';
import type { Queryable } from '../../db/database.ts';
import { becomeQuestion, takeDelivery } from '../../db/inbox.ts';
import type { Desk } from '../slack/desk.ts';
import { cleanText } from '../slack/escape.ts';

/** A question that somebody asked, with where its answer goes. */
export const Asked = z.object({
  text: z.string(),
  user: z.string(),
  team: z.string(),
  /** Where it is asked; a person's id stands for the direct conversation with that person. */
  channel: z.string(),
  /** The thread of the answer; null: the answer is a message of its own. */
  thread: z.string().nullable(),
  /** Said above the answer when nobody typed the question there. */
  echo: z.enum(['none', 'you', 'person']),
  /** Only the asker sees the answer, through this address of Slack. */
  responseUrl: z.string().nullable(),
});
export type Asked = z.infer<typeof Asked>;

const cleaned = (asked: Asked): Asked => ({ ...asked, text: cleanText(asked.text).trim() });

/** A question from a stored message: the message becomes the question, and work is asked for, in one transaction. */
export const askFromDelivery = async (desk: Desk, delivery: string, asked: Asked): Promise<boolean> => {
  const taken = await desk.database.transaction(async (tx) => {
    if (!(await becomeQuestion(tx, delivery, cleaned(asked)))) return false;
    await desk.failpoint('question-stored');
    await desk.jobs.send(tx, 'question', delivery);
    await desk.failpoint('question-queued');
    return true;
  });
  await desk.failpoint('question-committed');
  if (taken) desk.jobs.wake('question');
  return taken;
};

/** A question from a button, a form or the command. False when this press was known already. */
export const askOnce = async (
  desk: Desk,
  key: string,
  asked: Asked,
  also?: (tx: Queryable) => Promise<void>,
): Promise<boolean> => {
  const taken = await desk.database.transaction(async (tx) => {
    const id = await takeDelivery(tx, {
      key,
      kind: 'question',
      body: cleaned(asked),
      at: desk.clock.now(),
    });
    if (!id) return false;
    await desk.jobs.send(tx, 'question', id);
    await also?.(tx);
    return true;
  });
  if (taken) desk.jobs.wake('question');
  return taken;
};
