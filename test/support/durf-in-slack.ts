import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { SlackOptions } from '../../bot/app.ts';
import type { Database } from '../../db/database.ts';
import { openTestDatabase, type RunningApp, runApp } from './running-app.ts';
import type { FakeSlack } from './slack.ts';

/** Everything that Slack brings and that Durf keeps of it: empty again. */
export const emptySlackTables = async (database: Database): Promise<void> => {
  await database.query(
    'truncate inbox, posts, answers, conversations, turns, feedback, gaps, gap_topics, jobs, verified_answers, verified_sources',
  );
};

/** Durf as it runs in the test of this moment. */
export interface DurfInSlack {
  readonly database: Database;
  readonly app: RunningApp;
  /** Starts it again, with other options or a Slack that goes on; the one before must have been stopped. */
  start(more?: Partial<SlackOptions>, slack?: FakeSlack): Promise<void>;
}

/**
 * For a test file about Durf in Slack: one database for the file, and for each test an app of its own on empty tables,
 * with `more` as options.
 */
export const useDurf = (more: Partial<SlackOptions> = {}): DurfInSlack => {
  let database: Database | undefined;
  let app: RunningApp | undefined;
  const there = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Error('Durf runs only while a test does');
    return value;
  };
  const start = async (given: Partial<SlackOptions> = {}, slack?: FakeSlack): Promise<void> => {
    app = await runApp(there(database), { ...more, ...given }, slack);
  };
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database?.close());
  beforeEach(() => start());
  afterEach(async () => {
    await app?.stop();
    await emptySlackTables(there(database));
  });
  return {
    get database() {
      return there(database);
    },
    get app() {
      return there(app);
    },
    start,
  };
};
