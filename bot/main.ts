import pino from 'pino';
import { guardText } from '../facilitation/guard/read-guard.ts';
import { startSlack } from './app.ts';
import { type Config, ConfigFaults, readConfig } from './config.ts';
import { serveCommands } from './control-server.ts';
import { sayFailure } from './failure-words.ts';
import { startHealth } from './health.ts';
import { EVERYONE } from './knowledge.ts';
import { openOwnKnowledge } from './own-knowledge.ts';
import { startPractice } from './practice.ts';
import { readRoutes, routesOf } from './referral-routes.ts';
import { releaseMemory } from './release-memory.ts';
import { respond } from './respond.ts';
import { readRoles } from './roles-file.ts';
import { onStopSignal } from './stop-signal.ts';

/** What was started, in order; stopped in the opposite order. */
type Stoppable = { readonly stop: () => Promise<void> };

const stopAll = async (started: readonly Stoppable[]): Promise<void> => {
  for (const { stop } of [...started].reverse()) await stop();
};

const start = async (config: Config, started: Stoppable[]): Promise<string> => {
  // Logs go to standard error; standard output carries only what a person or a program waits for.
  const log = pino({ level: config.logLevel, base: null }, pino.destination({ fd: 2, sync: true }));
  const routesText = await readRoutes(config);
  const roles = await readRoles(config);
  const own = await openOwnKnowledge(config, { err: (text) => process.stderr.write(text) }, log);
  started.push({ stop: own.close });
  const { knowledge } = own;
  // The first answer reads the whole vocabulary; that is done before anybody waits for it.
  await knowledge.ask({
    id: 'warm-up',
    text: 'kernwaarden',
    history: [],
    visible: EVERYONE,
    extractive: true,
  });
  releaseMemory();
  if (own.lock) {
    serveCommands(own.lock.server, config, knowledge, (error) =>
      log.error({
        kind: 'command',
        outcome: 'failed',
        error: error instanceof Error ? error.name : 'unknown',
      }),
    );
  }
  const shared = {
    database: knowledge.database,
    ask: respond(knowledge, await routesOf(config)),
    usesModel: config.model !== undefined,
    readSection: knowledge.readSection,
    findAlike: knowledge.findAlike,
    nearSections: knowledge.nearSections,
    roles,
    guard: guardText,
    routesText,
    log,
    locale: config.locale,
  };
  const { slack } = config;
  if (!slack) {
    const practice = await startPractice(config, shared, log);
    started.push(practice);
    return practice.url;
  }
  if (slack.appToken) {
    const health = await startHealth(config);
    started.push(health);
    started.push(await startSlack({ ...shared, slack }));
    return health.url;
  }
  const healthRoute = {
    path: '/healthz',
    method: ['GET'],
    handler: (_: unknown, response: { writeHead(status: number): unknown; end(text: string): unknown }) => {
      response.writeHead(200);
      response.end('ok\n');
    },
  };
  started.push(
    await startSlack({ ...shared, slack: { ...slack, port: config.port, routes: [healthRoute] } }),
  );
  return `http://localhost:${config.port}`;
};

/** `npm start`: everything in one process, until a signal stops it. */
export const main = async (): Promise<void> => {
  const started: Stoppable[] = [];
  let locale: Config['locale'] = 'nl';
  try {
    const config = readConfig();
    locale = config.locale;
    onStopSignal(() => stopAll(started));
    const url = await start(config, started);
    process.stdout.write(`ready ${url}\n`);
  } catch (error) {
    const words = error instanceof ConfigFaults ? error.message : sayFailure(error, locale);
    process.stderr.write(`${words}\n`);
    await stopAll(started).catch(() => undefined);
    process.exit(1);
  }
};
