import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  type LibrarySection,
  libraryDocuments,
  librarySections,
  readLibrary,
} from '../../retrieval/library.ts';
import type { SourceDraft } from '../../retrieval/source-draft.ts';
import { unitsOf } from '../../retrieval/units.ts';

const Leaves = z.array(z.strictObject({ id: z.string(), title: z.string() }));
const leaves = Leaves.parse(
  JSON.parse(readFileSync(new URL('../fixtures/outline-leaves.json', import.meta.url), 'utf8')),
);

const drafts = new Map<string, SourceDraft>();
const dutch: LibrarySection[] = [];
const english: LibrarySection[] = [];
const leftOut = new Map<string, string>();

beforeAll(async () => {
  for (const draft of await readLibrary()) drafts.set(draft.id, draft);
  for (const { id, left_out } of await libraryDocuments()) {
    dutch.push(...(await librarySections(id, 'nl')));
    english.push(...(await librarySections(id, 'en')));
    for (const [section, reason] of Object.entries(left_out)) leftOut.set(section, reason);
  }
});

const sectionOf = (id: string, of: readonly LibrarySection[] = dutch): LibrarySection => {
  const found = of.find((section) => section.id === id);
  if (!found) throw new Error(`there is no section ${id}`);
  return found;
};
const bodyOf = (id: string): string => sectionOf(id).body;
const itemsOf = (id: string, of: readonly LibrarySection[] = dutch): string[] =>
  unitsOf(sectionOf(id, of).body)
    .filter(({ kind }) => kind === 'item')
    .map(({ text }) => text);

/** The items below the first sentence that announces them with these words. */
const listAfter = (id: string, words: string): string[] => {
  const units = unitsOf(bodyOf(id));
  const intro = units.findIndex(({ text }) => text.includes(words));
  return units.filter(({ introducedBy }) => introducedBy === intro).map(({ text }) => text);
};

describe('the bundled library as a whole', () => {
  it('has every section of both documents, or says why it leaves one out', () => {
    const there = new Set(dutch.map(({ id }) => id));
    expect(leaves.filter(({ id }) => !there.has(id) && !leftOut.has(id))).toEqual([]);
    expect([...leftOut].filter(([id, reason]) => reason.length < 5 || there.has(id))).toEqual([]);
  });

  it('leaves out only the title, the contents and two references to an appendix', () => {
    expect([...leftOut.keys()].sort()).toEqual([
      'advies.2.voetnoot.3',
      'advies.3.voetnoot.5',
      'advies.inhoudsopgave',
      'advies.titel',
    ]);
  });

  it('invents no sections of its own', () => {
    const known = new Set(leaves.map(({ id }) => id));
    expect(dutch.filter(({ id }) => !known.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('uses each section id once', () => {
    const ids = dutch.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives each Dutch section an English rendering, and no English section stands alone', () => {
    expect(english.map(({ id }) => id).sort()).toEqual(dutch.map(({ id }) => id).sort());
    expect(english.filter(({ body, title }) => body === '' || title === '')).toEqual([]);
  });

  it('never names another page in English than in Dutch', () => {
    const differing = english.filter(({ id, page }) => page !== null && page !== sectionOf(id).page);
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  it('has something to say in every section', () => {
    expect(dutch.filter(({ body }) => unitsOf(body).length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('says how each section is found in the original', () => {
    expect(dutch.filter(({ foundBy }) => !foundBy?.trim()).map(({ id }) => id)).toEqual([]);
  });

  it('has questions in both languages that lead to each section', () => {
    const poor = [...drafts.values()].flatMap(({ sections }) =>
      sections
        .filter(({ questions }) =>
          ['nl', 'en'].some((language) => questions.filter((one) => one.language === language).length < 3),
        )
        .map(({ id }) => id),
    );
    expect(poor).toEqual([]);
  });

  it('writes pages as a number or a range, and leaves them open where the document has none', () => {
    const odd = dutch.filter(({ page }) => page !== null && !/^\d{1,2}(-\d{1,2})?$/.test(page));
    expect(odd.map(({ id }) => id)).toEqual([]);
    expect(dutch.filter(({ id, page }) => id.startsWith('advies.') && page === null)).toEqual([]);
  });

  it('puts no text between quotation marks for originals', () => {
    expect(dutch.filter(({ body }) => /[“”]/.test(body)).map(({ id }) => id)).toEqual([]);
    expect(english.filter(({ body }) => /[“”]/.test(body)).map(({ id }) => id)).toEqual([]);
  });

  it('says of the report that it is advice, and of the agenda that it is policy from 2022', async () => {
    const [advies, agenda] = await libraryDocuments();
    expect(advies).toMatchObject({ id: 'advies', class: 'advies', level: 'openbaar', published: '2026-02' });
    expect(agenda).toMatchObject({ id: 'agenda', class: 'norm', level: 'openbaar', published: '2022' });
  });
});

const pages: readonly (readonly [string, string | null])[] = [
  ['advies.2.taak-en-omvang', '3'],
  ['advies.3.durf', '5'],
  ['advies.4.kern-van-het-advies', '6'],
  ['advies.4.samenwerking.aanbeveling.1', '9-10'],
  ['advies.bijlage.adviescommissie.leden', '14'],
  ['agenda.voorwoord.ambitie', null],
  ['agenda.2.doel.hoofddoel', null],
  ['agenda.3.principe.maatwerk', '5'],
  ['agenda.4.tabel1', '8'],
  ['agenda.6.rapportage', '10'],
  ['agenda.thema1.doel', '11'],
  ['agenda.thema2.activiteit.gedragscode', '14'],
  ['agenda.thema3.activiteit.meldprocedures', '17'],
];
describe('the pages', () => {
  it.each(pages)('%s stands on page %s', (id, page) => {
    expect(sectionOf(id).page).toBe(page);
  });
});

describe('the lists of the advisory report', () => {
  it('knows the four core values', () => {
    const four = ['deskundigheid', 'integriteit', 'durf', 'samenwerking'];
    expect(itemsOf('advies.3.inleiding').map((item) => item.replace(/\W+$/, ''))).toEqual(four);
  });

  it('knows three roles inside and three outside the question', () => {
    const bare = (id: string): string[] => itemsOf(id).map((item) => item.replace(/\W+$/, ''));
    expect(bare('advies.1.inleiding').slice(0, 3)).toEqual([
      'toezichthouder',
      'werkgever',
      'uitvoerder van wetten en regels',
    ]);
    expect(bare('advies.2.afbakening.overige-rollen')).toEqual([
      'dienstverlener',
      'ketenpartner',
      'opdrachtnemer',
    ]);
  });

  it('puts thirteen recommendations in three terms, with the letter I twice', () => {
    const lettersIn = (term: string): string[] =>
      itemsOf(`advies.4.termijnen.${term}`).flatMap((item) => /\(letter ([A-L])\)/.exec(item)?.[1] ?? []);
    expect(lettersIn('kort')).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
    expect(lettersIn('middellang')).toEqual(['G', 'H', 'I', 'I']);
    expect(lettersIn('lang')).toEqual(['J', 'K', 'L']);
  });

  const wordings = {
    kort: [
      'verhaal over data en AI',
      'strategisch besliskader',
      'digitale soevereiniteit',
      'uniforme standaarden',
      'verantwoorde durf',
      'informatiepositie',
    ],
    middellang: ['datageletterdheid', 'loopbaanpaden', 'realistische mijlpalen', 'centrale coördinatie'],
    lang: ['durf stimuleren', 'denkruimte', 'integratie van data en systemen'],
  };
  it.each(Object.entries(wordings))('names each recommendation of the term %s', (term, words) => {
    const items = itemsOf(`advies.4.termijnen.${term}`);
    expect(items).toHaveLength(words.length);
    for (const [index, word] of words.entries()) expect(items[index]).toContain(word);
  });

  it('says how long each term is', () => {
    expect(bodyOf('advies.4.termijnen.kort')).toContain('dit jaar afronden');
    expect(bodyOf('advies.4.termijnen.middellang')).toContain('tot 3 jaar');
    expect(bodyOf('advies.4.termijnen.lang')).toMatch(/(langer|meer) dan 3 jaar/);
  });

  it('has a section of its own for each of the thirteen recommendations', () => {
    const count = (value: string): number =>
      dutch.filter(({ id }) => id.startsWith(`advies.4.${value}.aanbeveling.`)).length;
    expect(['deskundigheid', 'integriteit', 'durf', 'samenwerking'].map(count)).toEqual([3, 3, 4, 3]);
  });

  it('names all eleven members of the committee', () => {
    const members = listAfter('advies.bijlage.adviescommissie.leden', 'elf (11) leden');
    const names = 'Aarts Bhulai Geest Hoven Keymolen Kist Oudshoorn Prüfer Schäfer Vreese Wissen'.split(' ');
    expect(members).toHaveLength(11);
    for (const [index, name] of names.entries()) expect(members[index]).toContain(name);
  });

  it('has the six questions of the interview guide', () => {
    const guide = dutch.filter(({ id }) => id.startsWith('advies.bijlage.leidraad.vraag.'));
    expect(guide.map(({ id }) => id.at(-1))).toEqual(['1', '2', '3', '4', '5', '6']);
  });
});

const activities: readonly (readonly [id: string, when: RegExp])[] = [
  ['thema1.activiteit.kennisdeling-creeren', /januari 2022/],
  ['thema2.activiteit.inventariseren-richtlijnen', /januari 2022/],
  ['thema2.activiteit.gedragscode', /april 2022/],
  ['thema2.activiteit.handreiking-weerbaarheid-corruptie', /eerste \(1e\) helft van 2022/],
  ['thema2.activiteit.centrale-portal', /afgerond/],
  ['thema3.activiteit.individuele-kwetsbaarheid', /heel 2022/],
  ['thema3.activiteit.processen-en-systemen', /heel 2022/],
  ['thema3.activiteit.versterken-screening', /heel 2022/],
  ['thema3.activiteit.systematische-risicoanalyse', /juni 2022/],
  ['thema3.activiteit.meldprocedures', /eerste \(1e\) helft van 2022/],
  ['thema3.activiteit.monitoren-loggegevens', /eerste \(1e\) helft van 2022/],
  ['thema3.activiteit.opleidingscurriculum', /juni 2022/],
  ['thema4.activiteit.ethisch-leiderschap', /heel 2022/],
  ['thema5.activiteit.theatervoorstelling', /tweede \(2e\) helft van 2022/],
  ['thema5.activiteit.kernwaarde-integer', /januari 2022/],
  ['thema5.activiteit.training-bescherming-tegen-benadering', /mei 2022/],
  ['thema5.activiteit.bewustzijnsmetingen', /september 2022/],
  ['thema5.activiteit.delen-van-actuele-casuistiek', /januari 2022/],
  ['thema5.activiteit.communicatiestrategie-bij-incidenten', /maart 2022/],
  ['thema6.activiteit.organisatieontwerp-bvi', /januari 2022/],
  ['thema6.activiteit.benoemen-directeur-bvi', /juni 2022/],
  ['thema6.activiteit.meerjarenplan-bvi', /augustus 2022/],
];
const counted: Readonly<Record<string, number>> = { drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8 };

describe('the lists of the integrity agenda', () => {
  it('names the six themes', () => {
    const themes = listAfter('agenda.4.figuur2', 'de volgende zes thema');
    expect(themes).toHaveLength(6);
    for (const [index, theme] of themes.entries()) expect(theme).toMatch(new RegExp(`^thema ${index + 1}: `));
  });

  it('has all activities of all themes, and no others', () => {
    const there = dutch.filter(({ id }) => id.includes('.activiteit.')).map(({ id }) => id);
    expect(there.sort()).toEqual(activities.map(([id]) => `agenda.${id}`).sort());
  });

  it.each(activities)('says when %s happens', (id, when) => {
    const sentence = unitsOf(bodyOf(`agenda.${id}`)).find(
      ({ text }) => /wanneer/i.test(text) && when.test(text),
    );
    expect(sentence?.text).toMatch(when);
  });

  it.each([1, 2, 3, 4, 5, 6])('theme %i has a goal, features and a change from what to what', (n) => {
    for (const part of ['doel', 'kenmerken', 'van-naar']) {
      expect(bodyOf(`agenda.thema${n}.${part}`)).not.toBe('');
    }
  });

  it.each([
    [1, 3],
    [2, 5],
    [3, 4],
    [4, 4],
    [5, 5],
    [6, 6],
  ])('theme %i has %i features', (n, count) => {
    expect(itemsOf(`agenda.thema${n}.kenmerken`)).toHaveLength(count);
  });

  it('has five sub-goals', () => {
    expect(dutch.filter(({ id }) => id.startsWith('agenda.2.doel.subdoel.'))).toHaveLength(5);
  });

  it('has eight principles', () => {
    expect(dutch.filter(({ id }) => id.startsWith('agenda.3.principe.'))).toHaveLength(8);
  });

  it('names six main recommendations of the report on corruption risks', () => {
    expect(listAfter('agenda.4.tabel1', 'zes hoofdaanbevelingen uit het rapport:')).toHaveLength(6);
  });

  it('names eight stakeholders around the programme', () => {
    const stakeholders = itemsOf('agenda.5.stakeholders').join(' ');
    expect(itemsOf('agenda.5.stakeholders')).toHaveLength(8);
    for (const one of ['kerndepartement', 'bonden', 'Ondernemingsraad', 'interne', 'externe', 'regio', 'MT'])
      expect(stakeholders).toContain(one);
  });

  it('names eight initiatives that were already running', () => {
    expect(itemsOf('agenda.4.input.lopende-initiatieven')).toHaveLength(8);
  });

  it('names four sources of the agenda', () => {
    expect(itemsOf('agenda.4.input.figuur1')).toHaveLength(4);
  });

  it('never announces another number of items than it lists', () => {
    const wrong = dutch.flatMap(({ id, body }) => {
      const units = unitsOf(body);
      return units.flatMap(({ text }, index) => {
        const items = units.filter(({ introducedBy }) => introducedBy === index).length;
        const said = [...text.matchAll(/(?<![\p{L}])(drie|vier|vijf|zes|zeven|acht)(?![\p{L}])/gu)].map(
          ([word]) => counted[word],
        );
        if (items < 3 || said.length !== 1 || said[0] === items) return [];
        return [`${id}: ${items} items below "${text}"`];
      });
    });
    expect(wrong).toEqual([]);
  });
});

const facts: readonly (readonly [id: string, fact: string])[] = [
  ['advies.2.taak-en-omvang', '1,4 miljard'],
  ['advies.2.taak-en-omvang', '3 miljoen aangiftes per dag'],
  ['advies.2.afbakening.rol-werkgever', '6.000'],
  ['advies.2.aanpak.bronnen', 'zeven interviews'],
  ['advies.bijlage.leidraad.geinterviewden', 'zeven (7) personen'],
  ['advies.bijlage.leidraad.introductie', 'maximaal een uur'],
  [
    'advies.bijlage.adviescommissie.leden',
    'Voorzitter van de Adviescommissie Analytics is prof. dr. Emile Aarts',
  ],
  ['advies.bijlage.adviescommissie.procesverloop', 'juli 2025'],
  ['advies.bijlage.adviescommissie.procesverloop', 'februari 2026'],
  ['advies.4.durf.aanbeveling.4', 'elk halfjaar'],
  ['agenda.4.input.nulmeting', 'november 2020'],
  ['agenda.4.input.rapport-corruptierisicos', '1 juli 2021'],
  ['agenda.1.aanpak.programma-en-smp', 'vijf prioritaire thema'],
  ['agenda.2.aanpak', 'derde jaar'],
  ['agenda.2.voetnoot-bvi', 'voorlopige werknaam'],
  ['agenda.6.uitwerking-per-thema', '5 jaar'],
  ['agenda.6.rapportage', '4-maandsrapportage'],
];
describe('the facts and figures', () => {
  it.each(facts)('%s says "%s"', (id, fact) => {
    expect(bodyOf(id)).toContain(fact);
  });
});
