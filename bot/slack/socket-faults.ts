import type { Logger } from 'pino';

/**
 * Socket Mode 3.1.0 rejects a promise with `undefined` when it is stopped shortly after a reconnect, and nobody catches
 * it. Exactly that is swallowed; every other unhandled rejection ends the process as it would have.
 */
export const guardSocketFaults = (log: Logger): (() => void) => {
  const onRejection = (reason: unknown): void => {
    if (reason === undefined) {
      log.warn({ kind: 'slack-library', outcome: 'swallowed', said: 'rejection of undefined' });
      return;
    }
    if (process.listenerCount('unhandledRejection') === 1) throw reason;
  };
  process.on('unhandledRejection', onRejection);
  return () => {
    process.off('unhandledRejection', onRejection);
  };
};
