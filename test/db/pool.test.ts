import { randomUUID } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sayFailure } from '../../bot/failure-words.ts';
import { cliTexts } from '../../bot/i18n/cli-texts.ts';
import { asDatabaseFailure, type DatabaseFault, DatabaseUnusable } from '../../db/failures.ts';
import { openEmbedded, openServer } from '../../db/pool.ts';
import { serverUrl, serverUrlWith } from '../support/engines.ts';
import { ownFolder } from '../support/folders.ts';

const failureOf = async (opening: Promise<unknown>): Promise<DatabaseUnusable> => {
  const failure = await opening.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(failure instanceof DatabaseUnusable))
    throw new Error('not the failure of a database', { cause: failure });
  return failure;
};

const closedPort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 1));
    });
  });

describe('a database server', () => {
  it('that is not there is named, without the password', async () => {
    const port = await closedPort();
    const failure = await failureOf(openServer(`postgres://durf:geheim@127.0.0.1:${port}/durf`));
    expect(failure.fault).toBe('no-server');
    expect(failure.detail).toEqual({ server: `127.0.0.1:${port}` });
    for (const locale of ['nl', 'en'] as const) {
      expect(sayFailure(failure, locale)).toContain(`127.0.0.1:${port}`);
      expect(sayFailure(failure, locale)).not.toContain('geheim');
    }
  });

  it('that hangs up at once is no server for Durf', async () => {
    const rude = createServer((socket) => socket.destroy());
    const port = await new Promise<number>((resolve) => {
      rude.listen(0, '127.0.0.1', () => {
        const address = rude.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    const failure = await failureOf(openServer(`postgres://durf@127.0.0.1:${port}/durf`));
    expect(failure.fault).toBe('no-server');
    await new Promise((resolve) => rude.close(resolve));
  });
});

describe.runIf(serverUrl)('on a PostgreSQL server', () => {
  const url = serverUrl ?? '';

  it('a database that is not there is named as such', async () => {
    const missing = serverUrlWith(url, { database: `durf_weg_${randomUUID().slice(0, 8)}` });
    expect((await failureOf(openServer(missing))).fault).toBe('no-database');
  });

  it('a user who may not come in is named as such', async () => {
    const stranger = serverUrlWith(url, { user: `onbekend_${randomUUID().slice(0, 8)}`, password: 'fout' });
    expect((await failureOf(openServer(stranger))).fault).toBe('wrong-password');
  });
});

describe('what the driver throws', () => {
  const thrown: readonly (readonly [
    what: string,
    facts: { code: string; message?: string },
    fault: DatabaseFault,
  ])[] = [
    ['a wrong password', { code: '28P01' }, 'wrong-password'],
    ['a database that is not there', { code: '3D000' }, 'no-database'],
    ['a right that is missing', { code: '42501' }, 'no-permission'],
    ['a full disk at the server', { code: '53100' }, 'disk-full'],
    ['a full disk here', { code: 'ENOSPC' }, 'disk-full'],
    ['a folder of somebody else', { code: 'EACCES' }, 'folder-not-writable'],
    ['a name that nobody knows', { code: 'ENOTFOUND' }, 'no-server'],
    [
      'an extension that is missing',
      { code: '0A000', message: 'extension "vector" is not available' },
      'no-vector',
    ],
  ];
  it.each(thrown)('%s gets a name', (_, facts, fault) => {
    const error = Object.assign(new Error('x'), facts);
    expect(asDatabaseFailure(error)).toMatchObject({ fault });
    expect(asDatabaseFailure(new AggregateError([error]))).toMatchObject({ fault });
    expect(asDatabaseFailure(new Error('outer', { cause: error }))).toMatchObject({ fault });
  });

  it('stays what it is when its cause is not known', () => {
    const bug = new TypeError('x is not a function');
    expect(asDatabaseFailure(bug)).toBe(bug);
  });

  it('has words in both languages for every name', () => {
    const faults: Record<DatabaseFault, true> = {
      'no-server': true,
      'wrong-password': true,
      'no-database': true,
      'no-vector': true,
      'no-permission': true,
      'database-ahead': true,
      'folder-in-use': true,
      'folder-in-use-elsewhere': true,
      'folder-not-writable': true,
      'folder-damaged': true,
      'disk-full': true,
    };
    for (const locale of ['nl', 'en'] as const) {
      expect(Object.keys(faults).filter((fault) => !cliTexts[locale].faults[fault])).toEqual([]);
    }
  });
});

describe('a data folder that can not be used', () => {
  it('is named when it is a file', async () => {
    const file = join(await ownFolder(), 'data');
    await writeFile(file, 'dit is een bestand');
    const failure = await failureOf(openEmbedded(file));
    expect(failure).toMatchObject({ fault: 'folder-not-writable', detail: { folder: file } });
    expect(await readFile(file, 'utf8')).toBe('dit is een bestand');
  });

  it('is named when it would have to lie in a file', async () => {
    const file = join(await ownFolder(), 'bestand');
    await writeFile(file, '');
    expect((await failureOf(openEmbedded(join(file, 'data')))).fault).toBe('folder-not-writable');
  });

  it('is named when nobody may write in it', async () => {
    // Whoever is root may write everywhere, except where the system keeps its own.
    const outer = process.getuid?.() === 0 ? '/sys' : join(await ownFolder(), 'dicht');
    if (outer !== '/sys') {
      await mkdir(outer);
      await chmod(outer, 0o500);
    }
    expect((await failureOf(openEmbedded(join(outer, 'durf-data')))).fault).toBe('folder-not-writable');
  });

  it('is left as it is when it is damaged, and its lock is given back', async () => {
    const folder = join(await ownFolder(), 'data');
    const { database } = await openEmbedded(folder);
    await database.query('create table kas (bedrag integer)');
    await database.close();
    await rm(join(folder, 'global'), { recursive: true });
    const before = (await readdir(folder, { recursive: true })).sort();
    const failure = await failureOf(openEmbedded(folder));
    expect(failure).toMatchObject({ fault: 'folder-damaged', detail: { folder } });
    const after = (await readdir(folder, { recursive: true })).sort();
    expect(before.filter((name) => !after.includes(name))).toEqual([]);
    // Not reset, so the second start says the same; and not "in use", so the lock is free.
    expect((await failureOf(openEmbedded(folder))).fault).toBe('folder-damaged');
  });
});

describe('an embedded database', () => {
  it('keeps what was committed and forgets what was not', async () => {
    const folder = join(await ownFolder(), 'data');
    const first = await openEmbedded(folder);
    await first.database.query('create table zegels (nummer integer)');
    await first.database.transaction((tx) => tx.query('insert into zegels values (1)'));
    const failed = first.database.transaction(async (tx) => {
      await tx.query('insert into zegels values (2)');
      throw new Error('halverwege');
    });
    await expect(failed).rejects.toThrow('halverwege');
    await first.database.close();
    const second = await openEmbedded(folder);
    const { rows } = await second.database.query('select nummer from zegels');
    expect(rows).toEqual([{ nummer: 1 }]);
    await second.database.close();
  });
});
