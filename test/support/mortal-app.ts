/**
 * Durf in a process of its own that dies at one point: `mortal-app.ts FOLDER API_URL PORT [FAILPOINT]`. With
 * `--points` instead of a failpoint it names every point it passes.
 */
import pino from 'pino';
import { startSlack } from '../../bot/app.ts';
import { migrate } from '../../db/migrate.ts';
import { openEmbedded } from '../../db/pool.ts';
import { fakeAsk, section } from './answers.ts';

const [, , folder = '', apiUrl = '', port = '0', deadly = ''] = process.argv;
const { database } = await openEmbedded(folder);
await migrate(database);
await startSlack({
  database,
  ask: fakeAsk(),
  readSection: async () => section,
  findAlike: async () => () => undefined,
  nearSections: async () => [],
  guard: () => ({ verdict: 'clear' }),
  routesText: () => 'routes',
  log: pino({ level: 'silent' }),
  locale: 'nl',
  slack: { botToken: 'xoxb-test', signingSecret: 'secret', apiUrl, port: Number(port) },
  failpoint: async (name) => {
    if (deadly === '--points') process.stdout.write(`point ${name}\n`);
    if (name === deadly) process.kill(process.pid, 'SIGKILL');
  },
});
process.stdout.write('ready\n');
