import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../retrieval/chunk.ts';
import { citationOf, quoteOf } from '../../retrieval/citations.ts';
import { joinPieces } from '../../retrieval/document-text.ts';
import { libraryDocuments, librarySections, readLibraryFile } from '../../retrieval/library.ts';
import { textPieces } from '../../retrieval/loading/text-pieces.ts';
import { cutOriginal as cutDocument } from '../../retrieval/original.ts';
import type { FoundSection } from '../../retrieval/search-port.ts';
import { sectionsOf as cutSections, titleOf as findTitle, slugOf } from '../../retrieval/sections.ts';
import { unitsOf } from '../../retrieval/units.ts';

// Texts as people and converters make them: words, lists, headings, odd line ends, characters beyond the first plane.
const pieces = fc.oneof(
  fc.constantFrom(
    '- een punt',
    '1. eerst dit',
    '# Kop',
    '  ingesprongen',
    '',
    '\t',
    'Zin een. Zin twee!',
    '```',
  ),
  fc.constantFrom('Dat is bijv. zo.', 'Waarom? Daarom.', '…', 'prof. dr. A. Jansen kwam.', '💶 geld', 'é̂'),
  fc.string({ maxLength: 60, unit: 'binary' }),
);
const texts = fc.array(pieces, { maxLength: 12 }).map((lines) => lines.join('\n'));

const documentOf = (text: string) => joinPieces({ pieces: textPieces(text, 'markdown'), facts: {} });
const sectionsOf = (id: string, title: string, text: string) => cutSections(id, title, documentOf(text));
const titleOf = (text: string, name: string) => findTitle(documentOf(text), name);
const cutOriginal = (text: string, outline: Parameters<typeof cutDocument>[1]) =>
  cutDocument(documentOf(text), outline);

const textsOf = (body: string): string[] => unitsOf(body).map(({ text }) => text);

describe('sentences and list items', () => {
  it('are cut where a sentence ends, not at an abbreviation', () => {
    const body = 'De Douane controleert bijv. pakketten. Prof. dr. E. Aarts zit voor! Klopt dat? Ja.';
    expect(textsOf(body)).toEqual([
      'De Douane controleert bijv. pakketten.',
      'Prof. dr. E. Aarts zit voor!',
      'Klopt dat?',
      'Ja.',
    ]);
  });

  it('are not cut inside a number or a date', () => {
    expect(textsOf('Dat zijn 1.400.000 pakjes. Op 01.07.2021 was het klaar.')).toEqual([
      'Dat zijn 1.400.000 pakjes.',
      'Op 01.07.2021 was het klaar.',
    ]);
  });

  it('keep a list with the sentence that introduces it', () => {
    const units = unitsOf('Er zijn twee dingen:\n\n- de poort;\n- de kade.\n\nDat is alles.');
    expect(units.map(({ kind, introducedBy }) => [kind, introducedBy])).toEqual([
      ['sentence', undefined],
      ['item', 0],
      ['item', 0],
      ['sentence', undefined],
    ]);
  });

  it('leave headings out', () => {
    expect(textsOf('# Kop\n\nTekst.\n\n## Nog een kop')).toEqual(['Tekst.']);
  });

  it('take an indented line with the item above it', () => {
    expect(textsOf('- een punt\n  dat verder gaat\n- nog een')).toEqual([
      'een punt\n  dat verder gaat',
      'nog een',
    ]);
  });

  it('stand letter for letter in the text, in reading order, whatever the text', () => {
    fc.assert(
      fc.property(texts, (body) => {
        let end = 0;
        for (const unit of unitsOf(body)) {
          expect(body.slice(unit.start, unit.end)).toBe(unit.text);
          expect(unit.start).toBeGreaterThanOrEqual(end);
          expect(unit.text.trim()).not.toBe('');
          end = unit.end;
        }
      }),
      { numRuns: 400 },
    );
  });
});

const foundSection = (body: string): FoundSection => ({
  source: 's',
  document: 's',
  sourceTitle: 'S',
  published: null,
  edition: 'original',
  class: 'norm',
  level: 'douane',
  version: 1,
  id: 's.een',
  ordinal: 0,
  title: 'Een',
  page: null,
  body,
  renderingTitle: null,
  rendering: null,
  questions: [],
});

describe('a quote', () => {
  it('always stands in the section it is taken from', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (body, from, count) => {
        const units = unitsOf(body);
        const chosen = units.slice(from % (units.length + 1)).slice(0, 1 + (count % 4));
        const quote = quoteOf(body, chosen);
        expect(body).toContain(quote);
        const citation = citationOf(1, foundSection(body), quote);
        if (citation) expect(body).toContain(citation.quote);
      }),
      { numRuns: 300 },
    );
  });

  it('is refused when a letter differs', () => {
    const section = foundSection('Durf is een begrensde kernwaarde.');
    expect(citationOf(1, section, 'Durf is een begrensde kernwaarde')?.quote).toBe(
      'Durf is een begrensde kernwaarde',
    );
    expect(citationOf(1, section, 'Durf is geen begrensde kernwaarde')).toBeUndefined();
    expect(citationOf(1, section, 'durf is een begrensde kernwaarde')).toBeUndefined();
    expect(citationOf(1, section, '  ')).toBeUndefined();
  });
});

describe('passages', () => {
  it('stand letter for letter in the text and leave no words out', () => {
    fc.assert(
      fc.property(texts, (body) => {
        const passages = passagesOf(body);
        let at = 0;
        let between = '';
        for (const { start, end, text } of passages) {
          expect(body.slice(start, end)).toBe(text);
          between += body.slice(at, start);
          at = end;
        }
        expect((between + body.slice(at)).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('are cut between sentences when a paragraph is very long', () => {
    const body = 'De wacht loopt zijn ronde langs de kade en de loods. '.repeat(60).trim();
    const passages = passagesOf(body);
    expect(passages.length).toBeGreaterThan(2);
    expect(passages.filter(({ text }) => text.length > 1400)).toEqual([]);
    expect(passages.slice(0, -1).filter(({ text }) => !text.endsWith('.'))).toEqual([]);
  });

  it('keep a short list with its introduction', () => {
    const body = `${'Een lange alinea over de haven. '.repeat(20)}\n\n- de poort;\n- de kade.`;
    expect(passagesOf(body)).toHaveLength(1);
  });
});

describe('the sections of a Markdown text', () => {
  const text = `# Werkwijze nachtdienst

Voor iedereen.

## Poort
De poort gaat dicht.

### Sleutels
De sleutel hangt binnen.

## Kade
De kade is nat.

## Kade
Nog eens de kade.
`;

  it('follow the headings, with the words before the first as well', () => {
    expect(sectionsOf('nacht', 'Werkwijze nachtdienst', text).map(({ id, title }) => [id, title])).toEqual([
      ['nacht.werkwijze-nachtdienst', 'Werkwijze nachtdienst'],
      ['nacht.poort', 'Poort'],
      ['nacht.poort.sleutels', 'Sleutels'],
      ['nacht.kade', 'Kade'],
      ['nacht.kade-2', 'Kade'],
    ]);
  });

  it('keep their ids when something changes elsewhere', () => {
    const longer = text.replace('## Poort', '## Hek\nNieuw.\n\n## Poort');
    const ids = sectionsOf('nacht', 'x', longer).map(({ id }) => id);
    for (const { id } of sectionsOf('nacht', 'x', text)) expect(ids).toContain(id);
  });

  it('see no heading inside a block of code', () => {
    const code = '# Titel\n\n```\n# geen kop\n```\n';
    expect(sectionsOf('c', 'c', code).map(({ body }) => body)).toEqual(['```\n# geen kop\n```']);
  });

  it('are one section when there are no headings', () => {
    expect(sectionsOf('los', 'Los', 'Alleen tekst.\n')).toMatchObject([
      { id: 'los.begin', title: 'Los', body: 'Alleen tekst.' },
    ]);
  });

  it('never share an id, whatever the text', () => {
    fc.assert(
      fc.property(texts, (body) => {
        const ids = sectionsOf('t', 't', body).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 300 },
    );
  });

  it('take the title from the first heading, or from the file', () => {
    expect(titleOf(text, 'x.md')).toBe('Werkwijze nachtdienst');
    expect(titleOf('Tekst', 'nacht_dienst-2.md')).toBe('nacht dienst 2');
    expect(slugOf('Één – café & Co.')).toBe('een-cafe-co');
    expect(slugOf('💶')).toBe('tekst');
  });
});

describe('a library file', () => {
  it('names the section and the fault when its facts are wrong', () => {
    const faulty = '## Poort\n<!-- section\nid: a.b\npagina: 3\n-->\n\nTekst.\n';
    expect(() => readLibraryFile(faulty, 'poort.nl.md')).toThrow(/poort\.nl\.md, section "Poort".*pagina/s);
  });

  it('is read the same with line ends of Windows', () => {
    const file = '## Poort\n<!-- section\nid: a.b\n-->\n\nTekst.\n';
    const read = readLibraryFile(file.replaceAll('\n', '\r\n'), 'x');
    expect(read).toMatchObject([{ id: 'a.b', title: 'Poort', page: null }]);
  });
});

describe('cutting an original', () => {
  const made = async (document: string): Promise<{ text: string; ids: string[] }> => {
    const sections = await librarySections(document, 'nl');
    const text = sections
      .map(({ foundBy, title }, n) => `${foundBy ?? title}\nHier staat de eigen tekst van deel nummer ${n}.`)
      .join('\n\n');
    return { text, ids: sections.map(({ id }) => id) };
  };

  it.each(['advies', 'agenda'])('finds all sections of %s in their order', async (document) => {
    const { text, ids } = await made(document);
    const cut = cutOriginal(text, await librarySections(document, 'nl'));
    const missed = ids.filter((id) => !cut.some((section) => section.id === id));
    expect(missed).toEqual([]);
    for (const [n, { body }] of cut.entries()) expect(body).toMatch(new RegExp(`deel nummer ${n}\\.$`));
  });

  it('finds them in another layout too: accents, quotation marks, line ends', async () => {
    const { text, ids } = await made('advies');
    const outline = await librarySections('advies', 'nl');
    const other = text
      .replace(/[‘’']/g, '"')
      .replaceAll('ë', 'e\u0308')
      .split('\n')
      .map((line) => (line.startsWith('Hier') ? line : `**${line.toUpperCase().replaceAll(' ', '  ')}**`))
      .join('\r\n');
    expect(cutOriginal(other, outline).map(({ id }) => id)).toEqual(ids);
  });

  it('stores the text of the original letter for letter', async () => {
    const { text } = await made('agenda');
    for (const { body } of cutOriginal(text, await librarySections('agenda', 'nl')))
      expect(text).toContain(body);
  });

  it('leaves out what is not there, and finds nothing in another document', async () => {
    const outline = await librarySections('advies', 'nl');
    expect(cutOriginal('Een recept voor erwtensoep.', outline)).toEqual([]);
    const [document] = await libraryDocuments();
    expect(document?.id).toBe('advies');
  });
});
