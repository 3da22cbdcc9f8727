import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Knowledge, openKnowledge } from '../../bot/knowledge.ts';
import { FolderInUse, type FolderLock, lockFolder } from '../../db/folder-lock.ts';
import { openEmbedded } from '../../db/pool.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'durf-library');
const quiet = { progress: () => undefined, embedderChanged: () => undefined };

/** Changes when anything changes that decides what a loaded data folder holds. */
const stampOf = async (): Promise<string> => {
  const hash = createHash('sha256');
  for (const folder of ['retrieval', 'db']) {
    const names = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    const files = names.filter((one) => one.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    for (const file of files.sort()) hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
};

/** Loads the library once for all test files; whoever comes meanwhile waits. */
const makeTemplate = async (template: string): Promise<void> => {
  await mkdir(cache, { recursive: true });
  for (;;) {
    if (existsSync(template)) return;
    const turn = await lockFolder(join(cache, 'making')).catch((error: unknown) => {
      if (error instanceof FolderInUse) return undefined;
      throw error;
    });
    if (!turn) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      continue;
    }
    if (!existsSync(template)) {
      for (const name of await readdir(cache)) {
        if (/^(?:loaded|draft)/.test(name)) await rm(join(cache, name), { recursive: true, force: true });
      }
      const draft = join(cache, 'draft');
      const { database } = await openEmbedded(draft);
      await openKnowledge(database, quiet);
      await database.close();
      await rename(draft, template);
    }
    await turn.release();
  }
};

/** A data folder of its own in which the whole bundled library is loaded. */
export const copyLibrary = async (): Promise<{ folder: string; remove: () => Promise<void> }> => {
  const template = join(cache, `loaded-${await stampOf()}`);
  await makeTemplate(template);
  const outer = await mkdtemp(join(tmpdir(), 'durf-'));
  const folder = join(outer, `data-${randomUUID().slice(0, 4)}`);
  await cp(template, folder, { recursive: true });
  return { folder, remove: () => rm(outer, { recursive: true, force: true }) };
};

/** The whole library opened in this process, with what it takes to close it. */
export interface OpenLibrary {
  readonly knowledge: Knowledge;
  readonly folder: string;
  readonly lock: FolderLock;
  readonly close: () => Promise<void>;
}

export const openLibrary = async (): Promise<OpenLibrary> => {
  const { folder, remove } = await copyLibrary();
  const { database, lock } = await openEmbedded(folder);
  const knowledge = await openKnowledge(database, quiet);
  return {
    knowledge,
    folder,
    lock,
    close: async () => {
      await database.close();
      await remove();
    },
  };
};
