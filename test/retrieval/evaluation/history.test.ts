import { describe, expect, it } from 'vitest';
import {
  baselineAmong,
  dropsBetween,
  type Measurement,
  readHistory,
} from '../../../retrieval/evaluation/history.ts';

const kept = (more: Partial<Measurement>): Measurement => ({
  at: '2026-11-24T10:00:00.000Z',
  set: 'dev',
  questions: 'abc',
  baseline: 'main',
  figures: { facts: 0.9 },
  ...more,
});

describe('a drop', () => {
  it('is a share that fell by more than the margin', () => {
    expect(dropsBetween({ facts: 0.9 }, { facts: 0.88 }, 0.02)).toEqual([]);
    expect(dropsBetween({ facts: 0.9 }, { facts: 0.87 }, 0.02)).toEqual([
      { figure: 'facts', was: 0.9, now: 0.87 },
    ]);
    expect(dropsBetween({ facts: 0.9 }, { facts: 0.99 }, 0.02)).toEqual([]);
  });

  it('is a wrong refusal more, and any violation more whatever the margin', () => {
    expect(dropsBetween({ wronglyRefused: 0.01 }, { wronglyRefused: 0.05 }, 0.02)).toHaveLength(1);
    expect(dropsBetween({ wronglyRefused: 0.05 }, { wronglyRefused: 0 }, 0.02)).toEqual([]);
    expect(dropsBetween({ violations: 0 }, { violations: 1 }, 0.5)).toHaveLength(1);
  });

  it('is not seen in a figure that one of the two lacks, nor in one that is only shown', () => {
    expect(dropsBetween({ facts: null }, { facts: 0 }, 0)).toEqual([]);
    expect(dropsBetween({ msP95: 10, meanLength: 900 }, { msP95: 90, meanLength: 100 }, 0)).toEqual([]);
  });
});

describe('the history', () => {
  it('gives the latest baseline of that name for the same questions', () => {
    const history = [
      kept({ figures: { facts: 0.8 } }),
      kept({ figures: { facts: 0.9 } }),
      kept({ baseline: null, figures: { facts: 0.1 } }),
      kept({ baseline: 'other', figures: { facts: 0.2 } }),
      kept({ questions: 'changed', figures: { facts: 0.3 } }),
    ];
    expect(baselineAmong(history, 'main', { set: 'dev', questions: 'abc' })?.figures.facts).toBe(0.9);
    expect(baselineAmong(history, 'main', { set: 'dev', questions: 'never' })).toBeUndefined();
  });

  it('passes over a line that was written by half', () => {
    expect(readHistory(`${JSON.stringify(kept({}))}\n{"at":"2026`)).toEqual([kept({})]);
    expect(readHistory('')).toEqual([]);
  });
});
