import type { Server, Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { runCommand } from './cli.ts';
import type { CommandIo } from './commands/command.ts';
import type { Config } from './config.ts';
import { encodeFrame, FrameToDurf } from './control-frames.ts';
import type { Knowledge } from './knowledge.ts';

type Run = Extract<FrameToDurf, { run: string[] }>;

/** Standard input that comes over the socket; asked for only when a command reads it. */
const inputOf = (frames: AsyncIterator<FrameToDurf>, ask: () => void): AsyncIterable<string> => ({
  async *[Symbol.asyncIterator]() {
    ask();
    for (;;) {
      const { value, done } = await frames.next();
      if (done || 'end' in value) return;
      if ('line' in value) yield value.line;
    }
  },
});

const framesOf = async function* (socket: Socket): AsyncGenerator<FrameToDurf> {
  for await (const line of createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY })) {
    yield FrameToDurf.parse(JSON.parse(line));
  }
};

const serve = async (socket: Socket, config: Config, knowledge: Knowledge): Promise<void> => {
  const frames = framesOf(socket);
  const first = await frames.next();
  // A connection without a word only asks whether somebody lives here.
  if (first.done || !('run' in first.value)) return;
  const { run, cwd, locale }: Run = first.value;
  const send = (frame: Parameters<typeof encodeFrame>[0]): void => {
    if (socket.writable) socket.write(encodeFrame(frame));
  };
  const io: CommandIo = {
    out: (out) => send({ out }),
    err: (err) => send({ err }),
    lines: inputOf(frames, () => send({ read: true })),
    cwd,
  };
  const exit = await runCommand(run, io, { ...config, locale }, async () => knowledge);
  send({ exit });
  socket.end();
};

/** Answers the command line on the socket of the data folder while Durf runs. */
export const serveCommands = (
  server: Server,
  config: Config,
  knowledge: Knowledge,
  report: (error: unknown) => void,
): void => {
  server.on('connection', (socket) => {
    socket.setEncoding('utf8');
    socket.on('error', () => undefined); // the other end went away: nothing is lost
    serve(socket, config, knowledge).catch((error: unknown) => {
      report(error);
      socket.destroy();
    });
  });
};
