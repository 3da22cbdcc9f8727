import type { Answer } from '../answer-form.ts';
import type { Ask } from '../ports.ts';
import { type AnsweredQuestion, figuresOf, isRight } from './figures.ts';
import { type AnsweredOutcome, isAcceptable, outcomeFiguresOf, violationsOf } from './outcome-figures.ts';
import type { FactQuestion, OutcomeQuestion, QuestionSet } from './question-set.ts';

type FigureRow = Readonly<Record<string, number | null>>;

/** What a set of questions shows. */
export interface Report {
  readonly by: QuestionSet['by'];
  /** One row for each type of question, by name. */
  readonly groups: readonly { readonly name: string; readonly figures: FigureRow }[];
  readonly total: FigureRow;
  /** What went wrong, one line each: the question, what was said to it, and what was right. */
  readonly misses: readonly string[];
}

const at = (sorted: readonly number[], share: number): number | null =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;

const timesOf = (answers: readonly Pick<Answer, 'ms'>[]): FigureRow => {
  const sorted = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  return { msP50: at(sorted, 0.5), msP95: at(sorted, 0.95) };
};

const grouped = <One>(all: readonly One[], nameOf: (one: One) => string): [string, One[]][] => {
  const groups = new Map<string, One[]>();
  for (const one of all) groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), one]);
  return [...groups].sort(([a], [b]) => a.localeCompare(b));
};

const missOf = ({ item, given }: AnsweredQuestion): string =>
  [
    `${item.id} ${item.type}: ${item.question}`,
    `${given.outcome} ${given.citations.map(({ section }) => section).join(' ')}`,
    item.gold_sections.join(' '),
  ].join(' | ');

const byFacts = (answered: readonly (AnsweredQuestion & { given: Answer })[]): Report => {
  const groups = grouped(answered, ({ item }) => item.type).map(([name, ones]) => ({
    name,
    figures: { ...figuresOf(ones) },
  }));
  const english = groups.find(({ name }) => name === 'english')?.figures.facts ?? null;
  return {
    by: 'facts',
    groups,
    total: {
      ...figuresOf(answered),
      englishFacts: english,
      ...timesOf(answered.map(({ given }) => given)),
    },
    misses: answered.filter((one) => !isRight(one)).map(missOf),
  };
};

const byOutcomes = (answered: readonly (AnsweredOutcome & { given: Answer })[]): Report => ({
  by: 'outcomes',
  groups: grouped(answered, ({ item }) => item.kind).map(([name, ones]) => ({
    name,
    figures: { ...outcomeFiguresOf(ones) },
  })),
  total: { ...outcomeFiguresOf(answered), ...timesOf(answered.map(({ given }) => given)) },
  misses: answered.flatMap((one) => {
    const { item, given } = one;
    const line = `${item.id} ${item.kind}: ${item.question} | ${given.outcome}`;
    const held = violationsOf(one);
    return [
      ...(isAcceptable(one) ? [] : [`${line} | ${item.expect.join(' ')}`]),
      ...(held.length > 0 ? [`${line} | ≠ ${held.join('  ')}`] : []),
    ];
  }),
});

/** Asks every question of the set, one after the other, and measures the answers. */
export const measure = async (
  ask: Ask,
  set: QuestionSet,
  visible: readonly string[],
  progress: (done: number, total: number) => void = () => undefined,
): Promise<Report> => {
  const answerAll = async <Item extends FactQuestion | OutcomeQuestion>(questions: readonly Item[]) => {
    const answered: { item: Item; given: Answer }[] = [];
    for (const item of questions) {
      const { id, question, history, lang } = item;
      const given = await ask({ id, text: question, history, visible, ...(lang ? { language: lang } : {}) });
      answered.push({ item, given });
      progress(answered.length, questions.length);
    }
    return answered;
  };
  return set.by === 'facts'
    ? byFacts(await answerAll(set.questions))
    : byOutcomes(await answerAll(set.questions));
};
