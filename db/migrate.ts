import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runner } from 'node-pg-migrate';
import { z } from 'zod';
import type { Database } from './database.ts';
import { asDatabaseFailure, DatabaseUnusable } from './failures.ts';

const FOLDER = fileURLToPath(new URL('./migrations', import.meta.url));
const TABLE = 'migrations';

const knownMigrations = async (): Promise<string[]> =>
  (await readdir(FOLDER))
    .filter((name) => name.endsWith('.sql'))
    .map((name) => name.slice(0, -'.sql'.length))
    .sort();

const Applied = z.array(z.object({ name: z.string() }));

/** The names of the migrations that this database has had, oldest first. */
export const appliedMigrations = async (database: Database): Promise<string[]> => {
  const { rows: found } = await database.query(`select to_regclass('${TABLE}') is not null as there`);
  if (!z.object({ there: z.boolean() }).parse(found[0]).there) return [];
  const { rows } = await database.query(`select name from ${TABLE} order by id`);
  return Applied.parse(rows).map(({ name }) => name);
};

/**
 * Brings the database to this code's version; each migration in one transaction with its own record, a second process
 * waits. Refuses with `database-ahead` when the database knows migrations that this code does not.
 */
export const migrate = async (database: Database): Promise<string[]> => {
  try {
    const known = new Set(await knownMigrations());
    const ahead = (await appliedMigrations(database)).filter((name) => !known.has(name));
    if (ahead.length > 0) throw new DatabaseUnusable('database-ahead', { migrations: ahead.join(', ') });
    // "if not exists" looks and makes in two steps, so several starts at once must take turns.
    await database.transaction(async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtext('durf vector extension'))`);
      await tx.query('create extension if not exists vector');
    });
    const client = await database.pool.connect();
    try {
      const done = await runner({
        dbClient: client,
        dir: FOLDER,
        migrationsTable: TABLE,
        direction: 'up',
        singleTransaction: true,
        advisoryLockMode: 'wait',
        log: () => undefined,
      });
      return done.map(({ name }) => name);
    } finally {
      client.release();
    }
  } catch (error) {
    throw asDatabaseFailure(error);
  }
};
