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
