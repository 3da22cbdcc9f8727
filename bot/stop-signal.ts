/** Longest that work under way may take after a signal; in milliseconds. */
const PATIENCE = 10_000;

/** Stops in good order on SIGTERM or SIGINT, once; a second signal, or ten seconds, end the process as it is. */
export const onStopSignal = (stop: () => Promise<void>): void => {
  let stopping = false;
  const handle = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(1), PATIENCE).unref();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', handle);
  process.on('SIGINT', handle);
};
