import pino from 'pino';
import { type SlackOptions, startSlack } from '../../bot/app.ts';
import type { Database } from '../../db/database.ts';
import { migrate } from '../../db/migrate.ts';
import { openInMemory } from '../../db/pool.ts';
import { createFindAlike } from '../../retrieval/alike.ts';
import { fakeAsk, foundSection, section } from './answers.ts';
import { FakeSlack, HandReceiver } from './slack.ts';

/** A guard for tests: these words decide, whatever stands around them. */
export const wordGuard = (text: string): { verdict: 'clear' | 'soft' | 'hard' } => {
  if (text.includes('KAPOT')) throw new Error('the guard is broken');
  if (text.includes('SMEERGELD')) return { verdict: 'hard' };
  return { verdict: text.includes('BENADERD') ? 'soft' : 'clear' };
};

export interface RunningApp {
  readonly slack: FakeSlack;
  readonly receiver: HandReceiver;
  readonly ask: ReturnType<typeof fakeAsk>;
  readonly database: Database;
  readonly lines: string[];
  /** The database can not be reached from now on, or again. */
  breakDatabase(broken: boolean): void;
  stop(): Promise<void>;
}

/** Until `check` holds; fails when it does not in time. */
export const eventually = async (
  check: () => boolean | Promise<boolean>,
  what = 'it',
  patience = 15_000,
): Promise<void> => {
  const until = Date.now() + patience;
  while (!(await check())) {
    if (Date.now() > until) throw new Error(`${what} did not happen`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

/** A database in memory with all tables; the same one for a whole test file. */
export const openTestDatabase = async (): Promise<Database> => {
  const database = await openInMemory();
  await migrate(database);
  return database;
};

const breakable = (database: Database): { database: Database; set: (broken: boolean) => void } => {
  let broken = false;
  const refuse = (): void => {
    if (broken) throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  };
  return {
    set: (value) => {
      broken = value;
    },
    database: {
      ...database,
      query: async (text, values) => {
        refuse();
        return database.query(text, values);
      },
      transaction: async (work) => {
        refuse();
        return database.transaction(work);
      },
    },
  };
};

/** Durf as Slack sees it: the real app on a real database, between a receiver fed by hand and a Slack behind `fetch`. */
export const runApp = async (
  database: Database,
  more: Partial<SlackOptions> = {},
  slack = new FakeSlack(),
): Promise<RunningApp> => {
  const receiver = new HandReceiver();
  const ask = fakeAsk();
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  const { database: given, set } = breakable(database);
  const running = await startSlack({
    database: given,
    ask,
    readSection: async (id, visible) =>
      id === section.id && visible.includes(section.level) ? section : undefined,
    findAlike: async () => createFindAlike({ stamp: '', sections: 1, counts: new Map() }),
    nearSections: async (_, visible) => (visible.includes(foundSection.level) ? [foundSection] : []),
    guard: wordGuard,
    routesText: (language) => (language === 'nl' ? 'Bel de vertrouwenspersoon.' : 'Call the confidant.'),
    log,
    locale: 'nl',
    ...more,
    slack: { botToken: 'xoxb-test', receiver, fetch: slack.fetch, apiUrl: 'http://slack.test/api' },
  });
  return { slack, receiver, ask, database, lines, breakDatabase: set, stop: () => running.stop() };
};

/** Everything that Durf keeps, as one text, for looking for what must not be there. */
export const everythingKept = async (database: Database): Promise<string> => {
  const { rows } = await database.query<{ schemaname: string; tablename: string }>(
    `select schemaname, tablename from pg_tables where schemaname = 'public'`,
  );
  const parts: string[] = [];
  for (const { schemaname, tablename } of rows) {
    const { rows: kept } = await database.query(`select to_json(t) as row from ${schemaname}.${tablename} t`);
    parts.push(JSON.stringify(kept));
  }
  return parts.join('\n');
};
