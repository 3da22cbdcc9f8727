import { purgeAnswers } from '../../db/answers.ts';
import { purgeConversations } from '../../db/conversations.ts';
import { purgeFeedback } from '../../db/feedback.ts';
import { purgeGaps } from '../../db/gaps.ts';
import { type Delivery, parkDelivery, purgeDeliveries, takeUnfinished } from '../../db/inbox.ts';
import { purgePosts, unsentPosts } from '../../db/posts.ts';
import { explain } from '../errors.ts';
import type { Desk } from './desk.ts';

const UNFINISHED_AFTER_MS = 60_000;
const LOOK_EVERY_MS = 30_000;
const MOST_ATTEMPTS = 5;
const HOUR_MS = 3_600_000;
/** Delivery keys 24 hours; questions and answers 30 days (trust.md, retention). */
const KEYS_MS = 24 * HOUR_MS;
const TEXTS_MS = 30 * 24 * HOUR_MS;

export interface Housekeeping {
  /** Takes up what is not finished; `all`: also what was handed on a moment ago, by a process that is gone. */
  takeUp(all: boolean): Promise<void>;
  purge(): Promise<void>;
  /** Does both from time to time, until it is told to stop. */
  start(): () => void;
}

/** Hands unfinished work on again, and forgets what has had its time. */
export const createHousekeeping = (
  desk: Desk,
  handOn: (id: string, body: unknown) => Promise<void>,
  giveUp: (delivery: Delivery) => Promise<void>,
): Housekeeping => {
  const takeUp = async (all: boolean): Promise<void> => {
    const at = desk.clock.now();
    const before = all ? at : new Date(at.getTime() - UNFINISHED_AFTER_MS);
    for (const delivery of await takeUnfinished(desk.database, before, at)) {
      if (delivery.attempts > MOST_ATTEMPTS) {
        await giveUp(delivery);
        await parkDelivery(desk.database, delivery.id);
      } else if (delivery.kind === 'question') {
        await desk.database.transaction((tx) => desk.jobs.send(tx, 'question', delivery.id));
        desk.jobs.wake('question');
      } else await handOn(delivery.id, JSON.parse(delivery.body ?? 'null'));
    }
    for (const id of await unsentPosts(desk.database, before)) {
      await desk.database.transaction((tx) => desk.jobs.send(tx, 'post', id));
    }
    desk.jobs.wake('post');
  };
  const purge = async (): Promise<void> => {
    const now = desk.clock.now().getTime();
    await purgeDeliveries(desk.database, new Date(now - KEYS_MS));
    await purgePosts(desk.database, new Date(now - TEXTS_MS));
    await purgeConversations(desk.database, new Date(now - TEXTS_MS));
    await purgeAnswers(desk.database, new Date(now - TEXTS_MS));
    await purgeFeedback(desk.database, new Date(now - TEXTS_MS));
    await purgeGaps(desk.database, new Date(now - TEXTS_MS));
  };
  const quietly = (name: string, work: () => Promise<void>) => (): void => {
    work().catch((error: unknown) => {
      const { level, line } = explain(error);
      desk.log[level]({ kind: 'job', feature: 'housekeeping', name, outcome: 'failed', ...line });
    });
  };
  return {
    takeUp,
    purge,
    start: () => {
      const looking = setInterval(
        quietly('take-up', () => takeUp(false)),
        LOOK_EVERY_MS,
      );
      const purging = setInterval(quietly('purge', purge), HOUR_MS);
      looking.unref();
      purging.unref();
      return () => {
        clearInterval(looking);
        clearInterval(purging);
      };
    },
  };
};
