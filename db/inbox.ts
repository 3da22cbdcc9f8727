import { z } from 'zod';
import type { Queryable } from './database.ts';

/** `event`: an envelope as Slack sent it. `question`: a question that is being worked on. `key`: nothing but its key. */
const InboxKind = z.enum(['event', 'question', 'key']);

const Delivery = z.object({
  id: z.uuid(),
  kind: InboxKind,
  body: z.string().nullable(),
  attempts: z.int(),
});
/** A delivery whose work is not done yet. `body` is JSON. */
export type Delivery = z.infer<typeof Delivery>;

const COLUMNS = 'id, kind, body, attempts';
const Id = z.object({ id: z.uuid() });

/** Keeps a delivery until its work is done. Returns its id, or undefined when one of its keys is known already. */
export const takeDelivery = async (
  db: Queryable,
  delivery: {
    readonly key: string;
    readonly secondKey?: string | undefined;
    readonly kind: 'event' | 'question';
    readonly body: unknown;
    readonly at: Date;
  },
): Promise<string | undefined> => {
  const { rows } = await db.query(
    `insert into inbox (key, second_key, kind, body, state, received_at, handed_at)
     values ($1, $2, $3, $4, 'open', $5, $5) on conflict do nothing returning id`,
    [
      delivery.key,
      delivery.secondKey ?? null,
      delivery.kind,
      JSON.stringify(delivery.body),
      delivery.at.toISOString(),
    ],
  );
  return z.array(Id).parse(rows)[0]?.id;
};

/** Keeps nothing of a delivery but its keys, so that it does nothing a second time. False when it was known. */
export const takeKey = async (db: Queryable, key: string, at: Date, secondKey?: string): Promise<boolean> => {
  const { rows } = await db.query(
    `insert into inbox (key, second_key, kind, state, received_at, handed_at)
     values ($1, $2, 'key', 'done', $3, $3) on conflict do nothing returning id`,
    [key, secondKey ?? null, at.toISOString()],
  );
  return rows.length > 0;
};

/** The delivery, locked until the transaction ends; undefined when its work is done or given up. */
export const lockOpenDelivery = async (tx: Queryable, id: string): Promise<Delivery | undefined> => {
  const { rows } = await tx.query(
    `select ${COLUMNS} from inbox where id = $1 and state = 'open' for update`,
    [id],
  );
  return z.array(Delivery).parse(rows)[0];
};

/** The delivery; undefined when its work is done or given up. */
export const readOpenDelivery = async (db: Queryable, id: string): Promise<Delivery | undefined> => {
  const { rows } = await db.query(`select ${COLUMNS} from inbox where id = $1 and state = 'open'`, [id]);
  return z.array(Delivery).parse(rows)[0];
};

/** The event turned out to be a question: from now on its body is that question, and the event is gone. */
export const becomeQuestion = async (tx: Queryable, id: string, question: unknown): Promise<boolean> => {
  const { rowCount } = await tx.query(
    `update inbox set kind = 'question', body = $2 where id = $1 and state = 'open' and kind = 'event'`,
    [id, JSON.stringify(question)],
  );
  return rowCount === 1;
};

/** The work is done: the body goes, the key stays. */
export const finishDelivery = async (db: Queryable, id: string): Promise<void> => {
  await db.query(`update inbox set body = null, state = 'done' where id = $1 and state = 'open'`, [id]);
};

/** The event's work is done, unless it became a question: that is done when its answer is planned. */
export const finishEvent = async (db: Queryable, id: string): Promise<void> => {
  await db.query(
    `update inbox set body = null, state = 'done' where id = $1 and state = 'open' and kind = 'event'`,
    [id],
  );
};

/** The work is given up: the body goes. */
export const parkDelivery = async (db: Queryable, id: string): Promise<void> => {
  await db.query(`update inbox set body = null, state = 'parked' where id = $1 and state = 'open'`, [id]);
};

/** Takes deliveries that were handed on before `before` and are not done, and counts one more attempt for each. */
export const takeUnfinished = async (
  db: Queryable,
  before: Date,
  at: Date,
  most = 100,
): Promise<Delivery[]> => {
  const { rows } = await db.query(
    `with left_open as materialized (
       select id as open_id from inbox where state = 'open' and handed_at <= $1 order by handed_at limit $3
       for update skip locked)
     update inbox set attempts = attempts + 1, handed_at = $2 from left_open where id = open_id
     returning ${COLUMNS}`,
    [before.toISOString(), at.toISOString(), most],
  );
  return z.array(Delivery).parse(rows);
};

/** Forgets the keys of deliveries that are done and came in before this moment. */
export const purgeDeliveries = async (db: Queryable, before: Date): Promise<number> => {
  const { rowCount } = await db.query(`delete from inbox where state <> 'open' and received_at < $1`, [
    before.toISOString(),
  ]);
  return rowCount ?? 0;
};
