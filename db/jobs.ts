import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Database, Queryable } from './database.ts';

/** Work that is due, by name. Each carries the id of the row that says what to do. */
type Queue = 'question' | 'post';

/** The first attempt and four more, each after a pause twice as long. */
const MOST_ATTEMPTS = 5;
const FIRST_PAUSE_MS = 1000;
/** A job whose worker died is given to another after this long. */
const HELD_MS = 60_000;
/** Nobody says when a paused job is due again, so the queue is looked at from time to time as well. */
const LOOK_EVERY_MS = 1000;

interface Job {
  /** The id of the row that says what to do. */
  readonly id: string;
  /** Nobody tries again after this one. */
  readonly last: boolean;
}

export interface Jobs {
  /**
   * Asks for work, inside the caller's transaction: it exists when that commits. The same work asked for twice is one
   * job; asked for again while it runs, it runs once more after.
   */
  send(tx: Queryable, queue: Queue, id: string, afterSeconds?: number): Promise<void>;
  /** Starts working on a queue. The handler may be called twice for one job; throwing means: try again later. */
  work(queue: Queue, parallel: number, handler: (job: Job) => Promise<void>): void;
  /** Says that work was committed, so that nobody waits for the next look. */
  wake(queue: Queue): void;
  /** Takes no new work, and waits for what is running (at most `patience` milliseconds). */
  stop(patience?: number): Promise<void>;
}

const Taken = z.object({ id: z.uuid(), target: z.uuid(), attempts: z.int() });
type Taken = z.infer<typeof Taken>;

const take = async (db: Queryable, queue: Queue, most: number, by: string, now: Date): Promise<Taken[]> => {
  const { rows } = await db.query(
    // Materialized: joined freely, the planner may look for the next rows again and take more than the limit.
    `with due as materialized (
       select id from jobs where queue = $1 and due_at <= $4 and (taken_until is null or taken_until <= $4)
       order by due_at limit $2 for update skip locked)
     update jobs set attempts = attempts + 1, taken_by = $3, taken_until = $5 from due where jobs.id = due.id
     returning jobs.id, target, attempts`,
    [queue, most, by, now.toISOString(), new Date(now.getTime() + HELD_MS).toISOString()],
  );
  return z.array(Taken).parse(rows);
};

const letGo = async (db: Queryable, job: Taken, by: string, again: Date | undefined): Promise<void> => {
  if (again) {
    await db.query(
      'update jobs set due_at = $3, taken_by = null, taken_until = null where id = $1 and taken_by = $2',
      [job.id, by, again.toISOString()],
    );
  } else await db.query('delete from jobs where id = $1 and taken_by = $2', [job.id, by]);
};

interface Line {
  wake(): void;
  stop(): void;
  readonly running: () => readonly Promise<void>[];
}

/** Works on one queue until it is stopped: takes as many jobs at once as have room, and sleeps when none is due. */
const openLine = (
  database: Database,
  queue: Queue,
  parallel: number,
  handler: (job: Job) => Promise<void>,
  settings: { readonly now: () => Date; readonly onFailure: (error: unknown) => void },
): Line => {
  const running = new Set<Promise<void>>();
  let stopped = false;
  let woken = false;
  let rouse: () => void = () => undefined;
  const sleep = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, LOOK_EVERY_MS);
      rouse = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const runOne = async (job: Taken, by: string): Promise<void> => {
    const last = job.attempts >= MOST_ATTEMPTS;
    let again: Date | undefined;
    try {
      await handler({ id: job.target, last });
    } catch (error) {
      settings.onFailure(error);
      const pause = FIRST_PAUSE_MS * 2 ** (job.attempts - 1);
      if (!last) again = new Date(settings.now().getTime() + pause);
    }
    await letGo(database, job, by, again);
  };
  const start = (job: Taken, by: string): void => {
    const work = runOne(job, by)
      .catch(settings.onFailure)
      .finally(() => running.delete(work));
    running.add(work);
  };
  const run = async (): Promise<void> => {
    while (!stopped) {
      woken = false;
      const room = parallel - running.size;
      let taken: Taken[] = [];
      if (room > 0) {
        const by = randomUUID();
        try {
          taken = await take(database, queue, room, by, settings.now());
        } catch (error) {
          settings.onFailure(error);
        }
        for (const job of taken) start(job, by);
      }
      if (stopped) break;
      if (running.size >= parallel) await Promise.race(running);
      else if (taken.length < room && !woken) await sleep();
    }
  };
  const done = run();
  return {
    wake: () => {
      woken = true;
      rouse();
    },
    stop: () => {
      stopped = true;
      rouse();
    },
    running: () => [done, ...running],
  };
};

/**
 * Opens the queues on this database. `sole`: no other process works on it, so that what somebody holds was left by a
 * process that is dead.
 */
export const openJobs = async (
  database: Database,
  settings: {
    readonly now: () => Date;
    readonly sole: boolean;
    readonly onFailure: (error: unknown) => void;
  },
): Promise<Jobs> => {
  if (settings.sole) await database.query('update jobs set taken_by = null, taken_until = null');
  const lines = new Map<Queue, Line>();
  return {
    send: async (tx, queue, id, afterSeconds = 0) => {
      await tx.query(
        `insert into jobs (queue, target, due_at) values ($1, $2, $3)
         on conflict (queue, target) do update
           set due_at = excluded.due_at, attempts = 0, taken_by = null, taken_until = null`,
        [queue, id, new Date(settings.now().getTime() + afterSeconds * 1000).toISOString()],
      );
    },
    work: (queue, parallel, handler) => {
      lines.set(queue, openLine(database, queue, parallel, handler, settings));
    },
    wake: (queue) => lines.get(queue)?.wake(),
    stop: async (patience = 10_000) => {
      for (const line of lines.values()) line.stop();
      const all = Promise.all([...lines.values()].flatMap((line) => line.running()));
      let timer: NodeJS.Timeout | undefined;
      const enough = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, patience);
      });
      await Promise.race([all, enough]);
      clearTimeout(timer);
    },
  };
};
