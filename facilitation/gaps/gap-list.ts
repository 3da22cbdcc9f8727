import { z } from 'zod';

/** Where a question without an answer stands: nobody has it, somebody has it, or it is settled. */
export const GapState = z.enum(['open', 'taken', 'closed']);
export type GapState = z.infer<typeof GapState>;

/**
 * What settled it: a verified answer, a source that was added, somebody else whom people are sent to, or the judgement
 * that no answer is needed.
 */
export const GapClosing = z.enum(['answer', 'source', 'elsewhere', 'not-needed']);
export type GapClosing = z.infer<typeof GapClosing>;

const BUCKETS = [
  [1, '1'],
  [4, '2-4'],
  [9, '5-9'],
  [24, '10-24'],
] as const;

/** How often a question was put on the list, roughly: an exact count would show when one person added theirs. */
export const bucketOf = (times: number): string => BUCKETS.find(([most]) => times <= most)?.[1] ?? '25+';
