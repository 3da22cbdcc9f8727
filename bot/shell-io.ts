import { createInterface } from 'node:readline';
import type { CommandIo } from './commands/command.ts';

/** The terminal of this process. A reader that went away (`| head`) ends the command without an error. */
export const shellIo = (): CommandIo => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    out: (text) => {
      process.stdout.write(text);
    },
    err: (text) => {
      process.stderr.write(text);
    },
    // Opened only when a command reads, so that other commands do not wait for a terminal.
    lines: {
      [Symbol.asyncIterator]: () =>
        createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })[
          Symbol.asyncIterator
        ](),
    },
    cwd: process.cwd(),
  };
};
