import { z } from 'zod';
import type { Queryable } from './database.ts';

const StoredAnswer = z.object({ id: z.uuid(), question: z.string(), body: z.string() });
/** An answer as it was shown; `body` is the composed answer as JSON. */
export type StoredAnswer = z.infer<typeof StoredAnswer>;

/** Keeps an answer for the buttons below it; the same answer a second time changes nothing. */
export const keepAnswer = async (
  tx: Queryable,
  answer: { readonly id: string; readonly question: string; readonly body: unknown; readonly at: Date },
): Promise<void> => {
  await tx.query(
    'insert into answers (id, question, body, answered_at) values ($1, $2, $3, $4) on conflict do nothing',
    [answer.id, answer.question, JSON.stringify(answer.body), answer.at.toISOString()],
  );
};

/** The answer, or undefined when it is not kept any more. */
export const readAnswer = async (db: Queryable, id: string): Promise<StoredAnswer | undefined> => {
  if (!z.uuid().safeParse(id).success) return undefined;
  const { rows } = await db.query('select id, question, body from answers where id = $1', [id]);
  return z.array(StoredAnswer).parse(rows)[0];
};

/** Forgets answers from before this moment. */
export const purgeAnswers = async (db: Queryable, before: Date): Promise<void> => {
  await db.query('delete from answers where answered_at < $1', [before.toISOString()]);
};
