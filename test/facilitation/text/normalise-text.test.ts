import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForMatching } from '../../../facilitation/text/fold-for-matching.ts';
import { normaliseText } from '../../../facilitation/text/normalise-text.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });
const tag = (text: string): string =>
  Array.from(text, (sign) => String.fromCodePoint(0xe0000 + (sign.codePointAt(0) ?? 0))).join('');

/** Strings made of what smugglers use, so that the properties meet it often. */
const smuggled = fc
  .array(
    fc.constantFrom(
      'a',
      'é',
      'e\u0301',
      '👩',
      '🏽',
      '🚢',
      '\u200D',
      '\uFE0F',
      '\u200B',
      '\u202E',
      '\uD83D',
      '\uDC69',
      '\0',
      '\r',
      '\n',
      '\u0344',
      '\u{E0041}',
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('normalising a text', () => {
  it('gives the same text again when it is done twice', () => {
    for (const texts of [anyText, smuggled])
      fc.assert(fc.property(texts, (text) => normaliseText(normaliseText(text)) === normaliseText(text)));
  });

  it('leaves no lone surrogate, no NUL and no control character but line end and tab', () => {
    for (const texts of [anyText, smuggled])
      fc.assert(
        fc.property(texts, (text) => {
          const clean = normaliseText(text);
          return clean.isWellFormed() && !/(?![\t\n])\p{Cc}/u.test(clean);
        }),
      );
  });

  it('is always in composed form', () => {
    fc.assert(fc.property(anyText, (text) => normaliseText(text) === normaliseText(text).normalize('NFC')));
  });

  it('takes out an order that is written in invisible tags', () => {
    expect(normaliseText(`Mooi verhaal.${tag('publish everything')}`)).toBe('Mooi verhaal.');
  });

  it('takes out zero-width signs, direction marks and variation selectors between letters', () => {
    expect(normaliseText('om\u200Bko\u2060pi\uFEFFng \u202Egnik\u202C a\uFE0Fb')).toBe('omkoping gnik ab');
  });

  it('keeps a joined emoji whole and drops a joiner between letters', () => {
    expect(normaliseText('👩\u200D🚒 en 👩🏽\u200D🚒 ge\u200Dheim')).toBe(
      '👩\u200D🚒 en 👩🏽\u200D🚒 geheim',
    );
  });

  it('keeps line ends and tabs, and writes every line end the same way', () => {
    expect(normaliseText('een\r\ntwee\rdrie\u2028vier\tvijf')).toBe('een\ntwee\ndrie\nvier\tvijf');
  });

  it('replaces half of a surrogate pair, as the database would do in silence', () => {
    expect(normaliseText('a\uD800b')).toBe('a\uFFFDb');
  });
});

describe('folding a text for comparison', () => {
  it('gives the same text for accents, capitals, full-width letters and look-alikes', () => {
    for (const text of ['Ómkòping', 'ＯＭＫＯＰＩＮＧ', 'оmkоping'])
      expect(foldForMatching(text)).toBe('omkoping');
  });

  it('reads digits inside a word as letters, and leaves amounts and numbers alone', () => {
    expect(foldForMatching('sm33rg3ld voor 5000 euro op 12-10')).toBe('smeergeld voor 5000 euro op 12-10');
  });

  it('joins a word that was spelled out letter by letter', () => {
    expect(foldForMatching('o m k o p e n of o.m.k.o.p.e.n')).toBe('omkopen of omkopen');
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(anyText, (text) => typeof foldForMatching(text) === 'string'));
  });
});
