import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keepAnswer, purgeAnswers, readAnswer } from '../../db/answers.ts';
import {
  addTurns,
  openConversation,
  purgeConversations,
  recentTurns,
  takesPart,
} from '../../db/conversations.ts';
import {
  becomeQuestion,
  finishDelivery,
  finishEvent,
  readOpenDelivery,
  takeDelivery,
  takeKey,
  takeUnfinished,
} from '../../db/inbox.ts';
import { openJobs } from '../../db/jobs.ts';
import { migrate } from '../../db/migrate.ts';
import { giveUpPost, markSent, planPost, readPost, startSending, takeOverSending } from '../../db/posts.ts';
import { emptySlackTables } from '../support/durf-in-slack.ts';
import { engines, type FreshDatabase } from '../support/engines.ts';
import { eventually } from '../support/running-app.ts';

const at = new Date('2026-11-24T12:00:00Z');
const later = (seconds: number): Date => new Date(at.getTime() + seconds * 1000);

describe.each(engines)('on $engine', (on) => {
  let fresh: FreshDatabase;
  const db = () => fresh.database;
  beforeAll(async () => {
    fresh = await on.open();
    await migrate(fresh.database);
  });
  afterAll(() => fresh.close());
  beforeEach(async () => {
    await emptySlackTables(db());
  });
  const event = (key: string, secondKey?: string) =>
    takeDelivery(db(), { key, secondKey, kind: 'event', body: { text: 'a\u0000\uD800' }, at });

  describe('a delivery', () => {
    it('is taken once, by either of its keys, with any characters in it', async () => {
      const id = await event('e1', 'm1');
      expect(id).toBeDefined();
      expect(await event('e1', 'm2')).toBeUndefined();
      expect(await event('e2', 'm1')).toBeUndefined();
      expect(await takeKey(db(), 'e1', at)).toBe(false);
      expect(JSON.parse((await readOpenDelivery(db(), id ?? ''))?.body ?? '')).toEqual({
        text: 'a\u0000\uD800',
      });
    });

    it('is taken by one of many who try at once', async () => {
      const taken = await Promise.all(Array.from({ length: 8 }, () => event('same')));
      expect(taken.filter((id) => id !== undefined)).toHaveLength(1);
    });

    it('becomes a question once, and is then done by the question only', async () => {
      const id = (await event('e1')) ?? '';
      expect(await becomeQuestion(db(), id, { text: 'q' })).toBe(true);
      expect(await becomeQuestion(db(), id, { text: 'q' })).toBe(false);
      await finishEvent(db(), id);
      expect(await readOpenDelivery(db(), id)).toMatchObject({ kind: 'question' });
      await finishDelivery(db(), id);
      expect(await readOpenDelivery(db(), id)).toBeUndefined();
    });

    it('that is not finished is taken up after its time, by one, and counts its attempts', async () => {
      await event('e1');
      expect(await takeUnfinished(db(), later(-60), later(30))).toEqual([]);
      expect(await takeUnfinished(db(), later(0), later(60))).toMatchObject([{ attempts: 1 }]);
      expect(await takeUnfinished(db(), later(30), later(90))).toEqual([]);
      expect(await takeUnfinished(db(), later(60), later(120))).toMatchObject([{ attempts: 2 }]);
    });
  });

  describe('a post', () => {
    const plan = (questionId = randomUUID(), conversationId: string | null = null) =>
      planPost(db(), {
        questionId,
        conversationId,
        channel: 'C1',
        thread: null,
        person: 'U1',
        responseUrl: null,
        payload: { text: 'x', blocks: [] },
        at,
      });

    it('is planned once for each question and sent by one', async () => {
      const question = randomUUID();
      const id = (await plan(question)) ?? '';
      expect(await plan(question)).toBeUndefined();
      const started = await Promise.all([1, 2, 3, 4].map(() => startSending(db(), id, at)));
      expect(started.filter((post) => post !== undefined)).toHaveLength(1);
    });

    it('that is left in sending is taken over by one, and not before its time', async () => {
      const id = (await plan()) ?? '';
      await startSending(db(), id, at);
      expect(await takeOverSending(db(), id, later(-1), later(1))).toBeUndefined();
      expect(await takeOverSending(db(), id, later(0), later(1))).toBeDefined();
      expect(await takeOverSending(db(), id, later(0), later(2))).toBeUndefined();
    });

    it('that is sent keeps its place and nothing of what it said', async () => {
      const conversation = await openConversation(db(), { team: 'T', channel: 'C1', thread: null }, at);
      const id = (await plan(randomUUID(), conversation)) ?? '';
      await markSent(db(), id, '1.2');
      expect(await readPost(db(), id)).toMatchObject({
        state: 'sent',
        ts: '1.2',
        payload: null,
        person: null,
      });
      expect(await takesPart(db(), 'T', 'C1', '1.2')).toBe(true);
    });

    it('that is given up names whom to tell, once', async () => {
      const id = (await plan()) ?? '';
      expect(await giveUpPost(db(), id)).toEqual({ person: 'U1', channel: 'C1' });
      expect(await giveUpPost(db(), id)).toBeUndefined();
    });
  });

  describe('a conversation', () => {
    it('keeps each turn once, gives the last ones in order, and forgets after its time', async () => {
      const place = { team: 'T', channel: 'C', thread: '1' };
      const id = await openConversation(db(), place, at);
      expect(await openConversation(db(), place, later(1))).toBe(id);
      for (let n = 0; n < 5; n += 1) {
        const question = randomUUID();
        const turns = [
          { role: 'user' as const, content: `vraag ${n}` },
          { role: 'assistant' as const, content: `antwoord ${n}` },
        ];
        await addTurns(db(), id, question, turns, at);
        await addTurns(db(), id, question, turns, at);
      }
      const recent = await recentTurns(db(), 'T', 'C', '1', 4);
      expect(recent.map(({ content }) => content)).toEqual([
        'vraag 3',
        'antwoord 3',
        'vraag 4',
        'antwoord 4',
      ]);
      await purgeConversations(db(), later(10));
      expect(await takesPart(db(), 'T', 'C', '1')).toBe(false);
    });
  });

  describe('an answer', () => {
    it('is read back until it is forgotten, and a nonsense id finds nothing', async () => {
      const id = randomUUID();
      await keepAnswer(db(), { id, question: 'q', body: { a: 1 }, at });
      expect(await readAnswer(db(), id)).toMatchObject({ question: 'q', body: '{"a":1}' });
      expect(await readAnswer(db(), 'nonsense')).toBeUndefined();
      await purgeAnswers(db(), later(1));
      expect(await readAnswer(db(), id)).toBeUndefined();
    });
  });

  describe('the job queue', () => {
    let now = at;
    const openQueue = () => openJobs(db(), { now: () => now, sole: false, onFailure: () => undefined });
    const travel = (seconds: number): void => {
      now = new Date(now.getTime() + seconds * 1000);
    };
    const count = async () => (await db().query('select 1 from jobs')).rows.length;
    beforeEach(() => {
      now = at;
    });

    it('has a job only when the transaction that asked for it commits', async () => {
      const jobs = await openQueue();
      const broken = db().transaction(async (tx) => {
        await jobs.send(tx, 'post', randomUUID());
        throw new Error('no');
      });
      await expect(broken).rejects.toThrow('no');
      expect(await count()).toBe(0);
      await jobs.stop();
    });

    it('tries five times, each time after a longer pause, and says which is the last', async () => {
      const jobs = await openQueue();
      const tries: boolean[] = [];
      await jobs.send(db(), 'post', randomUUID());
      jobs.work('post', 1, async ({ last }) => {
        tries.push(last);
        throw new Error('again');
      });
      await eventually(async () => {
        travel(1);
        jobs.wake('post');
        return (await count()) === 0;
      });
      expect(tries).toEqual([false, false, false, false, true]);
      await jobs.stop();
    });

    it('gives the job of a worker that died to another, after its time', async () => {
      const id = randomUUID();
      const jobs = await openQueue();
      await jobs.send(db(), 'post', id);
      await db().query('update jobs set taken_by = gen_random_uuid(), taken_until = $1', [
        later(60).toISOString(),
      ]);
      const done: string[] = [];
      jobs.work('post', 1, async (job) => void done.push(job.id));
      jobs.wake('post');
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(done).toEqual([]);
      travel(61);
      jobs.wake('post');
      await eventually(() => done.length === 1);
      await jobs.stop();
      expect(await count()).toBe(0);
    });

    it('shares its jobs among processes: each is done by one', async () => {
      const queues = await Promise.all([openQueue(), openQueue()]);
      const done: string[] = [];
      const ids = Array.from({ length: 40 }, () => randomUUID());
      for (const id of ids) await queues[0]?.send(db(), 'question', id);
      for (const queue of queues) {
        queue.work('question', 3, async (job) => void done.push(job.id));
        queue.wake('question');
      }
      await eventually(async () => (await count()) === 0);
      await Promise.all(queues.map((queue) => queue.stop()));
      expect(done.sort()).toEqual(ids.sort());
    });

    it('asked for again while it runs, runs once more after', async () => {
      const id = randomUUID();
      const jobs = await openQueue();
      let runs = 0;
      await jobs.send(db(), 'post', id);
      jobs.work('post', 1, async () => {
        runs += 1;
        if (runs === 1) await jobs.send(db(), 'post', id, 5);
      });
      jobs.wake('post');
      await eventually(() => runs === 1);
      travel(6);
      await eventually(() => {
        jobs.wake('post');
        return runs === 2;
      });
      await eventually(async () => (await count()) === 0);
      await jobs.stop();
    });
  });
});
