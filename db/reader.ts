import type { Database, Queryable } from './database.ts';

/**
 * Runs `work` as the reader role, which sees only texts of these levels (row-level security): no levels, no rows. The
 * role and the levels end with the transaction.
 */
export const asReader = <Result>(
  database: Database,
  visible: readonly string[],
  work: (tx: Queryable) => Promise<Result>,
): Promise<Result> =>
  database.transaction(async (tx) => {
    await tx.query(`select set_config('durf.visible', $1, true), set_config('role', 'durf_reader', true)`, [
      visible.join(','),
    ]);
    return work(tx);
  });
