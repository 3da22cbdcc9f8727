import type { Pool, QueryResultRow } from 'pg';

/** Anything that runs one SQL statement: the database itself or an open transaction. */
export interface Queryable {
  query<Row extends QueryResultRow = QueryResultRow>(
    text: string,
    values?: readonly unknown[],
  ): Promise<{ rows: Row[]; rowCount: number | null }>;
}

export type Engine = 'embedded' | 'server';

/** Where Durf's memory is. One per process; `transaction` commits all or nothing. */
export interface Database extends Queryable {
  readonly engine: Engine;
  readonly pool: Pool;
  /** Runs `work` in one transaction. No network call belongs inside: the embedded engine has one connection. */
  transaction<Result>(work: (tx: Queryable) => Promise<Result>): Promise<Result>;
  /** Ends the connections, and on the embedded engine gives the folder back. */
  close(): Promise<void>;
}

/** Wraps a pool as a `Database`. */
export const databaseOf = (pool: Pool, engine: Engine, release: () => Promise<void>): Database => ({
  engine,
  pool,
  query: async (text, values) => pool.query(text, values === undefined ? undefined : [...values]),
  transaction: async (work) => {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('begin');
      const result = await work({
        query: async (text, values) => client.query(text, values === undefined ? undefined : [...values]),
      });
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch((failure: Error) => {
        broken = failure;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  },
  close: release,
});
