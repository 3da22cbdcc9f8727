import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstState, State } from './world/state.ts';

export interface Loaded {
  readonly state: State;
  /** Where a file that could not be read was put aside, so that nothing is thrown away unseen. */
  readonly setAside: string | null;
}

const fileIn = (dataDir: string): string => join(dataDir, 'workspace.json');

/** The stored world, or the first one. A damaged file is kept beside the new one and never overwritten. */
export const loadState = (dataDir: string, now: number): Loaded => {
  mkdirSync(dataDir, { recursive: true });
  const file = fileIn(dataDir);
  if (!existsSync(file)) return { state: firstState(), setAside: null };
  try {
    return { state: State.parse(JSON.parse(readFileSync(file, 'utf8'))), setAside: null };
  } catch {
    const setAside = `${file}.damaged-${now}`;
    renameSync(file, setAside);
    return { state: firstState(), setAside };
  }
};

/** Writes the whole world at once: a crash leaves the old file or the new one, never half of one. */
const saveState = (dataDir: string, state: State): void => {
  const file = fileIn(dataDir);
  const draft = `${file}.new`;
  writeFileSync(draft, JSON.stringify(state), { mode: 0o600 });
  renameSync(draft, file);
};

export interface Keeper {
  /** Something changed: write soon, together with what changes in the meantime. */
  touch(): void;
  /** Write now. */
  flush(): void;
}

/** Gathers changes and writes them at most every `everyMs`; a failed write is reported and made up for by the next one. */
export const keepState = (
  dataDir: string,
  read: () => State,
  report: (problem: unknown) => void,
  everyMs = 200,
): Keeper => {
  let timer: NodeJS.Timeout | undefined;
  const write = (): void => {
    clearTimeout(timer);
    timer = undefined;
    try {
      saveState(dataDir, read());
    } catch (problem) {
      report(problem);
    }
  };
  return {
    touch: () => {
      timer ??= setTimeout(write, everyMs);
    },
    flush: write,
  };
};
