import { mkdir, statfs } from 'node:fs/promises';
import { resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { vector } from '@electric-sql/pglite-pgvector';
import { Pool, type PoolConfig } from 'pg';
import { type Database, databaseOf } from './database.ts';
import { asDatabaseFailure, DatabaseUnusable } from './failures.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';

/** Under this much free space the embedded engine dies in the middle of a write, so we do not open it at all. */
const LEAST_FREE_BYTES = 64 * 1024 * 1024;

export interface OpenEmbedded {
  readonly database: Database;
  readonly lock: FolderLock;
}

const reachableServer = (url: string): string => {
  try {
    const parsed = new URL(url);
    return `${parsed.hostname}:${parsed.port || '5432'}`;
  } catch {
    return '?';
  }
};

/** Opens a pool on a PostgreSQL server; throws `DatabaseUnusable` with the cause when it can not be used. */
export const openServer = async (url: string, size = 10): Promise<Database> => {
  const pool = new Pool({ connectionString: url, max: size, connectionTimeoutMillis: 5000 });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end().catch(() => undefined);
    throw asDatabaseFailure(error, { server: reachableServer(url) });
  }
  return databaseOf(pool, 'server', async () => {
    await pool.end();
  });
};

const openPGlite = async (dataDir: string | undefined): Promise<{ pool: Pool; end: () => Promise<void> }> => {
  const engine = await PGlite.create(dataDir ?? 'memory://', { extensions: { vector } });
  // The adapter's config is made for node-postgres, but its connection type misses a few members of pg's own.
  const config = createPgConfig(engine) as unknown as PoolConfig;
  const pool = new Pool({ ...config, max: 1, idleTimeoutMillis: 0 });
  pool.on('error', () => undefined);
  const end = async (): Promise<void> => {
    await pool.end();
    await engine.close();
  };
  return { pool, end };
};

/** An embedded database in memory, for tests and benchmarks: the same engine, nothing kept. */
export const openInMemory = async (): Promise<Database> => {
  const { pool, end } = await openPGlite(undefined);
  return databaseOf(pool, 'embedded', end);
};

/**
 * Opens the embedded database in `dataDir`, holding the folder's lock until `close`. A killed process loses nothing;
 * a power failure may lose the last moments (the engine does not force its writes to disk).
 */
export const openEmbedded = async (dataDir: string): Promise<OpenEmbedded> => {
  const folder = resolve(dataDir);
  try {
    await mkdir(folder, { recursive: true });
    const { bavail, bsize } = await statfs(folder);
    if (bavail * bsize < LEAST_FREE_BYTES) throw new DatabaseUnusable('disk-full', { folder });
    const lock = await lockFolder(folder);
    try {
      const { pool, end } = await openPGlite(folder);
      const database = databaseOf(pool, 'embedded', async () => {
        await end();
        await lock.release();
      });
      return { database, lock };
    } catch (error) {
      await lock.release();
      const failure = asDatabaseFailure(error, { folder });
      throw failure instanceof DatabaseUnusable
        ? failure
        : new DatabaseUnusable('folder-damaged', { folder }, { cause: error });
    }
  } catch (error) {
    throw asDatabaseFailure(error, { folder });
  }
};
