import { describe, expect, it } from 'vitest';
import { classifySignal } from '../../../facilitation/guard/classify.ts';
import { tuningSignals, unseenSignals } from './corpus.ts';

const verdictOf = (text: string): string => classifySignal(text).verdict;
const share = (part: number, whole: number): number => part / whole;

const measure = (texts: ReturnType<typeof unseenSignals>) => {
  const flagged = texts.filter(({ expect }) => expect !== 'clear').map(({ text }) => verdictOf(text));
  const clear = texts.filter(({ expect }) => expect === 'clear').map(({ text }) => verdictOf(text));
  return {
    recall: share(flagged.filter((verdict) => verdict !== 'clear').length, flagged.length),
    falseHard: share(clear.filter((verdict) => verdict === 'hard').length, clear.length),
    falseSoft: share(clear.filter((verdict) => verdict === 'soft').length, clear.length),
  };
};

describe('the integrity guard on sentences it was not fitted to', () => {
  const figures = measure(unseenSignals());

  it('notices at least four out of five reports', () => {
    expect(figures.recall).toBeGreaterThanOrEqual(0.8);
  });

  it('turns away at most one ordinary text in a hundred', () => {
    expect(figures.falseHard).toBeLessThanOrEqual(0.01);
  });

  it('asks "is this a report?" about at most three ordinary texts in a hundred', () => {
    expect(figures.falseSoft).toBeLessThanOrEqual(0.03);
  });

  it('shares no sentence with the corpus of the weights', () => {
    const tuned = new Set(tuningSignals().map(({ text }) => text.toLowerCase()));
    expect(unseenSignals().filter(({ text }) => tuned.has(text.toLowerCase()))).toEqual([]);
  });
});

describe('questions about integrity', () => {
  it.each([
    'Hoe lang duurt een onderzoek na een melding?',
    'Wat doet de Douane tegen corruptie?',
    'Wat zegt de agenda over bedreiging van medewerkers?',
    'What does the report recommend about bribery?',
    'Which theme covers reporting of wrongdoing?',
  ])('are answered: %s', (question) => {
    expect(verdictOf(question)).toBe('clear');
  });
});

describe('hiding a report', () => {
  const report =
    'Een onbekende man bood mij geld om een container door te laten en hij weet waar mijn kinderen naar school gaan.';

  it('does not work with invisible signs, accents or digits for letters', () => {
    const hidden = [
      Array.from(report).join('\u200B'),
      report.replaceAll('e', 'é'),
      report.replace('geld', 'g3ld').replace('container', 'c0ntainer'),
      report.toUpperCase(),
    ];
    expect([report, ...hidden].map(verdictOf)).toEqual(Array.from({ length: 5 }, () => 'hard'));
  });

  it('does not work inside a long success story', () => {
    const story =
      'We hebben dit jaar een proef gedaan met nieuwe sensoren op de kade. De techniek werkt en de wachttijd is gehalveerd. ';
    expect(verdictOf(`${story.repeat(6)}${report} ${story.repeat(6)}`)).not.toBe('clear');
  });
});

describe('empty texts', () => {
  it.each(['', ' ', '\n', '…', '123'])('are clear: %j', (text) => {
    expect(verdictOf(text)).toBe('clear');
  });
});
