import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../bot/config.ts';
import { encodeFrame, FrameFromDurf, FrameToDurf } from '../../bot/control-frames.ts';
import { serveCommands } from '../../bot/control-server.ts';
import { findHolder } from '../../db/folder-lock.ts';
import { runDurf, runHere } from '../support/durf-command.ts';
import { type OpenLibrary, openLibrary } from '../support/loaded-library.ts';

// A running Durf: it holds the data folder and serves the command line on the socket of the lock.
let running: OpenLibrary;
const reported: unknown[] = [];
beforeAll(async () => {
  running = await openLibrary();
  const config = readConfig({ DURF_DATA_DIR: running.folder });
  serveCommands(running.lock.server, config, running.knowledge, (error) => reported.push(error));
}, 180_000);
afterAll(() => running.close());

const patience = 120_000;
const socketPath = async (): Promise<string> => (await findHolder(running.folder)) ?? '';

/** Speaks to the socket by hand: sends these lines, resolves to what comes back until the other end closes. */
const speak = async (...lines: readonly string[]): Promise<string> => {
  const path = await socketPath();
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(path, () => {
      for (const line of lines) socket.write(`${line}\n`);
    });
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      heard += text;
    });
    socket.once('error', reject);
    socket.once('close', () => resolve(heard));
  });
};

describe('the command line while Durf runs', { timeout: patience }, () => {
  it('does the same as without, and the data folder stays with the one who has it', async () => {
    const argv = ['show', 'advies.3.durf'];
    const here = await runHere(argv, running.knowledge);
    expect(await runDurf(argv, { dataDir: running.folder })).toEqual(here);
    expect(here.status).toBe(0);
    expect(await findHolder(running.folder)).toBe(running.lock.server.address());
  });

  it('passes on status, words and language when something is wrong', async () => {
    const ran = await runDurf(['show', 'advies.99'], {
      dataDir: running.folder,
      env: { DURF_LOCALE: 'en' },
    });
    const here = await runHere(['show', 'advies.99'], running.knowledge, { locale: 'en' });
    expect(ran).toEqual(here);
    expect(here.status).toBe(1);
  });

  it('passes on a large standard input whole and in order', async () => {
    const asked = Array.from({ length: 1500 }, (_, n) =>
      n % 50 === 0
        ? `{"id":"${n}","question":"Wat is durf?"}`
        : `{"id":"${n}","question":"","history":[{"role":"user","content":"${'lang '.repeat(200)}"}]}`,
    );
    const { status, out, err } = await runDurf(['ask', '--jsonl'], {
      dataDir: running.folder,
      input: `${asked.join('\n')}\n`,
    });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const ids = out
      .trimEnd()
      .split('\n')
      .map((line) => /"id":"(\d+)"/.exec(line)?.[1]);
    expect(ids).toEqual(asked.map((_, n) => String(n)));
  });
});

describe('the socket of the data folder', { timeout: patience }, () => {
  it('survives a client that goes away in the middle', async () => {
    const path = await socketPath();
    for (const sent of [
      '',
      '{"run":["ask","Wat is durf?"],"cwd":".","locale":"nl"}\n',
      '{"run":["ask","--jsonl"],"cwd":".","locale":"nl"}\n{"li',
    ]) {
      await new Promise<void>((resolve) => {
        const socket = connect(path, () => {
          socket.write(sent, () => {
            socket.destroy();
            resolve();
          });
        });
      });
    }
    const heard = await speak('{"run":["show","advies.3.durf"],"cwd":".","locale":"nl"}');
    expect(heard).toContain('"exit":0');
  });

  it.each(['geen json', '{"run":"ask"}', '{"run":["ask"],"cwd":".","locale":"fr"}', '{"iets":1}'])(
    'closes on words that are no command and reports them: %s',
    async (line) => {
      const before = reported.length;
      expect(await speak(line)).toBe('');
      expect(reported).toHaveLength(before + 1);
    },
  );

  it('reads standard input only when a command asks for it', async () => {
    const heard = await speak('{"run":["sources"],"cwd":".","locale":"nl"}');
    expect(heard).not.toContain('"read"');
    const asking = await speak('{"run":["ask","--jsonl"],"cwd":".","locale":"nl"}', '{"end":true}');
    expect(asking).toBe(encodeFrame({ read: true }) + encodeFrame({ exit: 0 }));
  });

  it('speaks in frames that both ends understand', () => {
    for (const frame of [{ out: 'a\nb\u2028' }, { err: '“x”' }, { read: true as const }, { exit: 2 }]) {
      expect(FrameFromDurf.parse(JSON.parse(encodeFrame(frame)))).toEqual(frame);
      expect(encodeFrame(frame).trimEnd()).not.toContain('\n');
    }
    expect(FrameToDurf.safeParse({ line: 'x', run: ['y'] }).success).toBe(false);
  });
});
