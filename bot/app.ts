import { App } from '@slack/bolt';
import { WebAPIPlatformError } from '@slack/web-api';
import type { Logger } from 'pino';
import { z } from 'zod';
import { withCourtesy } from '../db/courtesy.ts';
import type { Database } from '../db/database.ts';
import { openJobs } from '../db/jobs.ts';
import { groupsWithSources } from '../db/sources.ts';
import { Outage } from '../facilitation/errors.ts';
import type { RolesFile } from '../facilitation/roles.ts';
import type { Ask } from '../retrieval/ports.ts';
import type { Language } from '../retrieval/vocabulary.ts';
import { interestOf } from './answers/messages.ts';
import { giveUpQuestion } from './answers/question.ts';
import { explain } from './errors.ts';
import { wordsIn } from './i18n/words.ts';
import { registerListeners } from './listeners.ts';
import { workQueues } from './queues.ts';
import { clientOptions, openClients, quietLogger } from './slack/clients.ts';
import type { Clock, Desk, Guard } from './slack/desk.ts';
import { createDirectory } from './slack/directory.ts';
import { createHousekeeping } from './slack/housekeeping.ts';
import { openReceiver, type ReceiverSettings } from './slack/open-receiver.ts';
import { createIntake } from './slack/receive.ts';
import { createRoles } from './slack/roles.ts';
import { guardSocketFaults } from './slack/socket-faults.ts';

export interface SlackOptions {
  readonly database: Database;
  readonly ask: Ask;
  /** A language model words answers; not so unless said. */
  readonly usesModel?: boolean;
  readonly readSection: Desk['readSection'];
  readonly guard: Guard;
  /** Where somebody with a matter of integrity can go, as text for a person. */
  readonly routesText: (language: Language) => string;
  readonly clock?: Clock;
  readonly log: Logger;
  readonly slack: ReceiverSettings;
  readonly locale: Language;
  readonly findAlike: Desk['findAlike'];
  readonly nearSections: Desk['nearSections'];
  /** Who has which role; nobody has one when it is not given. */
  readonly roles?: RolesFile;
  /** Runs between the steps of the work; tests stop the process there. */
  readonly failpoint?: (name: string) => Promise<void>;
}

const Self = z.object({ user_id: z.string(), bot_id: z.string().optional(), team_id: z.string() });
type Self = z.infer<typeof Self>;

/** Answers that mean that no amount of waiting helps. */
const NEVER = new Set(['invalid_auth', 'not_authed', 'account_inactive', 'token_revoked', 'token_expired']);
const WAIT_FIRST_MS = 1000;
const WAIT_MOST_MS = 60_000;

/**
 * Runs Durf in Slack: receives, works, posts. Returns once Slack knows us, or, when Slack can not be reached yet, at
 * once, and goes on trying. Throws an `Outage` that is not retryable when Slack refuses the token.
 */
export const startSlack = async (options: SlackOptions): Promise<{ stop(): Promise<void> }> => {
  const { database, log, slack } = options;
  const clock = options.clock ?? { now: () => new Date() };
  const failpoint = options.failpoint ?? (async () => undefined);
  const releaseFaults = guardSocketFaults(log);
  const soleProcess = database.engine === 'embedded';
  let self: Self | undefined;
  const clients = openClients(slack, log);
  const directory = createDirectory(clients.background, () => self?.team_id, {
    now: () => clock.now(),
    locale: options.locale,
    groups: () => groupsWithSources(database),
  });
  const { urgent, background } = withCourtesy(database);
  const jobs = await openJobs(background, {
    now: () => clock.now(),
    sole: soleProcess,
    onFailure: (error) => {
      const { level, line } = explain(error);
      log[level]({ kind: 'job', outcome: 'failed', ...line });
    },
  });
  const desk: Desk = {
    database: urgent,
    jobs,
    clients,
    directory,
    roles: createRoles(directory, options.roles ?? {}),
    findAlike: options.findAlike,
    nearSections: options.nearSections,
    clock,
    log,
    guard: options.guard,
    ask: options.ask,
    usesModel: options.usesModel ?? false,
    readSection: options.readSection,
    routes: options.routesText,
    words: async (user) => wordsIn(await directory.language(user)),
    self: () => ({ team: self?.team_id, botUser: self?.user_id }),
    failpoint,
  };
  const worker: Desk = { ...desk, database: background };
  const intake = createIntake(openReceiver(slack, log), desk, background, (body) => interestOf(desk, body));
  let stopHousekeeping: () => void = () => undefined;
  let stopped = false;
  let wake: () => void = () => undefined;

  const prepare = async (known: Self): Promise<void> => {
    const app = new App({
      receiver: intake.receiver,
      // Slack told us who we are just now; asking again before every event would only be one more thing to fail.
      authorize: async () => ({
        botToken: slack.botToken,
        botUserId: known.user_id,
        ...(known.bot_id ? { botId: known.bot_id } : {}),
        teamId: known.team_id,
      }),
      convoStore: false,
      clientOptions: clientOptions(slack, log),
      logger: quietLogger(log),
    });
    registerListeners(app, desk, worker);
    const office = workQueues(worker, soleProcess);
    const housekeeping = createHousekeeping(worker, intake.handOn, ({ id, kind }) =>
      kind === 'question'
        ? giveUpQuestion(worker, id, new Outage('answers', { retryable: false }), office.tell)
        : Promise.resolve(),
    );
    stopHousekeeping = housekeeping.start();
    await housekeeping.takeUp(soleProcess);
  };
  const connect = async (): Promise<void> => {
    if (!self) {
      self = Self.parse(await clients.background.auth.test());
      await prepare(self);
    }
    await intake.receiver.start(slack.port);
  };

  const tryToConnect = async (): Promise<boolean> => {
    try {
      await connect();
      log.info({ kind: 'slack', outcome: 'connected' });
      return true;
    } catch (error) {
      if (error instanceof WebAPIPlatformError && NEVER.has(error.data.error)) {
        throw new Outage('slack', { retryable: false, cause: error });
      }
      const { line } = explain(error);
      log.warn({ kind: 'slack', outcome: 'not-connected', ...line });
      return false;
    }
  };

  const keepTrying = async (): Promise<void> => {
    for (let wait = WAIT_FIRST_MS; !stopped; wait = Math.min(wait * 2, WAIT_MOST_MS)) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, wait);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      if (stopped || (await tryToConnect())) return;
    }
  };
  let trying: Promise<void> = Promise.resolve();
  const stop = async (): Promise<void> => {
    stopped = true;
    wake();
    await trying;
    stopHousekeeping();
    if (self) await intake.receiver.stop().catch(() => undefined);
    await intake.settle();
    await jobs.stop();
    releaseFaults();
  };
  try {
    if (!(await tryToConnect())) {
      trying = keepTrying().catch((error: unknown) => {
        log.error({ kind: 'slack', outcome: 'refused', ...explain(error).line });
      });
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
};
