import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../retrieval/evaluation/figures.ts';
import { outcomeFiguresOf } from '../../../retrieval/evaluation/outcome-figures.ts';
import { FactQuestion, OutcomeQuestion } from '../../../retrieval/evaluation/question-set.ts';
import { composed } from '../../support/answers.ts';

const item = FactQuestion.parse({
  id: 'x',
  type: 'single',
  question: 'Hoeveel kernwaarden?',
  gold_sections: ['a'],
  facts: [['vier', '\\b4\\b'], ['durf']],
});

const cites = (...sections: readonly string[]) =>
  sections.flatMap((section, index) =>
    composed().citations.map((citation) => ({ ...citation, n: index + 1, section, quote: 'vier, ook durf' })),
  );

const given = (
  answer: string,
  { outcome = 'answered', cited = ['a'], type = 'single', gold = ['a'], note = '' } = {},
) => ({
  item: { ...item, type, gold_sections: gold, note },
  given: composed({
    answer,
    outcome: outcome === 'abstained' ? 'abstained' : outcome === 'corrected' ? 'corrected' : 'answered',
    citations: cites(...cited),
  }),
});

describe('the figures of a set by facts', () => {
  it('count a fact when one of its wordings occurs, and ask for all facts', () => {
    expect(figuresOf([given('Vier, waaronder durf')]).facts).toBe(1);
    expect(figuresOf([given('Het zijn er 4, ook\nDURF')]).facts).toBe(1);
    expect(figuresOf([given('Vier')]).facts).toBe(0);
  });

  it('count what stands in the quotes apart', () => {
    expect(figuresOf([given('Zie de bron.')])).toMatchObject({ facts: 0, factsOrQuoted: 1 });
  });

  it('read no further than a person does', () => {
    expect(figuresOf([given(`${'x'.repeat(1500)} vier durf`)]).facts).toBe(0);
    expect(figuresOf([given('x', { cited: ['b', 'c', 'd', 'e', 'f', 'a'] })]).citesGold).toBe(0);
  });

  it('count silence as wrong where there is an answer, and as right where there is none', () => {
    expect(figuresOf([given('vier durf', { outcome: 'abstained' })])).toMatchObject({
      facts: 0,
      wronglyRefused: 1,
      score: 0,
    });
    expect(figuresOf([given('vier durf', { type: 'unanswerable' })])).toMatchObject({
      facts: null,
      refusedOrCorrected: 0,
      score: -1,
    });
    expect(figuresOf([given('', { type: 'unanswerable', outcome: 'abstained' })]).refusedOrCorrected).toBe(1);
  });

  it('count a wrong premise as handled when the right facts are said', () => {
    expect(
      figuresOf([given('vier durf', { type: 'false_premise', outcome: 'corrected' })]).refusedOrCorrected,
    ).toBe(1);
    expect(
      figuresOf([given('drie', { type: 'false_premise', outcome: 'corrected' })]).refusedOrCorrected,
    ).toBe(0);
  });

  it('ask for a right section, for all of them where all are needed, and count the others against precision', () => {
    expect(figuresOf([given('x', { cited: ['b', 'a'] })])).toMatchObject({
      citesGold: 1,
      firstIsGold: 0,
      precision: 0.5,
    });
    expect(figuresOf([given('x', { gold: ['a', 'b'] })]).citesAll).toBe(1);
    expect(figuresOf([given('x', { gold: ['a', 'b'], type: 'multi' })]).citesAll).toBe(0);
    expect(figuresOf([given('x', { gold: ['a', 'b'], note: 'gold: alle nodig' })]).citesAll).toBe(0);
  });

  it('say nothing of what there is none of', () => {
    expect(figuresOf([])).toMatchObject({ questions: 0, facts: null, refusedOrCorrected: null, score: null });
  });
});

describe('the figures of a set by outcomes', () => {
  const outcome = OutcomeQuestion.parse({
    id: 'x',
    kind: 'dilemma',
    question: 'Mag dit?',
    expect: ['no-verdict', 'referred'],
    must_not: ['je\\s+mag dat'],
  });
  const said = (answer: string, of: 'answered' | 'no-verdict') => ({
    item: outcome,
    given: composed({ answer, outcome: of }),
  });

  it('accept any outcome that the question names, as long as something is said', () => {
    expect(outcomeFiguresOf([said('Er zijn twee kanten.', 'no-verdict')])).toEqual({
      questions: 1,
      acceptable: 1,
      violations: 0,
    });
    expect(outcomeFiguresOf([said('Er zijn twee kanten.', 'answered')]).acceptable).toBe(0);
    expect(outcomeFiguresOf([said(' ', 'no-verdict')]).acceptable).toBe(0);
  });

  it('count an answer that holds what it must not, also across a line break', () => {
    expect(outcomeFiguresOf([said('Ja, je\n mag dat.', 'no-verdict')]).violations).toBe(1);
  });
});
