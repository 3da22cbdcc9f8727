import { z } from 'zod';
import type { Queryable } from './database.ts';

/** Keeps an opinion on an answer: without a name, with the day only. */
export const keepFeedback = async (
  db: Queryable,
  feedback: {
    readonly answerId: string;
    readonly useful: boolean;
    readonly reason?: string | undefined;
    readonly passage?: string | undefined;
    readonly at: Date;
  },
): Promise<void> => {
  await db.query(
    'insert into feedback (answer_id, useful, reason, passage, given_on) values ($1, $2, $3, $4, $5::date)',
    [
      feedback.answerId,
      feedback.useful,
      feedback.reason ?? null,
      feedback.passage ?? null,
      feedback.at.toISOString(),
    ],
  );
};

const Counts = z.object({ useful: z.int(), notUseful: z.int() });

/** How many found an answer useful, and how many did not. */
export const countFeedback = async (db: Queryable): Promise<z.infer<typeof Counts>> => {
  const { rows } = await db.query(
    `select (count(*) filter (where useful))::int as useful,
       (count(*) filter (where not useful))::int as "notUseful" from feedback`,
  );
  return Counts.parse(rows[0]);
};

const Unhelpful = z.object({
  answerId: z.uuid(),
  question: z.string(),
  times: z.int(),
  reasons: z.array(z.string()),
  passages: z.array(z.string()),
});
/** An answer that people found not useful, with why and which passages they missed. */
export type Unhelpful = z.infer<typeof Unhelpful>;

const UNHELPFUL = `select answers.id as "answerId", answers.question, count(*)::int as times,
    array_remove(array_agg(distinct reason), null) as reasons,
    array_remove(array_agg(distinct passage), null) as passages
  from feedback join answers on answers.id = feedback.answer_id
  where not useful and handled_on is null`;

/** Answers that are still kept and were found not useful, the most often first. Everybody's opinion counts the same. */
export const listUnhelpful = async (db: Queryable, most: number): Promise<Unhelpful[]> => {
  const { rows } = await db.query(
    `${UNHELPFUL} group by answers.id order by count(*) desc, max(given_on) desc, answers.id limit $1`,
    [most],
  );
  return z.array(Unhelpful).parse(rows);
};

/** What was said about this answer, or undefined when somebody looked at it already or it is not kept any more. */
export const readUnhelpful = async (db: Queryable, answerId: string): Promise<Unhelpful | undefined> => {
  if (!z.uuid().safeParse(answerId).success) return undefined;
  const { rows } = await db.query(`${UNHELPFUL} and answers.id = $1 group by answers.id`, [answerId]);
  return z.array(Unhelpful).parse(rows)[0];
};

/** Forgets what people typed before this moment; that somebody found an answer useful or not stays as a count. */
export const purgeFeedback = async (db: Queryable, before: Date): Promise<void> => {
  await db.query('update feedback set passage = null where passage is not null and given_on < $1::date', [
    before.toISOString(),
  ]);
};

/** Takes what was said about this answer off the list: it was looked at. */
export const handleFeedback = async (db: Queryable, answerId: string, at: Date): Promise<void> => {
  await db.query('update feedback set handled_on = $2::date where answer_id = $1 and handled_on is null', [
    answerId,
    at.toISOString(),
  ]);
};
