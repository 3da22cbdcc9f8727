import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ComposedAnswer } from '../retrieval/answer-form.ts';
import { EvalItem, figuresOf, tableOf } from './evals/score.ts';
import { type OpenLibrary, openLibrary } from './support/loaded-library.ts';

const items = readFileSync(new URL('./evals/unseen.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => EvalItem.parse(JSON.parse(line)));

// Durf may get better than this, never worse; the aims are higher and stand in the figures of the evaluation.
const floors = { citesGold: 0.68, facts: 0.55, refusedOrCorrected: 0.85 };
const ceiling = { wronglyRefused: 0.06 };

let library: OpenLibrary;
beforeAll(async () => {
  library = await openLibrary();
}, 180_000);
afterAll(() => library.close());

describe('questions that Durf was not made with', () => {
  it('are answered, corrected or refused as well as before', { timeout: 240_000 }, async () => {
    const answered: { item: EvalItem; given: ComposedAnswer }[] = [];
    for (const item of items) {
      const { id, question, history } = item;
      const visible = ['openbaar', 'douane'];
      answered.push({ item, given: await library.knowledge.ask({ id, text: question, history, visible }) });
    }
    console.log(tableOf(answered));
    const figures = figuresOf(answered);
    expect(figures.questions).toBeGreaterThan(100);
    expect(figures.citesGold).toBeGreaterThanOrEqual(floors.citesGold);
    expect(figures.facts).toBeGreaterThanOrEqual(floors.facts);
    expect(figures.refusedOrCorrected).toBeGreaterThanOrEqual(floors.refusedOrCorrected);
    expect(figures.wronglyRefused).toBeLessThanOrEqual(ceiling.wronglyRefused);
  });
});

describe('the scorer', () => {
  const item = EvalItem.parse({
    id: 'x',
    type: 'single',
    question: 'Hoeveel kernwaarden?',
    gold_sections: ['a'],
    facts: [['vier', '\\b4\\b'], ['durf']],
  });
  const given = (answer: string, outcome: 'answered' | 'abstained' | 'corrected', section = 'a') => ({
    item,
    given: {
      answer,
      outcome,
      citations: [
        {
          n: 1,
          document: 'd',
          section,
          title: 't',
          page: null,
          class: 'norm' as const,
          edition: 'original' as const,
          quote: 'q',
        },
      ],
    },
  });

  it('counts a fact when one of its wordings occurs, and all facts must', () => {
    expect(figuresOf([given('Vier, waaronder durf', 'answered')]).facts).toBe(1);
    expect(figuresOf([given('Het zijn er 4, ook\nDURF', 'answered')]).facts).toBe(1);
    expect(figuresOf([given('Vier', 'answered')]).facts).toBe(0);
  });

  it('reads no further than a person does', () => {
    expect(figuresOf([given(`${'x'.repeat(1500)} vier durf`, 'answered')]).facts).toBe(0);
  });

  it('counts silence as wrong where there is an answer, and as right where there is none', () => {
    expect(figuresOf([given('vier durf', 'abstained')])).toMatchObject({ facts: 0, wronglyRefused: 1 });
    const hopeless = (type: string) => ({ ...given('vier durf', 'answered'), item: { ...item, type } });
    expect(figuresOf([hopeless('unanswerable')]).refusedOrCorrected).toBe(0);
    expect(figuresOf([hopeless('false_premise')]).refusedOrCorrected).toBe(1);
  });

  it('asks for a right section', () => {
    expect(figuresOf([given('x', 'answered', 'b')]).citesGold).toBe(0);
    expect(figuresOf([given('x', 'answered')]).citesGold).toBe(1);
  });
});
