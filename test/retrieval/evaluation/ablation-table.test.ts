import { describe, expect, it } from 'vitest';
import { ablationTable, withSection } from '../../../retrieval/evaluation/ablation-table.ts';
import type { Report } from '../../../retrieval/evaluation/measure.ts';

const report = (total: Report['total']): Report => ({ by: 'facts', groups: [], total, misses: [] });
const whole = report({ questions: 100, facts: 0.9, citesGold: 0.95, refusedOrCorrected: null });
const parts = [
  { step: 'lexicon' as const, report: report({ facts: 0.8, citesGold: 0.95 }) },
  { step: 'letters' as const, report: report({ facts: 0.92, citesGold: 0.95 }) },
];

describe('the table of steps', () => {
  it('says what each step adds or costs', () => {
    const table = ablationTable(whole, parts);
    expect(table).toMatch(/^all steps +0\.900 +0\.950 +-/m);
    expect(table).toMatch(/^lexicon +\+0\.100 +0 /m);
    expect(table).toMatch(/^letters +−0\.020 +0 /m);
  });

  it('has a section for each set on its page; a new measurement takes the place of the old one', () => {
    const first = withSection('', 'dev', '2026-11-24', whole, parts);
    const second = withSection(first, 'blind', '2026-11-24', whole, parts);
    const third = withSection(second, 'dev', '2026-11-25', whole, parts);
    expect(third.match(/^## .*/gm)).toEqual(['## blind', '## dev']);
    expect(third).toContain('100 questions, 2026-11-25.');
    expect(third.match(/2026-11-24/g)).toHaveLength(1);
    expect(third.match(/^# /gm)).toHaveLength(1);
    expect(third).toContain('| lexicon | +0.100 | 0 | - | - | - | - |');
  });
});
