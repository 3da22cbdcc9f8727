import type { Answer } from '../answer-form.ts';
import type { FactQuestion } from './question-set.ts';

/** An answer to a question of the set, as far as it is measured. */
export interface AnsweredQuestion {
  readonly item: FactQuestion;
  readonly given: Pick<Answer, 'outcome' | 'answer' | 'citations'>;
}

/** What one group of questions shows. Shares are between 0 and 1; null where there is nothing to share over. */
export interface Figures {
  readonly questions: number;
  /** Of questions that have an answer: those whose answer states every fact. */
  readonly facts: number | null;
  /** The same, when what stands in the quotes counts as stated. */
  readonly factsOrQuoted: number | null;
  /** Those with a citation of a right section among the first five. */
  readonly citesGold: number | null;
  /** Those whose first citation is of a right section. */
  readonly firstIsGold: number | null;
  /** Those that cite every section that is needed: all of them where the question says so, otherwise any. */
  readonly citesAll: number | null;
  /** Of all citations in answers: those of a right section. */
  readonly precision: number | null;
  /** Characters of an answer. */
  readonly meanLength: number | null;
  /** Of questions that have an answer: those that got none. */
  readonly wronglyRefused: number | null;
  /** Of questions without an answer or with a wrong premise: those refused or corrected. */
  readonly refusedOrCorrected: number | null;
  /** +1 for right, 0 for silence where there is an answer, -1 for wrong; the mean. */
  readonly score: number | null;
}

// What a reader sees without going further.
const SHOWN = 1500;
const SOURCES = 5;
const SILENT: ReadonlySet<string> = new Set(['abstained', 'referred', 'refused', 'no-verdict']);
const WITHOUT_ANSWER: ReadonlySet<string> = new Set(['unanswerable', 'false_premise']);

const squash = (text: string): string => text.replace(/\s+/g, ' ');

const isSilent = (outcome: string): boolean => SILENT.has(outcome);

const hasAnswer = (item: FactQuestion): boolean => !WITHOUT_ANSWER.has(item.type);

const states = (item: FactQuestion, text: string): boolean =>
  item.facts.every((patterns) => patterns.some((pattern) => new RegExp(pattern, 'i').test(text)));

/** Whether the answer is right: every fact stated, or silence (or for a wrong premise the facts) where there is none. */
export const isRight = ({ item, given }: AnsweredQuestion): boolean => {
  const silent = isSilent(given.outcome);
  const stated = states(item, squash(given.answer).slice(0, SHOWN));
  if (hasAnswer(item)) return !silent && stated;
  return silent || (item.type === 'false_premise' && item.facts.length > 0 && stated);
};

const citedBy = ({ given }: AnsweredQuestion): string[] =>
  given.citations.slice(0, SOURCES).map(({ section }) => section);

const needsAll = (item: FactQuestion): boolean => item.type === 'multi' || /alle nodig/.test(item.note);

const statesWithQuotes = ({ item, given }: AnsweredQuestion): boolean => {
  const quotes = given.citations.slice(0, SOURCES).map(({ quote }) => quote);
  return (
    !isSilent(given.outcome) &&
    states(item, `${squash(given.answer).slice(0, SHOWN)} ${squash(quotes.join(' '))}`)
  );
};

const scoreOf = (one: AnsweredQuestion): number =>
  isRight(one) ? 1 : hasAnswer(one.item) && isSilent(one.given.outcome) ? 0 : -1;

const thousandths = (value: number): number => Math.round(value * 1000) / 1000;
const share = (of: readonly boolean[]): number | null =>
  of.length === 0 ? null : thousandths(of.filter(Boolean).length / of.length);
const mean = (of: readonly number[]): number | null =>
  of.length === 0 ? null : of.reduce((sum, one) => sum + one, 0) / of.length;

/** The figures over these answers. */
export const figuresOf = (answered: readonly AnsweredQuestion[]): Figures => {
  const answerable = answered.filter(({ item }) => hasAnswer(item));
  const others = answered.filter(({ item }) => !hasAnswer(item));
  const spoken = answerable.filter(({ given }) => !isSilent(given.outcome));
  const length = mean(spoken.map(({ given }) => squash(given.answer).length));
  const score = mean(answered.map(scoreOf));
  const isGold = ({ item }: AnsweredQuestion, section: string | undefined): boolean =>
    section !== undefined && item.gold_sections.includes(section);
  return {
    questions: answered.length,
    facts: share(answerable.map(isRight)),
    factsOrQuoted: share(answerable.map(statesWithQuotes)),
    citesGold: share(answerable.map((one) => citedBy(one).some((section) => isGold(one, section)))),
    firstIsGold: share(answerable.map((one) => isGold(one, citedBy(one)[0]))),
    citesAll: share(
      answerable.map((one) => {
        const cited = citedBy(one);
        const there = (section: string): boolean => cited.includes(section);
        const { gold_sections: gold } = one.item;
        return needsAll(one.item) ? gold.every(there) : gold.some(there);
      }),
    ),
    precision: share(spoken.flatMap((one) => citedBy(one).map((section) => isGold(one, section)))),
    meanLength: length === null ? null : Math.round(length),
    wronglyRefused: share(answerable.map(({ given }) => isSilent(given.outcome))),
    refusedOrCorrected: share(others.map(isRight)),
    score: score === null ? null : thousandths(score),
  };
};
