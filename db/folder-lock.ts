import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, connect as socketTo } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';

/**
 * One process per data folder. Two embedded databases on one folder lose each other's rows without an error, so the
 * lock is mandatory. It is a file beside the folder that names a local socket on which the holder listens: the kernel
 * closes that socket when the holder dies, however it dies, so a lock is stale exactly when nobody answers there.
 * Age never counts, and neither does a process number, which another process may have got since.
 */
export interface FolderLock {
  /** The local socket of the holder, on which the command line asks the running process. */
  readonly server: Server;
  release(): Promise<void>;
}

const LockFile = z.object({ holder: z.uuid(), socket: z.string(), host: z.string(), pid: z.number() });
type LockFile = z.infer<typeof LockFile>;

/** Thrown when another process holds the folder. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
  readonly lockPath: string;
  readonly pid: number;
  readonly elsewhere: boolean;

  constructor(lockPath: string, holder: LockFile) {
    super(`the data folder is in use by process ${holder.pid} (${lockPath})`);
    this.lockPath = lockPath;
    this.pid = holder.pid;
    this.elsewhere = holder.host !== hostname();
  }
}

export const lockPathOf = (dataDir: string): string => `${resolve(dataDir)}.lock`;

/** What a lock file says; `undefined` when there is none, a lock that nobody holds when it can not be read. */
const readLock = async (path: string): Promise<LockFile | undefined> => {
  try {
    return LockFile.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    if (error instanceof SyntaxError || error instanceof z.ZodError) return UNREADABLE;
    throw error;
  }
};

const UNREADABLE: LockFile = {
  holder: '00000000-0000-0000-0000-000000000000',
  socket: '',
  host: hostname(),
  pid: 0,
};

/** Refusals that a living holder can give too: too busy, or the socket of another user. */
const ALIVE_ALL_THE_SAME = new Set(['EAGAIN', 'EACCES', 'EPERM', 'EMFILE', 'ENFILE', 'EBUSY']);

const answers = (socketPath: string): Promise<boolean> =>
  new Promise((resolveAnswer) => {
    if (socketPath === '') return resolveAnswer(false);
    const socket = socketTo(socketPath);
    socket.once('connect', () => {
      socket.destroy();
      resolveAnswer(true);
    });
    socket.once('error', (error: NodeJS.ErrnoException) =>
      resolveAnswer(ALIVE_ALL_THE_SAME.has(error.code ?? '')),
    );
  });

/** The socket of the process that holds this folder, or undefined when none runs. */
export const findHolder = async (dataDir: string): Promise<string | undefined> => {
  const holder = await readLock(lockPathOf(dataDir));
  return holder && (await answers(holder.socket)) ? holder.socket : undefined;
};

// A socket path may be about 100 bytes; a folder deep down gets its socket in the temporary folder instead.
const socketPathFor = (dataDir: string, id: string): string => {
  if (process.platform === 'win32') return `\\\\.\\pipe\\durf-${id}`;
  const beside = join(dirname(resolve(dataDir)), `.${basename(dataDir)}-${id.slice(0, 8)}.sock`);
  return Buffer.byteLength(beside) < 100 ? beside : join(tmpdir(), `durf-${id}.sock`);
};

/** How long a succession takes to settle, in milliseconds. */
const SETTLE_MS = 25;

const draftPathOf = (path: string, holder: string): string => `${path}.${holder}`;
const successorPathOf = (path: string, holder: string): string => `${path}.after-${holder}`;

/**
 * Who holds, and after whom: the lock file first, then whoever succeeded a dead holder. A dead holder has at most one
 * successor, because that file is made with `link`, which fails when it exists; so however many find a stale lock at
 * once, one gets it. The last of the line holds, if it lives.
 */
const lineOf = async (path: string): Promise<LockFile[]> => {
  const line: LockFile[] = [];
  let next = await readLock(path);
  while (next && !line.some(({ holder }) => holder === next?.holder)) {
    line.push(next);
    next = await readLock(successorPathOf(path, next.holder));
  }
  return line;
};

/** Puts the new holder's lock in the place of the first, and only then clears the line of the dead. */
const shortenLine = async (path: string, draft: string, dead: readonly LockFile[]): Promise<void> => {
  await rename(draft, path);
  for (const { holder, socket } of dead) {
    await rm(successorPathOf(path, holder), { force: true });
    await rm(draftPathOf(path, holder), { force: true });
    if (socket !== '' && process.platform !== 'win32') await rm(socket, { force: true });
  }
};

const listenOn = (server: Server, path: string): Promise<void> =>
  new Promise((resolveListening, reject) => {
    server.once('error', reject);
    server.listen(path, () => {
      server.off('error', reject);
      resolveListening();
    });
  });

/** Takes the lock or throws `FolderInUse`. The socket listens before the lock is visible. */
export const lockFolder = async (dataDir: string): Promise<FolderLock> => {
  const path = lockPathOf(dataDir);
  await mkdir(dirname(path), { recursive: true });
  const holder = randomUUID();
  const socket = socketPathFor(dataDir, holder);
  const server = createServer();
  await listenOn(server, socket);
  const content: LockFile = { holder, socket, host: hostname(), pid: process.pid };
  const draft = draftPathOf(path, holder);
  await writeFile(draft, `${JSON.stringify(content)}\n`, { mode: 0o600 });
  const giveUp = async (): Promise<void> => {
    await rm(draft, { force: true });
    server.close();
    if (process.platform !== 'win32') await rm(socket, { force: true });
  };
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const before = await lineOf(path);
    const last = before.at(-1);
    // Whether a process on another host lives can not be seen from here, so there a person decides.
    if (last && (last.host !== hostname() || (await answers(last.socket)))) {
      // In the middle of a succession the last in line may be one that is about to step back; the next look tells.
      if (before.length > 1) {
        await setTimeout(SETTLE_MS);
        if ((await lineOf(path)).at(-1)?.holder !== last.holder) continue;
      }
      await giveUp();
      throw new FolderInUse(path, last);
    }
    const claim = last ? successorPathOf(path, last.holder) : path;
    try {
      await link(draft, claim); // atomic, whole content at once, fails when it exists
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') continue;
      await giveUp();
      throw error;
    }
    // The line may have been shortened since it was read; then this place is no place in it.
    const line = await lineOf(path);
    if (line.at(-1)?.holder !== holder) {
      if ((await readLock(claim))?.holder === holder) await rm(claim, { force: true });
      continue;
    }
    if (last) await shortenLine(path, draft, line.slice(0, -1));
    else await rm(draft, { force: true });
    return {
      server,
      release: async () => {
        if ((await readLock(path))?.holder === holder) await rm(path, { force: true });
        await giveUp();
      },
    };
  }
  await giveUp();
  throw new Error(`could not take the lock ${path}`);
};
