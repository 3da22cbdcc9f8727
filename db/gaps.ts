import { z } from 'zod';
import { Language } from '../retrieval/vocabulary.ts';
import type { Queryable } from './database.ts';

/** Questions that say the same in other capitals, spaces and punctuation belong together. */
const clusterOf = (question: string): string =>
  question
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Puts a question on the list of questions without an answer, without a name. The same press twice is one gap. */
export const noteGap = async (
  db: Queryable,
  gap: {
    readonly answerId: string;
    readonly question: string;
    readonly language: Language;
    readonly nearest: string | null;
    readonly at: Date;
  },
): Promise<boolean> => {
  const { rows } = await db.query(
    `insert into gaps (answer_id, question, cluster, language, nearest, noted_on) values ($1, $2, $3, $4, $5, $6::date)
     on conflict (answer_id) do nothing returning id`,
    [gap.answerId, gap.question, clusterOf(gap.question), gap.language, gap.nearest, gap.at.toISOString()],
  );
  return rows.length > 0;
};

const Gap = z.object({
  question: z.string(),
  times: z.int(),
  language: Language,
  nearest: z.string().nullable(),
  owner: z.string().nullable(),
  state: z.enum(['open', 'taken', 'closed']),
  since: z.string(),
});
/** What could not be answered, as often as it was asked. */
export type Gap = z.infer<typeof Gap>;

/** The list of gaps, clustered, the most asked first. */
export const listGaps = async (db: Queryable): Promise<Gap[]> => {
  const { rows } = await db.query(
    `select (array_agg(question order by noted_on, id))[1] as question, count(*)::int as times,
       (array_agg(language order by noted_on, id))[1] as language,
       (array_agg(nearest order by noted_on, id))[1] as nearest,
       max(owner) as owner, case when bool_or(state = 'open') then 'open' when bool_or(state = 'taken') then 'taken'
         else 'closed' end as state, min(noted_on)::text as since
     from gaps group by cluster order by count(*) desc, min(noted_on), cluster`,
  );
  return z.array(Gap).parse(rows);
};
