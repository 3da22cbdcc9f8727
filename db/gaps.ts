import { z } from 'zod';
import { GapClosing, GapState } from '../facilitation/gaps/gap-list.ts';
import type { FindAlike } from '../retrieval/alike.ts';
import { Language } from '../retrieval/vocabulary.ts';
import type { Database, Queryable } from './database.ts';

const Topic = z.object({
  id: z.uuid(),
  question: z.string(),
  language: Language,
  /** The section that came nearest. */
  nearest: z.string().nullable(),
  times: z.int(),
  /** Year and month of the last time; a day would say too much about who. */
  newest: z.string(),
  owner: z.string().nullable(),
  state: GapState,
  closedBy: GapClosing.nullable(),
  /** Other ways in which it was asked in the last 30 days, and the words for which they were put together. */
  wordings: z.array(z.object({ question: z.string(), shared: z.string().nullable() })),
});
/** What could not be answered: one topic, in however many wordings it was asked. */
export type GapTopic = z.infer<typeof Topic>;

const TOPICS = `select id, question, language, nearest, times, to_char(newest, 'YYYY-MM') as newest, owner, state,
  closed_by as "closedBy", coalesce((select json_agg(other order by other.question)
    from (select gaps.question, max(shared) as shared from gaps
      where topic_id = gap_topics.id and gaps.question <> gap_topics.question group by gaps.question) other),
    '[]') as wordings
  from gap_topics`;

/** The list: open and taken before closed, then the most asked, then the newest. */
export const listGaps = async (db: Queryable): Promise<GapTopic[]> => {
  const { rows } = await db.query(
    `${TOPICS} order by state = 'closed', times desc, gap_topics.newest desc, question, id`,
  );
  return z.array(Topic).parse(rows);
};

/** One topic, or undefined when it was merged, forgotten or never there. */
export const readGap = async (db: Queryable, id: string): Promise<GapTopic | undefined> => {
  if (!z.uuid().safeParse(id).success) return undefined;
  const { rows } = await db.query(`${TOPICS} where id = $1`, [id]);
  return z.array(Topic).parse(rows)[0];
};

const Known = z.array(z.object({ belongsTo: z.uuid(), text: z.string() }));

/**
 * Puts a question on the list of questions without an answer, without a name, with the topic that asks the same or as a
 * topic of its own. A closed topic that is asked again opens. The same press twice is one gap: false the second time.
 */
export const noteGap = (
  db: Database,
  gap: {
    readonly answerId: string;
    readonly question: string;
    readonly language: Language;
    readonly nearest: string | null;
    readonly at: Date;
  },
  findAlike: FindAlike,
): Promise<boolean> =>
  db.transaction(async (tx) => {
    // Two at once with the same question would each find no topic.
    await tx.query(`select pg_advisory_xact_lock(hashtext('durf gap topics'))`);
    const { rows: there } = await tx.query('select 1 from gaps where answer_id = $1', [gap.answerId]);
    if (there.length > 0) return false;
    const { rows } = await tx.query(
      `select id as "belongsTo", question as text from gap_topics
       union select topic_id, question from gaps order by 1, 2`,
    );
    const like = findAlike(gap.question, Known.parse(rows));
    const on = gap.at.toISOString();
    const { rows: topics } = like
      ? await tx.query(
          `update gap_topics set times = times + 1, newest = greatest(newest, date_trunc('month', $2::date)::date),
             state = case when state = 'closed' then 'open' else state end,
             owner = case when state = 'closed' then null else owner end, closed_on = null
           where id = $1 returning id`,
          [like.belongsTo, on],
        )
      : await tx.query(
          `insert into gap_topics (question, language, nearest, times, newest)
           values ($1, $2, $3, 1, date_trunc('month', $4::date)::date) returning id`,
          [gap.question, gap.language, gap.nearest, on],
        );
    await tx.query(
      `insert into gaps (answer_id, topic_id, question, shared, noted_on) values ($1, $2, $3, $4, $5::date)`,
      [gap.answerId, topics[0]?.id, gap.question, like ? like.words.join(', ') : null, on],
    );
    return true;
  });

/** Gives an open topic an owner; false when it is closed, gone, or has another owner. */
export const takeGap = async (db: Queryable, id: string, owner: string): Promise<boolean> => {
  const { rows } = await db.query(
    `update gap_topics set state = 'taken', owner = $2
     where id = $1 and (state = 'open' or (state = 'taken' and owner = $2)) returning id`,
    [id, owner],
  );
  return rows.length > 0;
};

/** Settles a topic and says with what; false when it is gone or was closed already. */
export const closeGap = async (db: Queryable, id: string, by: GapClosing, at: Date): Promise<boolean> => {
  const { rows } = await db.query(
    `update gap_topics set state = 'closed', closed_by = $2, closed_on = $3::date
     where id = $1 and state <> 'closed' returning id`,
    [id, by, at.toISOString()],
  );
  return rows.length > 0;
};

/** Makes `from` part of `into`: one count, the newest month of both. False when one of them is gone. */
export const mergeGaps = (db: Database, from: string, into: string): Promise<boolean> =>
  db.transaction(async (tx) => {
    const { rows } = await tx.query('select id from gap_topics where id in ($1, $2) order by id for update', [
      from,
      into,
    ]);
    if (rows.length < 2) return false;
    await tx.query(
      `update gap_topics set times = gap_topics.times + gone.times, newest = greatest(gap_topics.newest, gone.newest)
       from gap_topics gone where gap_topics.id = $2 and gone.id = $1`,
      [from, into],
    );
    await tx.query('update gaps set topic_id = $2, shared = null where topic_id = $1', [from, into]);
    await tx.query('delete from gap_topics where id = $1', [from]);
    return true;
  });

/** Forgets wordings from before this moment, and topics that were closed before it. Counts stay with open topics. */
export const purgeGaps = async (db: Queryable, before: Date): Promise<void> => {
  await db.query('delete from gaps where noted_on < $1::date', [before.toISOString()]);
  await db.query(`delete from gap_topics where state = 'closed' and closed_on < $1::date`, [
    before.toISOString(),
  ]);
};
