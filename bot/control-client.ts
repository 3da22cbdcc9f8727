import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import type { CommandIo } from './commands/command.ts';
import { encodeFrame, FrameFromDurf } from './control-frames.ts';

const sendLines = async (io: CommandIo, write: (text: string) => void): Promise<void> => {
  for await (const line of io.lines) write(encodeFrame({ line }));
  write(encodeFrame({ end: true }));
};

/** Has the running Durf do a command; resolves to its exit status. */
export const askRunning = (
  socketPath: string,
  argv: readonly string[],
  io: CommandIo,
  locale: 'nl' | 'en',
): Promise<number> =>
  new Promise((resolve, reject) => {
    const socket = connect(socketPath);
    let status: number | undefined;
    socket.setEncoding('utf8');
    socket.once('connect', () => {
      socket.write(encodeFrame({ run: [...argv], cwd: io.cwd, locale }));
    });
    const lines = createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY });
    lines.on('line', (line) => {
      const frame = FrameFromDurf.parse(JSON.parse(line));
      if ('out' in frame) io.out(frame.out);
      else if ('err' in frame) io.err(frame.err);
      else if ('read' in frame) sendLines(io, (text) => socket.write(text)).catch(reject);
      else status = frame.exit;
    });
    lines.once('close', () => {
      if (status === undefined)
        io.err('Durf stopte voordat het klaar was. / Durf stopped before it was done.\n');
      socket.destroy();
      resolve(status ?? 1);
    });
    socket.once('error', reject);
  });
