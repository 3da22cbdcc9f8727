import { randomUUID } from 'node:crypto';
import type { Database } from '../../db/database.ts';
import { openInMemory, openServer } from '../../db/pool.ts';

/** The PostgreSQL server of the tests, if this machine has one. */
export const serverUrl: string | undefined = process.env.TEST_DATABASE_URL || undefined;

/** The same address with another database, user or password. */
export const serverUrlWith = (
  url: string,
  change: { readonly database?: string; readonly user?: string; readonly password?: string },
): string => {
  const changed = new URL(url);
  if (change.database !== undefined) changed.pathname = `/${change.database}`;
  if (change.user !== undefined) changed.username = change.user;
  if (change.password !== undefined) changed.password = change.password;
  return changed.href;
};

/** An empty database that goes away with `close`. */
export interface FreshDatabase {
  readonly database: Database;
  /** Absent on the embedded engine. */
  readonly url: string | undefined;
  readonly close: () => Promise<void>;
}

const freshOnServer = async (url: string): Promise<FreshDatabase> => {
  const name = `durf_test_${randomUUID().replaceAll('-', '')}`;
  const administration = await openServer(url, 1);
  await administration.query(`create database ${name}`);
  const own = serverUrlWith(url, { database: name });
  const database = await openServer(own, 4);
  return {
    database,
    url: own,
    close: async () => {
      await database.close();
      await administration.query(`drop database if exists ${name} with (force)`);
      await administration.close();
    },
  };
};

const freshInMemory = async (): Promise<FreshDatabase> => {
  const database = await openInMemory();
  return { database, url: undefined, close: () => database.close() };
};

/** The engines to run a suite on: always the embedded one, the server too where TEST_DATABASE_URL names one. */
export const engines: readonly { readonly engine: string; open: () => Promise<FreshDatabase> }[] = [
  { engine: 'the embedded engine', open: freshInMemory },
  ...(serverUrl ? [{ engine: 'a PostgreSQL server', open: () => freshOnServer(serverUrl) }] : []),
];
