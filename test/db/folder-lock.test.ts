import { readdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DatabaseUnusable } from '../../db/failures.ts';
import { FolderInUse, findHolder, lockFolder, lockPathOf } from '../../db/folder-lock.ts';
import { openEmbedded } from '../../db/pool.ts';
import { ownFolder } from '../support/folders.ts';
import { startSeeker } from '../support/lock-holders.ts';

const dataFolder = async (): Promise<string> => join(await ownFolder(), 'data');

/** What the lock left beside the folder. */
const beside = async (folder: string): Promise<string[]> =>
  (await readdir(dirname(folder))).filter((name) => name !== basename(folder));

describe('a data folder', () => {
  it('is held by one process, and refuses the second one by name', async () => {
    const folder = await dataFolder();
    const lock = await lockFolder(folder);
    const other = await startSeeker(folder);
    expect(await other.take()).toBe(`FolderInUse ${process.pid}`);
    await lock.release();
  });

  it('is free again once the holder gives it back, and nothing is left beside it', async () => {
    const folder = await dataFolder();
    const first = await lockFolder(folder);
    await first.release();
    expect(await findHolder(folder)).toBeUndefined();
    const second = await lockFolder(folder);
    await second.release();
    expect(await beside(folder)).toEqual([]);
  });

  it('tells where its holder can be reached, for the command line', async () => {
    const folder = await dataFolder();
    expect(await findHolder(folder)).toBeUndefined();
    const lock = await lockFolder(folder);
    expect(await findHolder(folder)).toBe(lock.server.address());
    await lock.release();
  });

  it('can be locked when it lies too deep for a socket of its own', async () => {
    const folder = join(await ownFolder(), 'diep'.repeat(20), 'data');
    const lock = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toBeInstanceOf(FolderInUse);
    await lock.release();
  });

  it('refuses a second database with the process and the lock file to look at', async () => {
    const folder = await dataFolder();
    const { database } = await openEmbedded(folder);
    const refused = await openEmbedded(folder).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DatabaseUnusable);
    expect(refused).toMatchObject({
      fault: 'folder-in-use',
      detail: { pid: process.pid, lock: lockPathOf(folder) },
    });
    await database.close();
  });
});

describe('the lock of a process that was killed', () => {
  it('is taken over by the next one', async () => {
    const folder = await dataFolder();
    const killed = await startSeeker(folder);
    expect(await killed.take()).toBe('held');
    await killed.kill();
    const lock = await lockFolder(folder);
    expect(JSON.parse(await readFile(lockPathOf(folder), 'utf8'))).toMatchObject({ pid: process.pid });
    await lock.release();
    expect(await beside(folder)).toEqual([]);
  });

  it('goes to exactly one of twenty that start at once', async () => {
    const folder = await dataFolder();
    const killed = await startSeeker(folder);
    await killed.take();
    await killed.kill();
    const seekers = await Promise.all(Array.from({ length: 20 }, () => startSeeker(folder)));
    const outcomes = await Promise.all(seekers.map((seeker) => seeker.take()));
    const holders = seekers.filter((_, index) => outcomes[index] === 'held');
    expect(holders).toHaveLength(1);
    const pid = holders[0]?.child.pid;
    expect(outcomes.filter((outcome) => outcome === `FolderInUse ${pid}`)).toHaveLength(19);
  }, 90_000);

  it('goes to exactly one of many callers, again and again', async () => {
    const folder = await dataFolder();
    const stale = JSON.stringify({
      holder: '3f0c5b1e-7c3a-4a53-9b53-0d5f5c1e2a10',
      socket: join(dirname(folder), '.nobody.sock'),
      host: hostname(),
      pid: 1,
    });
    for (let round = 0; round < 25; round += 1) {
      await writeFile(lockPathOf(folder), stale);
      const tries = await Promise.allSettled(Array.from({ length: 24 }, () => lockFolder(folder)));
      const held = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      for (const lock of held) await lock.release();
      expect(held.length, `round ${round}`).toBe(1);
      expect(
        tries.filter((one) => one.status === 'rejected' && !(one.reason instanceof FolderInUse)),
      ).toEqual([]);
    }
    expect(await beside(folder)).toEqual([]);
  });

  it.each([
    ['empty', ''],
    ['cut off', '{"holder":"3f0c'],
    ['something else', '{"pid":1}'],
  ])('is taken over when its file is %s', async (_, content) => {
    const folder = await dataFolder();
    await writeFile(lockPathOf(folder), content);
    const lock = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toBeInstanceOf(FolderInUse);
    await lock.release();
    expect(await beside(folder)).toEqual([]);
  });
});

describe('a lock is never stolen', () => {
  it('from a process that lives but does not answer', async () => {
    const folder = await dataFolder();
    const stopped = await startSeeker(folder);
    await stopped.take();
    stopped.child.kill('SIGSTOP');
    await expect(lockFolder(folder)).rejects.toMatchObject({ pid: stopped.child.pid, elsewhere: false });
    stopped.child.kill('SIGCONT');
    expect(await stopped.release()).toBe('released');
    const lock = await lockFolder(folder);
    await lock.release();
  });

  it('from another machine, whose processes can not be seen from here', async () => {
    const folder = await dataFolder();
    const content = JSON.stringify({
      holder: '3f0c5b1e-7c3a-4a53-9b53-0d5f5c1e2a10',
      socket: '/tmp/elders.sock',
      host: 'kantoor-rotterdam',
      pid: 4711,
    });
    await writeFile(lockPathOf(folder), content);
    await expect(lockFolder(folder)).rejects.toMatchObject({ elsewhere: true, pid: 4711 });
    await expect(openEmbedded(folder)).rejects.toMatchObject({ fault: 'folder-in-use-elsewhere' });
    expect(await readFile(lockPathOf(folder), 'utf8')).toBe(content);
  });

  it('back by a holder whose lock file was replaced meanwhile', async () => {
    const folder = await dataFolder();
    const lock = await lockFolder(folder);
    const content = JSON.stringify({
      holder: '3f0c5b1e-7c3a-4a53-9b53-0d5f5c1e2a10',
      socket: '/tmp/elders.sock',
      host: 'kantoor-rotterdam',
      pid: 4711,
    });
    await writeFile(lockPathOf(folder), content);
    await lock.release();
    expect(await readFile(lockPathOf(folder), 'utf8')).toBe(content);
  });
});
