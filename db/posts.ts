import { z } from 'zod';
import type { Queryable } from './database.ts';

const Post = z.object({
  id: z.uuid(),
  conversationId: z.uuid().nullable(),
  channel: z.string(),
  thread: z.string().nullable(),
  person: z.string().nullable(),
  responseUrl: z.string().nullable(),
  payload: z.string().nullable(),
  state: z.enum(['planned', 'sending', 'sent', 'failed']),
  ts: z.string().nullable(),
  plannedAt: z.date(),
  sendingAt: z.date().nullable(),
});
/** One message of Durf on its way to Slack. `id` is the opaque key that travels in the message's metadata. */
export type Post = z.infer<typeof Post>;

const COLUMNS = `id, conversation_id as "conversationId", channel, thread, person, response_url as "responseUrl",
  payload, state, ts, planned_at as "plannedAt", sending_at as "sendingAt"`;

/** Plans a message; a second plan for the same question is no plan (undefined). */
export const planPost = async (
  tx: Queryable,
  post: {
    readonly questionId: string;
    readonly conversationId: string | null;
    readonly channel: string;
    readonly thread: string | null;
    readonly person: string;
    readonly responseUrl: string | null;
    readonly payload: unknown;
    readonly at: Date;
  },
): Promise<string | undefined> => {
  const { rows } = await tx.query(
    `insert into posts (question_id, conversation_id, channel, thread, person, response_url, payload, state, planned_at)
     values ($1, $2, $3, $4, $5, $6, $7, 'planned', $8) on conflict (question_id) do nothing returning id`,
    [
      post.questionId,
      post.conversationId,
      post.channel,
      post.thread,
      post.person,
      post.responseUrl,
      JSON.stringify(post.payload),
      post.at.toISOString(),
    ],
  );
  return z.array(z.object({ id: z.uuid() })).parse(rows)[0]?.id;
};

/** planned → sending. Undefined when somebody else has it, or it is sent or given up. */
export const startSending = async (db: Queryable, id: string, at: Date): Promise<Post | undefined> => {
  const { rows } = await db.query(
    `update posts set state = 'sending', sending_at = $2 where id = $1 and state = 'planned' returning ${COLUMNS}`,
    [id, at.toISOString()],
  );
  return z.array(Post).parse(rows)[0];
};

/** Takes over a post that was left in `sending` since before `before`; only one taker gets it. */
export const takeOverSending = async (
  db: Queryable,
  id: string,
  before: Date,
  at: Date,
): Promise<Post | undefined> => {
  const { rows } = await db.query(
    `update posts set sending_at = $3 where id = $1 and state = 'sending' and sending_at <= $2 returning ${COLUMNS}`,
    [id, before.toISOString(), at.toISOString()],
  );
  return z.array(Post).parse(rows)[0];
};

/** sending → planned: Slack certainly did not take it. */
export const planAgain = async (db: Queryable, id: string): Promise<void> => {
  await db.query(
    `update posts set state = 'planned', sending_at = null where id = $1 and state = 'sending'`,
    [id],
  );
};

/** sending → sent; a message at the top of a channel becomes the thread of its conversation. */
export const markSent = async (tx: Queryable, id: string, ts: string | null): Promise<void> => {
  await tx.query(
    `update posts set state = 'sent', ts = $2, payload = null, person = null, response_url = null where id = $1`,
    [id, ts],
  );
  await tx.query(
    `update conversations set thread = $2 where thread is null and $2::text is not null
       and id = (select conversation_id from posts where id = $1)`,
    [id, ts],
  );
};

/** Given up: nobody will send it any more. Returns whom to tell, once. */
export const giveUpPost = async (
  db: Queryable,
  id: string,
): Promise<{ readonly person: string; readonly channel: string } | undefined> => {
  const { rows } = await db.query(
    `with given_up as (select id, person, channel from posts where id = $1 and state in ('planned', 'sending') for update)
     update posts set state = 'failed', payload = null, person = null, response_url = null
     from given_up where posts.id = given_up.id returning given_up.person, given_up.channel`,
    [id],
  );
  const row = z.array(z.object({ person: z.string().nullable(), channel: z.string() })).parse(rows)[0];
  return row?.person ? { person: row.person, channel: row.channel } : undefined;
};

export const readPost = async (db: Queryable, id: string): Promise<Post | undefined> => {
  const { rows } = await db.query(`select ${COLUMNS} from posts where id = $1`, [id]);
  return z.array(Post).parse(rows)[0];
};

/** Posts that are not sent, oldest first. */
export const unsentPosts = async (db: Queryable, before: Date): Promise<string[]> => {
  const { rows } = await db.query(
    `select id from posts where (state = 'planned' and planned_at <= $1) or (state = 'sending' and sending_at <= $1)
     order by planned_at`,
    [before.toISOString()],
  );
  return z
    .array(z.object({ id: z.uuid() }))
    .parse(rows)
    .map(({ id }) => id);
};

/** Forgets posts that are sent or given up and were planned before this moment. */
export const purgePosts = async (db: Queryable, before: Date): Promise<void> => {
  await db.query(`delete from posts where state in ('sent', 'failed') and planned_at < $1`, [
    before.toISOString(),
  ]);
};
