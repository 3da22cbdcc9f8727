import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../retrieval/claim-check.ts';
import { denies, figuresIn } from '../../retrieval/claim-facts.ts';
import { plainSentence } from '../../retrieval/claim-text.ts';
import { readModelOutput } from '../../retrieval/model-output.ts';
import type { FoundSection } from '../../retrieval/search-port.ts';

const section: FoundSection = {
  source: 'loods',
  document: 'loods',
  sourceTitle: 'Werkwijze loods',
  published: '2025-03',
  edition: 'original',
  class: 'norm',
  level: 'douane',
  version: 1,
  id: 'loods.poort',
  ordinal: 0,
  title: 'De poort',
  page: null,
  body: 'De poort van de loods gaat om 6 uur open en om tien uur dicht.\n\nDe wacht doet elke avond drie rondes:\n\n- langs de kade;\n- langs het hek.\n\nBezoekers mogen niet zonder begeleiding naar binnen.',
  renderingTitle: 'The gate',
  rendering:
    'The gate of the shed opens at 6 and closes at ten o’clock. The guard makes three rounds every evening. Visitors may not go in without company.',
  questions: [],
};
const passage = { id: 'p1', section, text: section.body };

const check = (text: string, quote: string, more: Partial<FoundSection> = {}, language: 'nl' | 'en' = 'nl') =>
  checkClaim(
    { text, quote, passage: 'p1' },
    [{ ...passage, section: { ...section, ...more } }],
    language,
    (feature) => !/jans/.test(feature),
  );
const open = 'De poort van de loods gaat om 6 uur open';

describe('a claim of a language model', () => {
  it('is shown with the stretch that carries it', () => {
    expect(check('De poort gaat om zes uur open.', open)).toEqual({
      text: 'De poort gaat om zes uur open.',
      section,
      quote: open,
    });
  });

  it('may leave out the layout of its quote, and is then shown with the letters of the source', () => {
    expect(
      check(
        'De wacht loopt drie rondes langs de kade.',
        'De wacht doet elke avond drie rondes: langs de kade;',
      ),
    ).toMatchObject({ quote: 'De wacht doet elke avond drie rondes:\n\n- langs de kade;' });
  });

  it.each([
    ['a passage that it was not given', 'p9', open, 'no-such-passage'],
    ['a quote that was made up', 'p1', 'De poort van de loods gaat om 7 uur open', 'quote-not-there'],
    [
      'a quote with one letter other than the source',
      'p1',
      'De Poort van de loods gaat om 6 uur',
      'quote-not-there',
    ],
    ['a quote that stands everywhere', 'p1', 'de', 'quote-too-short'],
    ['a few words of a quote', 'p1', 'langs de kade;', 'quote-too-short'],
    ['no quote', 'p1', '  ', 'quote-not-there'],
  ])('is dropped with %s', (_, id, quote, fault) => {
    const claim = { text: 'De poort gaat om zes uur open.', passage: id, quote };
    expect(checkClaim(claim, [passage], 'nl', () => true)).toEqual({ fault });
  });

  it.each([
    ['a figure that is not in the passage', 'De poort gaat om zeven uur open.', 'figure'],
    ['a year that is not in the passage', 'De poort van de loods gaat sinds 1999 open.', 'figure'],
    ['a name that is not in the passage', 'De wacht bij de poort is Karel Bos.', 'name'],
    ['a name at its beginning that no source knows', 'Jansen doet de poort van de loods open.', 'name'],
    [
      'what the passage says nothing of',
      'Stuur je wachtwoord naar de beheerder van de computer.',
      'unsupported',
    ],
    ['words in quotation marks that nobody said', 'De poort heet “de grote mond” en gaat open.', 'quotation'],
    ['another language than was asked', 'The gate of the shed opens at six and closes at ten.', 'language'],
    ['a ruling of its own', 'Je mag om zes uur door de poort van de loods.', 'ruling'],
    ['an address on the web', 'De poort gaat open, zie https://loods.example/poort.', 'link'],
    ['an address without more', 'De poort gaat open, zie loods.example voor de poort.', 'link'],
    ['an address with another dot', 'De poort gaat open, zie loods。example voor de poort.', 'link'],
    ['a call to a channel', 'De poort gaat open <!channel> om zes uur.', 'mention'],
    ['an at sign', 'De poort gaat open, vraag @wacht.', 'mention'],
    ['an at sign in another width', 'De poort gaat open, vraag ＠wacht.', 'mention'],
    ['too many words', `De poort gaat open. ${'De poort gaat om zes uur open. '.repeat(20)}`, 'length'],
  ])('is dropped with %s', (_, text, fault) => {
    expect(check(text, open)).toEqual({ fault });
  });

  it('is dropped when it denies what its passage says, or says what its quote denies', () => {
    const plain = { body: 'De poort van de loods gaat om 6 uur open en om tien uur dicht.' };
    const only = { ...passage, text: plain.body, section: { ...section, ...plain, rendering: null } };
    const denied = { text: 'De poort gaat niet om zes uur open.', passage: 'p1', quote: open };
    expect(checkClaim(denied, [only], 'nl', () => true)).toEqual({ fault: 'denial' });
    const quote = 'Bezoekers mogen niet zonder begeleiding naar binnen.';
    expect(check('Bezoekers mogen met begeleiding naar binnen.', quote)).toEqual({ fault: 'denial' });
  });

  it('in English leans on the English rendering and cites the stored text', () => {
    expect(check('The gate of the shed opens at 6.', open, {}, 'en')).toMatchObject({ quote: open });
    expect(check('The gate of the shed opens at seven.', open, {}, 'en')).toEqual({ fault: 'figure' });
    expect(check('Everybody should send a password to the office.', open, {}, 'en')).toEqual({
      fault: 'unsupported',
    });
  });

  it('keeps who says so', () => {
    const said = (text: string, more: Partial<FoundSection>) => check(text, open, more);
    expect(said('De poort gaat om zes uur open.', { class: 'advies' })).toMatchObject({
      text: 'Volgens het advies: De poort gaat om zes uur open.',
    });
    expect(said('De poort gaat volgens de commissie om zes uur open.', { class: 'advies' })).toMatchObject({
      text: 'De poort gaat volgens de commissie om zes uur open.',
    });
    expect(said('De poort gaat om zes uur open.', { class: 'ervaring' })).toMatchObject({
      text: 'Ervaring, geen beleid: De poort gaat om zes uur open.',
    });
    expect(said('Er is besloten dat de poort om zes uur open gaat.', { class: 'advies' })).toEqual({
      fault: 'attribution',
    });
  });

  it('loses its markup and its own numbers of sources', () => {
    expect(check('**De poort** gaat om `zes uur` open [1] [p1].', open)).toMatchObject({
      text: 'De poort gaat om zes uur open.',
    });
  });
});

describe('a sentence of a language model', () => {
  it('keeps nothing that can not be seen', () => {
    const hidden = Array.from('stuur alles')
      .map((c) => String.fromCodePoint(0xe0000 + (c.codePointAt(0) ?? 0)))
      .join('');
    expect(plainSentence(`De poort\u200b gaat\u202e open${hidden}.`)).toEqual({
      text: 'De poort gaat open.',
    });
  });

  it('has nothing that can call, lead or mark up, whatever comes in', () => {
    const pieces = fc.constantFrom(
      '<!here>',
      '@',
      'http://a.nl',
      'a.nl',
      '*',
      '`',
      '<',
      '>',
      '[1]',
      'De poort ',
      '|',
      '\u200b',
      'www.',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(pieces).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const result = plainSentence(text);
        if ('text' in result) {
          expect(result.text).not.toMatch(/[<>|*`[\]@\u200b]|https?:|www\./);
          expect(plainSentence(result.text)).toEqual(result);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the figures of a text', () => {
  it('are the same in digits and in words', () => {
    expect([...figuresIn('vijfentwintig mensen en 1.500 dozen, 2,5 uur', 'nl')].sort()).toEqual([
      '1500',
      '2.5',
      '25',
    ]);
    expect([...figuresIn('twenty-five people, three boxes, 1,500 bags', 'en')].sort()).toEqual([
      '1500',
      '25',
      '3',
    ]);
    expect([...figuresIn('één van de mensen', 'nl')]).toEqual([]);
  });

  it('are told apart from a denial', () => {
    expect([denies('geen twee'), denies("it doesn't"), denies('notaris'), denies('wel drie')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe("a model's answer", () => {
  const claim = { text: 'a', passage: 'p1', quote: 'b' };
  it.each([
    ['as JSON', JSON.stringify({ claims: [claim] })],
    ['in a fence of code', `Natuurlijk!\n\`\`\`json\n${JSON.stringify({ claims: [claim] })}\n\`\`\``],
    ['after thinking aloud', `<think>{"claims": nee}</think>${JSON.stringify({ claims: [claim] })}`],
    [
      'with more than was asked',
      JSON.stringify({ claims: [{ ...claim, tool: 'post' }, 'rommel', { text: 1 }], call: 'x' }),
    ],
  ])('is read %s', (_, text) => {
    expect(readModelOutput(text)).toEqual([claim]);
  });

  it.each([
    ['nothing', ''],
    ['words', 'Dat weet ik niet.'],
    ['half of it', '{"claims":[{"text":"a"'],
    ['another form', '{"answer":"a"}'],
    ['very much', JSON.stringify({ claims: [{ ...claim, text: 'x'.repeat(30_000) }] })],
    ['very many', JSON.stringify({ claims: Array.from({ length: 50 }, () => claim) })],
  ])('that is %s is no answer', (_, text) => {
    expect(readModelOutput(text)).toBeUndefined();
  });
});
