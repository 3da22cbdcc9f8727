import { z } from 'zod';
import { Turn } from '../retrieval/vocabulary.ts';
import type { Queryable } from './database.ts';

/** Whether Durf takes part in this thread. */
export const takesPart = async (
  db: Queryable,
  team: string,
  channel: string,
  thread: string,
): Promise<boolean> => {
  const { rows } = await db.query(
    'select 1 from conversations where team = $1 and channel = $2 and thread = $3',
    [team, channel, thread],
  );
  return rows.length > 0;
};

/** What was said in this thread, oldest first: the last `most` turns. */
export const recentTurns = async (
  db: Queryable,
  team: string,
  channel: string,
  thread: string,
  most = 6,
): Promise<Turn[]> => {
  const { rows } = await db.query(
    `select role, content from (
       select turns.id, role, content from turns join conversations on conversations.id = conversation_id
       where team = $1 and channel = $2 and thread = $3 order by turns.id desc limit $4) recent
     order by id`,
    [team, channel, thread, most],
  );
  return z.array(Turn).parse(rows);
};

/** The conversation of this thread, made when it is new. Without a thread: a new one, whose thread is its first post. */
export const openConversation = async (
  tx: Queryable,
  place: { readonly team: string; readonly channel: string; readonly thread: string | null },
  at: Date,
): Promise<string> => {
  const { rows } = await tx.query(
    `insert into conversations (team, channel, thread, last_at) values ($1, $2, $3, $4)
     on conflict (team, channel, thread) do update set last_at = excluded.last_at returning id`,
    [place.team, place.channel, place.thread, at.toISOString()],
  );
  const [row] = z.array(z.object({ id: z.uuid() })).parse(rows);
  if (!row) throw new Error('the conversation was not stored');
  return row.id;
};

/** Keeps a question and its answer in the thread's memory; the same question a second time changes nothing. */
export const addTurns = async (
  tx: Queryable,
  conversationId: string,
  questionId: string,
  turns: readonly Turn[],
  at: Date,
): Promise<void> => {
  for (const { role, content } of turns) {
    await tx.query(
      `insert into turns (conversation_id, question_id, role, content, said_at) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [conversationId, questionId, role, content, at.toISOString()],
    );
  }
};

/** Forgets conversations in which nothing was said since this moment. */
export const purgeConversations = async (db: Queryable, before: Date): Promise<void> => {
  await db.query('delete from turns where said_at < $1', [before.toISOString()]);
  await db.query('delete from conversations where last_at < $1', [before.toISOString()]);
};
