import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

const lockModule = new URL('../../db/folder-lock.ts', import.meta.url).href;

// Says "ready", waits for a line, then tries to take the lock; goes on living until its input ends.
const script = `
  import { createInterface } from 'node:readline';
  import { lockFolder } from ${JSON.stringify(lockModule)};
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  console.log('ready');
  await lines.next();
  try {
    const lock = await lockFolder(process.argv[1]);
    console.log('held');
    await lines.next();
    await lock.release();
    console.log('released');
  } catch (error) {
    console.log(error.name + ' ' + (error.pid ?? error.message));
  }
  process.exit(0);
`;

/** Another process that wants the lock of a folder. */
export interface LockSeeker {
  readonly child: ChildProcess;
  /** Has it try; resolves to "held", or to the name of what was thrown with the holder's process number. */
  take(): Promise<string>;
  /** Has it give the lock back. */
  release(): Promise<string>;
  /** Ends it as a crash would, without a chance to clean up. */
  kill(): Promise<void>;
}

/** Starts a process that can take the lock of `folder`; it is ended with the test at the latest. */
export const startSeeker = async (folder: string): Promise<LockSeeker> => {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', script, '--', folder],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await gone;
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => String((await lines.next()).value);
  await next();
  const say = async (): Promise<string> => {
    child.stdin.write('\n');
    return next();
  };
  return {
    child,
    take: say,
    release: say,
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
};
