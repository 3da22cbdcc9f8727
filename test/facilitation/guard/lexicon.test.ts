import { describe, expect, it } from 'vitest';
import { lists, patterns } from '../../../facilitation/guard/signals/lexicon.ts';
import { compileWords } from '../../../facilitation/guard/signals/notation.ts';
import { weights } from '../../../facilitation/guard/signals/weights.ts';

describe('the notation of the word lists', () => {
  it('finds whole words, rests of words, choices and words in between', () => {
    const pattern = compileWords('bende*, vroeg (me|mij), gaf ... door');
    const found = ['een bende', 'bendeleider', 'hij vroeg mij', 'hij gaf de lijst gewoon door'];
    const missed = ['verbenden', 'hij vroeg haar', 'gaf een twee drie vier vijf zes door'];
    expect(found.map((text) => pattern.test(text))).toEqual([true, true, true, true]);
    expect(missed.map((text) => pattern.test(text))).toEqual([false, false, false]);
  });
});

describe('the word lists', () => {
  it('each say why they count, and speak both languages', () => {
    for (const { why, nl, en } of Object.values(lists)) {
      expect(why).not.toBe('');
      expect(nl.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
    }
  });

  it('never match an empty text', () => {
    for (const [idea, pattern] of [...patterns.nl, ...patterns.en])
      expect([idea, pattern.test('')]).toEqual([idea, false]);
  });

  it('are the only ideas that weights speak of', () => {
    const known = new Set([...Object.keys(lists), 'question']);
    const named = [...weights.keys()]
      .filter((name) => !name.startsWith('='))
      .flatMap((name) => name.split('+'));
    expect(named.filter((idea) => !known.has(idea))).toEqual([]);
  });

  it('have weights that are numbers', () => {
    expect([...weights.values()].every(Number.isFinite)).toBe(true);
  });
});
