import { z } from 'zod';
import { Edition, EvidenceClass, Language, Outcome } from './vocabulary.ts';

/** A numbered source. `quote` stands letter for letter in the stored text of `section`. */
export const Citation = z.object({
  n: z.int().positive(),
  document: z.string(),
  section: z.string(),
  title: z.string(),
  page: z.string().nullable(),
  class: EvidenceClass,
  edition: Edition,
  quote: z.string(),
});
export type Citation = z.infer<typeof Citation>;

/** One answer as `durf ask --json` prints it: the stable form for programs outside. */
export const Answer = z.object({
  id: z.string(),
  outcome: Outcome,
  language: Language,
  answer: z.string(),
  citations: z.array(Citation),
  coverage: z.string(),
  ms: z.number(),
  /** Only there when a language model worded it; without it, the words come from the sources. */
  writtenBy: z.literal('model').exactOptional(),
});
export type Answer = z.infer<typeof Answer>;

/** A document as a reader should see it named. */
export interface DocumentName {
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
  readonly edition: Edition;
}

/**
 * An answer with what a screen needs besides: the claims apart (each with the numbers of its sources), what was left
 * out for length, a question or two to go on with, and the documents by name.
 */
export interface ComposedAnswer extends Answer {
  readonly claims: readonly { readonly text: string; readonly sources: readonly number[] }[];
  readonly more: readonly { readonly text: string; readonly sources: readonly number[] }[];
  readonly followUps: readonly string[];
  readonly documents: readonly DocumentName[];
}

/** The stable form of an answer, without what only a screen needs. */
export const stableForm = ({
  id,
  outcome,
  language,
  answer,
  citations,
  coverage,
  ms,
  writtenBy,
}: ComposedAnswer): Answer => ({
  id,
  outcome,
  language,
  answer,
  citations,
  coverage,
  ms,
  ...(writtenBy ? { writtenBy } : {}),
});
