import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectSensitive } from '../../../facilitation/guard/detect.ts';
import { passesElevenTest } from '../../../facilitation/guard/detectors/bsn.ts';
import { passesIso6346 } from '../../../facilitation/guard/detectors/container.ts';
import { tuningSensitive, unseenSensitive } from './corpus.ts';

const kindsIn = (text: string): string[] => detectSensitive(text).map(({ kind }) => kind);
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const agrees = (a: { kind: string; text: string }, b: { kind: string; text: string }): boolean =>
  a.kind === b.kind && (plain(a.text).includes(plain(b.text)) || plain(b.text).includes(plain(a.text)));

const measure = (corpus: ReturnType<typeof unseenSensitive>) => {
  const rows = corpus.map(({ text, expect: wanted }) => ({ wanted, found: detectSensitive(text) }));
  const share = (hits: readonly boolean[]): number => hits.filter(Boolean).length / hits.length;
  return {
    recall: share(
      rows.flatMap(({ wanted, found }) => wanted.map((one) => found.some((two) => agrees(one, two)))),
    ),
    precision: share(
      rows.flatMap(({ wanted, found }) => found.map((one) => wanted.some((two) => agrees(one, two)))),
    ),
  };
};

describe('the detectors on written sentences', () => {
  it.each([
    ['of every kind', unseenSensitive()],
    ['about rosters, codes and selection', tuningSensitive()],
  ])('%s find nine out of ten of what is there, and are right nine times out of ten', (_, corpus) => {
    const { recall, precision } = measure(corpus);
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(precision).toBeGreaterThanOrEqual(0.9);
  });
});

describe('check digits', () => {
  it('tell a citizen service number from one with a digit changed', () => {
    expect(passesElevenTest('999990019')).toBe(true);
    expect(passesElevenTest('999990018')).toBe(false);
    expect(kindsIn('Mijn bsn is 999990019.')).toEqual(['bsn']);
    expect(kindsIn('Mijn bsn is 999990018.')).toEqual([]);
  });

  it('are worth nothing when the number is named as a case', () => {
    expect(kindsIn('Dossiernummer 999990019 is gesloten.')).toEqual([]);
  });

  it('tell a container from a typing error', () => {
    expect(passesIso6346('CSQU3054383')).toBe(true);
    expect(passesIso6346('CSQU3054384')).toBe(false);
  });

  it('tell a bank account from a typing error', () => {
    expect(kindsIn('Rekening NL91 ABNA 0417 1643 00 graag.')).toEqual(['iban']);
    expect(kindsIn('Rekening NL92 ABNA 0417 1643 00 graag.')).toEqual([]);
  });
});

describe('names', () => {
  it('of the workspace are found exactly as they are given, in any case', () => {
    const found = detectSensitive('vraag het aan wim zonderland of aan een ander', ['Wim Zonderland']);
    expect(found).toEqual([{ kind: 'person-name', text: 'wim zonderland', start: 14 }]);
  });

  it('with signs of a pattern in them are taken as they are', () => {
    expect(() => detectSensitive('tekst', ['A. (Ad) *', '[x'])).not.toThrow();
  });

  it('are not seen in places, bodies and days', () => {
    expect(
      kindsIn('Hoek van Holland, de Raad van State en het Hof van Justitie zijn op Maandag dicht.'),
    ).toEqual([]);
  });
});

describe('public help lines', () => {
  it('are no personal telephone numbers', () => {
    expect(kindsIn('Bel 112, 0900-8844 of 0800-7000.')).toEqual([]);
  });
});

describe('every find', () => {
  it('stands letter for letter at its place, in order, whatever the text', () => {
    const bits = fc.constantFrom(
      '06-12345678',
      'NL91ABNA0417164300',
      'a@b.nl',
      'XT-903-Z',
      ' ',
      '\n',
      'van',
      'Jan',
      '€',
      '👩',
      'code 4471',
      'x',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.array(bits, { maxLength: 20 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const found = detectSensitive(text);
        const inOrder = found.every(({ start }, at) => start >= (found[at - 1]?.start ?? 0));
        return (
          inOrder && found.every((one) => text.slice(one.start, one.start + one.text.length) === one.text)
        );
      }),
    );
  });
});
