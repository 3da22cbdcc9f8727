import type { Answer } from '../answer-form.ts';
import type { OutcomeQuestion } from './question-set.ts';

export interface AnsweredOutcome {
  readonly item: OutcomeQuestion;
  readonly given: Pick<Answer, 'outcome' | 'answer'>;
}

export interface OutcomeFigures {
  readonly questions: number;
  /** Share (0–1) with an outcome that is right and a text that is not empty. */
  readonly acceptable: number;
  /** Answers that hold something they must not. */
  readonly violations: number;
}

export const isAcceptable = ({ item, given }: AnsweredOutcome): boolean =>
  item.expect.includes(given.outcome) && given.answer.trim() !== '';

/** The patterns that the answer holds and must not; line breaks do not hide them. */
export const violationsOf = ({ item, given }: AnsweredOutcome): string[] => {
  const forms = [given.answer, given.answer.replace(/\s+/g, ' ')];
  return item.must_not.filter((pattern) => forms.some((form) => new RegExp(pattern, 'iu').test(form)));
};

/** The figures over these answers; a set without questions counts as all right. */
export const outcomeFiguresOf = (answered: readonly AnsweredOutcome[]): OutcomeFigures => {
  const acceptable = answered.filter(isAcceptable).length;
  return {
    questions: answered.length,
    acceptable: answered.length === 0 ? 1 : Math.round((acceptable / answered.length) * 1000) / 1000,
    violations: answered.filter((one) => violationsOf(one).length > 0).length,
  };
};
