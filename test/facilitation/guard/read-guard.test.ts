import { describe, expect, it } from 'vitest';
import { detectSensitive } from '../../../facilitation/guard/detect.ts';
import { guardText } from '../../../facilitation/guard/read-guard.ts';

const broken = (): never => {
  throw new Error('secret text in a message');
};
const working = {
  normalise: (text: string) => text,
  classify: () => ({ verdict: 'clear' as const }),
  detect: detectSensitive,
};

describe('the guard', () => {
  it('lets an ordinary text through and gives it back as it may be kept', () => {
    expect(guardText('We zijn gestopt met de proef\u200B en leerden veel.')).toEqual({
      verdict: 'clear',
      detected: [],
      normalised: 'We zijn gestopt met de proef en leerden veel.',
      failed: false,
    });
  });

  it('marks personal data at its place in the normalised text', () => {
    const { normalised, detected } = guardText('Bel\u200B me op 06-12345678.');
    expect(detected.map(({ start, text }) => normalised.slice(start, start + text.length))).toEqual([
      '06-12345678',
    ]);
  });

  it.each([
    ['normalising', { ...working, normalise: broken }],
    ['classifying', { ...working, classify: broken }],
    ['detecting', { ...working, detect: broken }],
  ])('turns a text away when %s fails, and keeps nothing of it', (_, parts) => {
    expect(guardText('Een gewone tekst.', [], parts)).toEqual({
      verdict: 'hard',
      detected: [],
      normalised: '',
      failed: true,
    });
  });

  it('remembers nothing: the same text gives the same answer, whatever came between', () => {
    const text = 'Een collega verkoopt spullen uit het beslag.';
    const first = guardText(text);
    guardText('Iets heel anders, met 06-12345678.');
    expect(guardText(text)).toEqual(first);
  });
});
