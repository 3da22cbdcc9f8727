import type { Database } from './database.ts';

/** Longest that background work waits for those who are waited for: it may be late, never stuck. */
const LONGEST_WAIT_MS = 2000;
/** Background statements at once on the one connection of the embedded engine. */
const AT_ONCE = 1;

/** One database with two doors. */
export interface Courtesy {
  /** For what Slack or a person waits for. */
  readonly urgent: Database;
  /** For everything else: lets the urgent go first. */
  readonly background: Database;
}

/**
 * On the embedded engine every statement waits in one line, so a burst of work would keep Slack waiting for its
 * acknowledgements. Background work starts one by one, and not while something urgent is waiting. A server has
 * connections enough: there both doors are the database itself.
 */
export const withCourtesy = (database: Database): Courtesy => {
  if (database.engine === 'server') return { urgent: database, background: database };
  let urgent = 0;
  let running = 0;
  const waiting: (() => void)[] = [];
  const letIn = (): void => {
    while (running < AT_ONCE && urgent === 0) {
      const next = waiting.shift();
      if (!next) return;
      running += 1;
      next();
    }
  };
  const enter = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => {
        const at = waiting.indexOf(go);
        if (at < 0) return;
        waiting.splice(at, 1);
        running += 1;
        resolve();
      }, LONGEST_WAIT_MS);
      const go = (): void => {
        clearTimeout(timer);
        resolve();
      };
      waiting.push(go);
      letIn();
    });
  const politely = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    // The embedded engine computes in this very thread: first let in what has arrived meanwhile.
    await new Promise((resolve) => setImmediate(resolve));
    await enter();
    try {
      return await work();
    } finally {
      running -= 1;
      letIn();
    }
  };
  const first = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    urgent += 1;
    try {
      return await work();
    } finally {
      urgent -= 1;
      letIn();
    }
  };
  return {
    urgent: {
      ...database,
      query: (text, values) => first(() => database.query(text, values)),
      transaction: (work) => first(() => database.transaction(work)),
    },
    background: {
      ...database,
      query: (text, values) => politely(() => database.query(text, values)),
      transaction: (work) => politely(() => database.transaction(work)),
    },
  };
};
