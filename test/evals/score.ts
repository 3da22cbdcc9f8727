import { z } from 'zod';
import type { Answer } from '../../retrieval/answer-form.ts';

/** One question of a set, with the sections that hold the answer and the facts that a good answer states. */
export const EvalItem = z.object({
  id: z.string(),
  type: z.string(),
  question: z.string(),
  history: z.array(z.object({ role: z.enum(['user', 'assistant']), content: z.string() })).default([]),
  gold_sections: z.array(z.string()).default([]),
  /** Each fact as patterns of which one must occur. */
  facts: z.array(z.array(z.string())).default([]),
});
export type EvalItem = z.infer<typeof EvalItem>;

export interface Figures {
  readonly questions: number;
  /** Share of answerable questions with a citation of a right section among the first five. */
  readonly citesGold: number;
  /** Share of answerable questions whose answer states every fact. */
  readonly facts: number;
  /** Share of unanswerable questions and wrong premises that are refused or corrected. */
  readonly refusedOrCorrected: number;
  /** Share of answerable questions that are not answered. */
  readonly wronglyRefused: number;
}

// What a reader sees without going further.
const SHOWN = 1500;
const SOURCES = 5;
const SILENT: ReadonlySet<string> = new Set(['abstained', 'referred', 'refused', 'no-verdict']);
const ANSWERED_BY_SILENCE: ReadonlySet<string> = new Set(['unanswerable', 'false_premise']);

type Given = Pick<Answer, 'outcome' | 'answer' | 'citations'>;

const states = (item: EvalItem, answer: string): boolean => {
  const shown = answer.replace(/\s+/g, ' ').slice(0, SHOWN);
  return item.facts.every((patterns) => patterns.some((pattern) => new RegExp(pattern, 'i').test(shown)));
};

const isRight = (item: EvalItem, given: Given): boolean => {
  if (!ANSWERED_BY_SILENCE.has(item.type)) return !SILENT.has(given.outcome) && states(item, given.answer);
  if (SILENT.has(given.outcome)) return true;
  return item.type === 'false_premise' && item.facts.length > 0 && states(item, given.answer);
};

const citesGold = (item: EvalItem, given: Given): boolean =>
  given.citations.slice(0, SOURCES).some(({ section }) => item.gold_sections.includes(section));

const share = (of: readonly boolean[]): number =>
  of.length === 0 ? 1 : Math.round((of.filter(Boolean).length / of.length) * 1000) / 1000;

/** The figures over these answers. A set without answerable (or unanswerable) questions counts as all right there. */
export const figuresOf = (answered: readonly { readonly item: EvalItem; readonly given: Given }[]): Figures => {
  const answerable = answered.filter(({ item }) => !ANSWERED_BY_SILENCE.has(item.type));
  const others = answered.filter(({ item }) => ANSWERED_BY_SILENCE.has(item.type));
  return {
    questions: answered.length,
    citesGold: share(answerable.map(({ item, given }) => citesGold(item, given))),
    facts: share(answerable.map(({ item, given }) => isRight(item, given))),
    refusedOrCorrected: share(others.map(({ item, given }) => isRight(item, given))),
    wronglyRefused:
      answerable.length === 0 ? 0 : share(answerable.map(({ given }) => SILENT.has(given.outcome))),
  };
};

/** The figures per type of question and over all, as lines of a table. */
export const tableOf = (answered: readonly { readonly item: EvalItem; readonly given: Given }[]): string => {
  const types = [...new Set(answered.map(({ item }) => item.type))].sort();
  const line = (name: string, figures: Figures): string =>
    [
      name.padEnd(16),
      String(figures.questions).padStart(5),
      ...[figures.citesGold, figures.facts, figures.refusedOrCorrected, figures.wronglyRefused].map((figure) =>
        figure.toFixed(3).padStart(10),
      ),
    ].join('');
  return [
    `${'type'.padEnd(16)}    n citesGold     facts   refused   wrongly`,
    ...types.map((type) => line(type, figuresOf(answered.filter(({ item }) => item.type === type)))),
    line('all', figuresOf(answered)),
  ].join('\n');
};
