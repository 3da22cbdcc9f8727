import { type ChildProcess, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Limits, type LoadedPieces, type LoadFault, usualLimits } from './piece.ts';
import { type Order, Reply } from './reader-frames.ts';

const ENTRY = fileURLToPath(new URL('./reader-process.ts', import.meta.url));
/** A busy machine needs a while to start a process; in milliseconds. */
const START = 60_000;
const WATCH = 200;

type Loaded =
  | { readonly ok: true; readonly loaded: LoadedPieces }
  | { readonly ok: false; readonly fault: LoadFault };

/** Reads documents in a process of its own, so that a bad one can cost nothing but itself. */
export interface DocumentReader {
  /** Reads one document; a call waits for the one before. Never throws for what is in the document. */
  read(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Loaded>;
  /** Ends the process. */
  close(): void;
}

/** Memory in megabytes that a process holds outside the heap as well; undefined where the system does not tell. */
const memoryOf = async (pid: number): Promise<number | undefined> => {
  const told = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(told)?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
};

const startProcess = ({ memory }: Limits): ChildProcess =>
  fork(ENTRY, [], {
    // It gets nothing of Durf's environment: no tokens, no address of the database.
    env: {},
    execArgv: [`--max-old-space-size=${Math.round(memory / 2)}`, '--import', import.meta.resolve('tsx')],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });

/** The next message of the process; undefined when it ended instead. */
const nextOf = (child: ChildProcess, send?: Order): Promise<Reply | undefined> =>
  new Promise((resolve) => {
    const end = (): void => done(undefined);
    const take = (message: unknown): void => done(Reply.parse(message));
    const done = (reply: Reply | undefined): void => {
      child.off('message', take).off('exit', end).off('error', end);
      resolve(reply);
    };
    child.on('message', take).on('exit', end).on('error', end);
    if (send) child.send(send, (error) => error && end());
  });

/** Ends the process when a limit is passed; `reason` then says which. */
const guard = (child: ChildProcess, milliseconds: number, memory: number) => {
  let reason: LoadFault | undefined;
  const kill = (why: LoadFault): void => {
    reason ??= why;
    child.kill('SIGKILL');
  };
  const timer = setTimeout(() => kill('too-slow'), milliseconds);
  const watch = setInterval(() => {
    memoryOf(child.pid ?? 0)
      .then((used) => used !== undefined && used > memory && kill('too-heavy'))
      .catch(() => undefined);
  }, WATCH);
  return {
    reason: (): LoadFault | undefined => reason,
    stop: (): void => {
      clearTimeout(timer);
      clearInterval(watch);
    },
  };
};

/** Node ends itself with this when the heap is full. */
const OUT_OF_MEMORY = 'SIGABRT';

export const openReader = (limits: Limits = usualLimits): DocumentReader => {
  let child: ChildProcess | undefined;
  let before: Promise<unknown> = Promise.resolve();

  const within = async <Result>(
    running: ChildProcess,
    milliseconds: number,
    work: Promise<Result>,
  ): Promise<{ result: Result; reason: LoadFault | undefined }> => {
    const guarding = guard(running, milliseconds, limits.memory);
    try {
      return { result: await work, reason: guarding.reason() };
    } finally {
      guarding.stop();
    }
  };

  const ready = async (): Promise<ChildProcess> => {
    if (child?.connected && child.exitCode === null && child.signalCode === null) return child;
    const started = startProcess(limits);
    child = started;
    const { result } = await within(started, START, nextOf(started));
    if (!result || !('ready' in result)) throw new Error('the process that reads documents did not start');
    return started;
  };

  const read = async (bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Loaded> => {
    const running = await ready();
    const { result, reason } = await within(
      running,
      limits.milliseconds,
      nextOf(running, { bytes, name, limits }),
    );
    if (result && 'loaded' in result) return { ok: true, loaded: result.loaded };
    if (result && 'fault' in result) return { ok: false, fault: result.fault };
    return { ok: false, fault: reason ?? (running.signalCode === OUT_OF_MEMORY ? 'too-heavy' : 'damaged') };
  };

  return {
    read: (bytes, name) => {
      const result = before.then(() => read(bytes, name));
      before = result.catch(() => undefined);
      return result;
    },
    close: () => {
      child?.kill('SIGKILL');
      child = undefined;
    },
  };
};
