import { z } from 'zod';
import type { ModelBudget } from '../retrieval/ports.ts';
import type { Queryable } from './database.ts';

const Usage = z.object({
  requests: z.number(),
  inputTokens: z.number(),
  outputTokens: z.number(),
  takenTokens: z.number(),
});
/** What language models did in a month. `takenTokens` is for requests that are under way or were cut off. */
export type Usage = z.infer<typeof Usage>;

const NOTHING: Usage = { requests: 0, inputTokens: 0, outputTokens: 0, takenTokens: 0 };

/** The month that a moment counts for, as `2026-11` (UTC). */
export const monthOf = (moment: Date): string => moment.toISOString().slice(0, 7);

export const readUsage = async (db: Queryable, month: string): Promise<Usage> => {
  // float8 is a number on both engines and exact far beyond any month's tokens.
  const { rows } = await db.query(
    `select requests, input_tokens::float8 as "inputTokens", output_tokens::float8 as "outputTokens",
       taken_tokens::float8 as "takenTokens" from model_usage where month = $1`,
    [month],
  );
  return z.array(Usage).parse(rows)[0] ?? NOTHING;
};

/**
 * The allowance of each month: `most` tokens, or without end. Taking is one statement, so that requests at the same
 * time can not take more than there is.
 */
export const modelBudget = (
  db: Queryable,
  most: number | undefined,
  now: () => Date = () => new Date(),
): ModelBudget => ({
  take: async (tokens) => {
    const month = monthOf(now());
    await db.query('insert into model_usage (month) values ($1) on conflict do nothing', [month]);
    const { rowCount } = await db.query(
      `update model_usage set taken_tokens = taken_tokens + $2
       where month = $1 and ($3::float8 is null or input_tokens + output_tokens + taken_tokens + $2 <= $3)`,
      [month, tokens, most ?? null],
    );
    return (rowCount ?? 0) > 0;
  },
  settle: async (taken, { input, output }) => {
    await db.query(
      `insert into model_usage (month, requests, input_tokens, output_tokens) values ($1, 1, $3, $4)
       on conflict (month) do update set requests = model_usage.requests + 1,
         input_tokens = model_usage.input_tokens + $3, output_tokens = model_usage.output_tokens + $4,
         taken_tokens = greatest(0, model_usage.taken_tokens - $2)`,
      [monthOf(now()), taken, input, output],
    );
  },
});
