import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Gives back what loading the library took: it leaves much garbage at once, and a process that then waits for people
 * would keep it for a long time. Once, at start-up, before anybody waits.
 */
export const releaseMemory = (): void => {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
};
