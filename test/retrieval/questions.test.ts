import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { leftOpenIn } from '../../retrieval/left-open.ts';
import { librarySections } from '../../retrieval/library.ts';
import { correctionOf } from '../../retrieval/premises.ts';
import { asksForAll, expectedOf, holdsExpected } from '../../retrieval/question-kind.ts';
import { asksBothDocuments, documentNamed, ordinalIn, referencesIn } from '../../retrieval/references.ts';

const yamlOf = (name: string): unknown =>
  parse(readFileSync(new URL(`../../retrieval/library/${name}`, import.meta.url), 'utf8'));

/** Every `section` anywhere in a data file. */
const sectionsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(sectionsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'section' && typeof inner === 'string' ? [inner] : sectionsIn(inner),
  );
};

describe('a place that a question names', () => {
  it.each([
    ['Waar gaat thema 3 over?', [['agenda.thema3.']]],
    ['Wat is het doel van het tweede thema?', [['agenda.thema2.']]],
    ["Vergelijk thema's 4 en 5", [['agenda.thema4.'], ['agenda.thema5.']]],
    ['Vergelijk thema’s 4 en 5', [['agenda.thema4.'], ['agenda.thema5.']]],
    ["Wat staat er bij thema's 1 t/m 3?", [['agenda.thema1.'], ['agenda.thema2.'], ['agenda.thema3.']]],
    ['What is theme six about?', [['agenda.thema6.']]],
    ['Leg subdoel 4 uit', [['agenda.2.doel.subdoel.4']]],
    ['Wat vroegen ze bij interviewvraag 5?', [['advies.bijlage.leidraad.vraag.5']]],
    ['Wat staat er in voetnoot 4?', [['advies.2.voetnoot.4']]],
    ['Wat is aanbeveling K?', [['advies.4.durf.aanbeveling.4', 'advies.4.termijnen.lang']]],
    [
      'Welke is aanbeveling I?',
      [
        [
          'advies.4.durf.aanbeveling.3',
          'advies.4.samenwerking.aanbeveling.2',
          'advies.4.termijnen.middellang',
        ],
      ],
    ],
  ])('%s', (question, places) => {
    expect(referencesIn(question)).toEqual(places);
  });

  it.each(['Wat is durf?', 'Waar gaat thema 9 over?', 'Leg subdoel 8 uit', 'Ik heb drie thema-avonden'])(
    'is not read into "%s"',
    (question) => {
      expect(referencesIn(question)).toEqual([]);
    },
  );

  it('exists in the library, for every theme, sub-goal, question, footnote and letter', async () => {
    const ids = [...(await librarySections('advies', 'nl')), ...(await librarySections('agenda', 'nl'))].map(
      ({ id }) => id,
    );
    const questions = [
      ...[1, 2, 3, 4, 5, 6].flatMap((n) => [`thema ${n}`, `interviewvraag ${n}`]),
      ...[1, 2, 3, 4, 5].map((n) => `subdoel ${n}`),
      ...[1, 2, 4].map((n) => `voetnoot ${n}`),
      ...'ABCDEFGHIJKL'.split('').map((letter) => `aanbeveling ${letter}`),
    ];
    for (const question of questions) {
      for (const place of referencesIn(question).flat()) {
        const there = ids.some((id) => (place.endsWith('.') ? id.startsWith(place) : id === place));
        expect(there, `${question} → ${place}`).toBe(true);
      }
    }
  });

  it('is the document that it alone names', () => {
    expect(documentNamed('Wat zegt het adviesrapport over lef?')).toBe('advies');
    expect(documentNamed('Wat zegt de verbeteragenda over lef?')).toBe('agenda');
    expect(documentNamed('Wat zeggen het advies en de agenda over lef?')).toBeUndefined();
    expect(documentNamed('Wat is lef?')).toBeUndefined();
  });

  it.each([
    ['en de tweede?', 2],
    ['nr 3?', 3],
    ['and the fifth one?', 5],
    ['4?', 4],
    ['en daarna?', undefined],
  ])('goes on from the talk before: %s', (question, ordinal) => {
    expect(ordinalIn(question)).toBe(ordinal);
  });
});

describe('the form of answer that a question asks for', () => {
  it.each([
    ['Hoeveel leden heeft de commissie?', 'number'],
    ['Wat kost de retraite?', 'money'],
    ['Hoe vaak is er overleg?', 'frequency'],
    ['Hoe lang duurt de uitvoering?', 'duration'],
    ['Welk percentage voelt zich veilig?', 'share'],
    ['Hoe heet de directeur van het BVI?', 'name'],
    ['In welk jaar was de 0-meting?', 'time'],
    ['Wat is het telefoonnummer van de helpdesk?', 'contact'],
    ['How many recommendations are there?', 'number'],
    ['What is daring?', 'any'],
    ['Wat is durf?', 'any'],
  ])('%s → %s', (question, expected) => {
    expect(expectedOf(question)).toBe(expected);
  });

  it.each([
    ['number', 'De commissie heeft elf leden.', true],
    ['number', 'De commissie heeft leden.', false],
    ['money', 'Dat kost veel tijd.', false],
    ['time', 'Dat was in november.', true],
    ['frequency', 'De retraite is elk halfjaar.', true],
    ['any', '', true],
  ] as const)('%s in "%s": %s', (expected, text, holds) => {
    expect(holdsExpected(expected, text)).toBe(holds);
  });

  it('is a whole row when all of something is asked, and two sides for a comparison', () => {
    expect(asksForAll('Noem alle leden')).toBe(true);
    expect(asksForAll('Wie is voorzitter?')).toBe(false);
    expect(asksBothDocuments('Wat is het verschil tussen beide documenten?')).toBe(true);
    expect(asksBothDocuments('Wat is durf?')).toBe(false);
  });
});

describe('a wrong premise', () => {
  it.each([
    ['Wat betekenen de drie kernwaarden?', 'advies.3.inleiding', /vier kernwaarden/],
    ['Waarom zijn er vijf thema’s in de agenda?', 'agenda.4.figuur2', /zes thema/],
    ['Leg de zes subdoelen uit', undefined, /vijf subdoel/],
    ['Welke twintig aanbevelingen doet de commissie?', undefined, /dertien/],
    ['Wat vonden de negen geïnterviewden?', undefined, /zeven/],
    ['Wie zijn de vijftien leden van de commissie?', undefined, /elf leden/],
    ['Waar gaat thema 8 over?', 'agenda.4.figuur2', /geen|niet/],
    ['Thema 2 gaat toch over ethisch leiderschap?', undefined, /Actueel en centraal beleid/],
    ['Wat kwam er uit de 0-meting van 2019?', undefined, /november 2020/],
    ['Waarom is durf onbegrensd?', undefined, /begrensde kernwaarde/],
    ['Wat heeft de commissie besloten?', undefined, undefined],
  ])('is noticed: %s', (question, section, says) => {
    const correction = correctionOf(question, 'nl');
    if (says === undefined) return expect(correction).toBeUndefined();
    expect(correction?.text).toMatch(says);
    if (section) expect(correction?.section).toBe(section);
  });

  it('is noticed in English, and corrected in English', () => {
    expect(correctionOf('What are the three core values?', 'en')?.text).toMatch(/four core values/);
  });

  it.each([
    'Wat betekenen de vier kernwaarden?',
    'Noem drie kernwaarden van de Douane',
    'Geef een thema van de agenda',
    'Waar gaat thema 3 over?',
    'Welke zes thema’s heeft de agenda?',
    'Wat leverde de 0-meting van november 2020 op?',
    'Wat zijn de dertien aanbevelingen?',
  ])('is not read into "%s"', (question) => {
    expect(correctionOf(question, 'nl')).toBeUndefined();
  });

  it('points at sections that are there', async () => {
    const ids = new Set(
      [...(await librarySections('advies', 'nl')), ...(await librarySections('agenda', 'nl'))].map(
        ({ id }) => id,
      ),
    );
    const named = sectionsIn([yamlOf('premises.yaml'), yamlOf('left-open.yaml')]);
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('what the documents leave open', () => {
  it.each([
    'Hoeveel drones vliegen er boven de haven?',
    'Wat kost de innovatieretraite?',
    'Hoe heet de Chief Data Officer?',
    'Welke vijf perspectieven zijn dat van de Rekenkamer?',
    'Welke leveranciers van de cloud gebruikt de Douane?',
    'Wat was de score op de nulmeting?',
    'Hoe heet de theatervoorstelling?',
    'Wie wordt directeur van het BVI, hoe heet die?',
    'Hoeveel mensen zijn ontslagen wegens omkoping?',
    'Hoe werkt de biechtstoelprocedure?',
    'Welke functies vallen onder de Meest Risicovolle Functies?',
    'Wie zitten er in de klankbordgroep?',
    'Mag ik een bijbaan hebben?',
    'Wat vond de minister van het advies?',
    'Hoeveel kilo cocaïne is er onderschept?',
    'Is Microsoft een leverancier?',
    'How much does the theatre play cost?',
  ])('is known: %s', (question) => {
    expect(leftOpenIn(question, 'nl')?.text).toMatch(/\S/);
    expect(leftOpenIn(question, 'en')?.text).toMatch(/\S/);
  });

  it.each([
    'Wat adviseert de commissie over drones?',
    'Wat is durf?',
    'Wat is de Gedragscode Douane?',
    'Waarom is een retraite goed?',
    'Wat doet het BVI?',
    'Hoe wil de agenda de screening versterken?',
    'What does the report say about data literacy?',
  ])('is not read into "%s"', (question) => {
    expect(leftOpenIn(question, 'nl')).toBeUndefined();
  });
});
