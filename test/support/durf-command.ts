import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../../bot/cli.ts';
import { readConfig } from '../../bot/config.ts';
import type { Knowledge } from '../../bot/knowledge.ts';

/** The starter of the command line. */
export const durfCommand = fileURLToPath(new URL('../../bin/durf.mjs', import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly dataDir: string;
  readonly input?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A clean environment: what a person has, and nothing that the tests themselves were given. */
export const environmentFor = ({
  dataDir,
  env,
}: Pick<RunOptions, 'dataDir' | 'env'>): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  HOME: process.env.HOME ?? '',
  DURF_DATA_DIR: dataDir,
  ...env,
});

/** The command line as a person runs it, in a process of its own. */
export const runDurf = (argv: readonly string[], options: RunOptions): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [durfCommand, ...argv], {
      cwd: options.cwd,
      env: environmentFor(options),
      stdio: 'pipe',
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.stdin.on('error', () => undefined); // a command that reads nothing may end before its input is written
    child.stdin.end(options.input ?? '');
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, out, err }));
  });

/** The same command line inside this process, on knowledge that is already open: quicker, and nothing else different. */
export const runHere = async (
  argv: readonly string[],
  knowledge: Knowledge,
  { input = '', cwd = '.', locale = 'nl' }: { input?: string; cwd?: string; locale?: 'nl' | 'en' } = {},
): Promise<Ran> => {
  const ran = { out: '', err: '' };
  const io = {
    out: (text: string) => {
      ran.out += text;
    },
    err: (text: string) => {
      ran.err += text;
    },
    lines: (async function* () {
      yield* input.split('\n');
    })(),
    cwd,
  };
  const status = await runCommand(argv, io, readConfig({ DURF_LOCALE: locale }), async () => knowledge);
  return { status, ...ran };
};
