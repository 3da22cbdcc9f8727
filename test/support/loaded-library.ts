import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { type Knowledge, openKnowledge } from '../../bot/knowledge.ts';
import { DatabaseUnusable } from '../../db/failures.ts';
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
  const draft = join(cache, 'draft');
  for (;;) {
    if (existsSync(template)) return;
    const opened = await openEmbedded(draft).catch((error: unknown) => {
      if (error instanceof DatabaseUnusable && error.fault === 'folder-in-use') return undefined;
      throw error;
    });
    if (!opened) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      continue;
    }
    await openKnowledge(opened.database, quiet);
    await opened.database.close();
    for (const name of await readdir(cache)) {
      if (name.startsWith('loaded-')) await rm(join(cache, name), { recursive: true, force: true });
    }
    await rename(draft, template).catch((error: unknown) => {
      if (!existsSync(template)) throw error;
    });
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

/** The same, for one test. */
export const ownLibrary = async (): Promise<string> => {
  const { folder, remove } = await copyLibrary();
  onTestFinished(remove);
  return folder;
};

/** The whole library opened in this process, with what it takes to close it. */
export const openLibrary = async (): Promise<{ knowledge: Knowledge; close: () => Promise<void> }> => {
  const { folder, remove } = await copyLibrary();
  const { database } = await openEmbedded(folder);
  const knowledge = await openKnowledge(database, quiet);
  return {
    knowledge,
    close: async () => {
      await database.close();
      await remove();
    },
  };
};
