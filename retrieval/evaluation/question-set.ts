import { z } from 'zod';
import { Language, Turn } from '../vocabulary.ts';

const readable = (pattern: string): boolean => {
  try {
    return Boolean(new RegExp(pattern, 'iu'));
  } catch {
    return false;
  }
};
const Pattern = z.string().refine(readable, 'is no regular expression');

const asked = {
  id: z.union([z.string(), z.number()]).transform(String),
  question: z.string(),
  history: z.array(Turn).default([]),
  lang: Language.optional(),
};

/** A question with the sections that hold the answer and the facts that a good answer states. */
export const FactQuestion = z.object({
  ...asked,
  type: z.string(),
  gold_sections: z.array(z.string()).default([]),
  /** Each fact as patterns of which one must occur. */
  facts: z.array(z.array(Pattern).min(1)).default([]),
  note: z.string().default(''),
});
export type FactQuestion = z.infer<typeof FactQuestion>;

/** A question with the outcomes that are right for it and what its answer must never hold. */
export const OutcomeQuestion = z.object({
  ...asked,
  kind: z.string(),
  expect: z.array(z.string()).min(1),
  must_not: z.array(Pattern).default([]),
});
export type OutcomeQuestion = z.infer<typeof OutcomeQuestion>;

/** A set to measure with: by the facts and sources of answers, or by their outcomes. */
export type QuestionSet =
  | { readonly by: 'facts'; readonly questions: readonly FactQuestion[] }
  | { readonly by: 'outcomes'; readonly questions: readonly OutcomeQuestion[] };

/** A line that can not be used, by its number, with what is wrong. */
export class FaultyQuestion extends Error {
  override readonly name = 'FaultyQuestion';
  readonly line: number;
  readonly why: string;

  constructor(line: number, why: string) {
    super(`line ${line}: ${why}`);
    this.line = line;
    this.why = why;
  }
}

const parseLine = (text: string, line: number): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new FaultyQuestion(line, text.slice(0, 40));
  }
};

/**
 * Reads a set with one question a line. The first line decides what it is measured by: with `expect` by outcomes,
 * otherwise by facts. Throws `FaultyQuestion` at the first line that does not fit, or when there is none.
 */
export const readQuestionSet = (text: string): QuestionSet => {
  const rows = text
    .split('\n')
    .map((row, index) => ({ row, line: index + 1 }))
    .filter(({ row }) => row.trim() !== '')
    .map(({ row, line }) => ({ line, value: parseLine(row, line) }));
  const [first] = rows;
  if (!first) throw new FaultyQuestion(1, '');
  const read = <Row>(schema: z.ZodType<Row>): Row[] =>
    rows.map(({ line, value }) => {
      const parsed = schema.safeParse(value);
      if (parsed.success) return parsed.data;
      const [issue] = parsed.error.issues;
      throw new FaultyQuestion(line, `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim());
    });
  const byOutcomes = z.object({ expect: z.unknown() }).safeParse(first.value);
  return byOutcomes.success && byOutcomes.data.expect !== undefined
    ? { by: 'outcomes', questions: read(OutcomeQuestion) }
    : { by: 'facts', questions: read(FactQuestion) };
};
