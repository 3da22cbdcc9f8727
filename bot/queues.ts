import { answerQuestion, giveUpQuestion } from './answers/question.ts';
import { explain } from './errors.ts';
import type { Desk } from './slack/desk.ts';
import { timed } from './slack/handle.ts';
import { createPostOffice, type PostOffice } from './slack/post-office.ts';

const PARALLEL = { embedded: { question: 2, post: 3 }, server: { question: 4, post: 6 } } as const;

/** Starts working on what is due: questions and posts. */
export const workQueues = (desk: Desk, soleProcess: boolean): PostOffice => {
  const office = createPostOffice(desk, soleProcess);
  const parallel = PARALLEL[desk.database.engine];
  desk.jobs.work('question', parallel.question, ({ id, last }) =>
    timed(desk, { kind: 'job', feature: 'answers', name: 'question', ids: { delivery: id } }, async () => {
      try {
        return await answerQuestion(desk, id);
      } catch (error) {
        // A passing fault is left to housekeeping, which counts as well.
        if (!last || explain(error).passing) throw error;
        await giveUpQuestion(desk, id, error, office.tell);
        return 'parked';
      }
    }),
  );
  desk.jobs.work('post', parallel.post, ({ id, last }) =>
    timed(desk, { kind: 'job', feature: 'posts', name: 'post', ids: { post: id } }, () =>
      office.deliver(id, last),
    ),
  );
  return office;
};
