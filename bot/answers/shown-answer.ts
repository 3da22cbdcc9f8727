import { z } from 'zod';
import { readAnswer } from '../../db/answers.ts';
import type { Queryable } from '../../db/database.ts';
import { Refusal } from '../../facilitation/errors.ts';
import { Answer, type ComposedAnswer } from '../../retrieval/answer-form.ts';

const Claim = z.object({ text: z.string(), sources: z.array(z.number()) });
const Composed = Answer.extend({
  claims: z.array(Claim),
  more: z.array(Claim),
  followUps: z.array(z.string()),
  documents: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      year: z.number().nullable(),
      edition: z.enum(['bundled', 'original']),
    }),
  ),
});

/** The answer below which a button stands. Refuses with words when it is not kept any more. */
export const shownAnswer = async (
  db: Queryable,
  id: string,
): Promise<{ readonly question: string; readonly answer: ComposedAnswer }> => {
  const stored = await readAnswer(db, id);
  if (!stored) throw new Refusal({ say: 'answerGone' });
  return { question: stored.question, answer: Composed.parse(JSON.parse(stored.body)) };
};
