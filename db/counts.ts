import { z } from 'zod';
import type { Queryable } from './database.ts';

const Total = z.object({ total: z.int() });
const totalOf = (rows: readonly unknown[]): number => Total.parse(rows[0]).total;

/** Questions on the list of gaps that still wait for an answer. */
export const countOpenGaps = async (db: Queryable): Promise<number> =>
  totalOf((await db.query(`select count(*)::int as total from gap_topics where state <> 'closed'`)).rows);

/** Questions whose answers are still kept. */
export const countKeptAnswers = async (db: Queryable): Promise<number> =>
  totalOf((await db.query('select count(*)::int as total from answers')).rows);

/** Sources that speak and may be seen here; run as a reader, so that nothing else is counted. */
export const countSources = async (reader: Queryable): Promise<number> =>
  totalOf((await reader.query('select count(*)::int as total from sources where not silent')).rows);

/** Passages of their texts, for a reader as well. */
export const countPassages = async (reader: Queryable): Promise<number> =>
  totalOf(
    (
      await reader.query(
        `select count(*)::int as total from passages join sources on sources.id = source_id
         where role = 'text' and not sources.silent`,
      )
    ).rows,
  );
