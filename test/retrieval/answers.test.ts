import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../bot/knowledge.ts';
import { Answer, type ComposedAnswer, stableForm } from '../../retrieval/answer-form.ts';
import type { Turn } from '../../retrieval/vocabulary.ts';
import { openLibrary } from '../support/loaded-library.ts';

let knowledge: Knowledge;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ knowledge, close } = await openLibrary());
}, 180_000);
afterAll(() => close());

const everyone = ['openbaar', 'douane'];
const ask = (text: string, history: readonly Turn[] = []): Promise<ComposedAnswer> =>
  knowledge.ask({ id: 'vraag', text, history, visible: everyone });

const bodies = new Map<string, string>();
const bodyOf = async (id: string): Promise<string> => {
  const known = bodies.get(id) ?? (await knowledge.readSection(id, everyone))?.body ?? '';
  bodies.set(id, known);
  return known;
};

/** What holds for every answer, whatever was asked. */
const expectSound = async (answer: ComposedAnswer): Promise<void> => {
  expect(Answer.safeParse(stableForm(answer)).error).toBeUndefined();
  expect(answer.answer.trim()).not.toBe('');
  expect(answer.answer.length).toBeLessThanOrEqual(1500);
  expect(answer.claims.length).toBeLessThanOrEqual(5);
  expect(answer.citations.map(({ n }) => n)).toEqual(answer.citations.map((_, index) => index + 1));
  const numbers = [...answer.answer.matchAll(/\[(\d)\]/g)].map((match) => Number(match[1]));
  expect(numbers.filter((n) => n > answer.citations.length)).toEqual([]);
  for (const { section, quote } of answer.citations) {
    expect(quote).not.toBe('');
    expect(await bodyOf(section), section).toContain(quote);
  }
  // Durf's own wording never looks like a quotation; a word of the asker or the name of a theme may stand in quotes.
  for (const [, quoted = ''] of answer.answer.matchAll(/“([^”]*)”/g)) expect(quoted.length).toBeLessThan(80);
  for (const { text } of answer.outcome === 'answered' ? answer.claims : [])
    expect(text).not.toMatch(/[“”"]/);
};

const answerable: readonly string[] = [
  'Welke vier kernwaarden heeft de Douane?',
  'Wat is durf volgens het advies?',
  'wanneer is lef te veel lef',
  'Wat betekent deskundigheid?',
  'Waar gaat samenwerking over?',
  'Hoeveel aangiftes verwerkt de Douane per jaar?',
  'hoeveel pakketjes van internet per dag',
  'Hoeveel medewerkers heeft de Douane?',
  'Welke drie rollen staan centraal?',
  'Welke rollen blijven buiten beschouwing?',
  'Wie zit de adviescommissie voor?',
  'Noem alle leden van de Adviescommissie Analytics',
  'Door wie is de commissie ingesteld?',
  'Wie zaten er in de subcommissie?',
  'Wat adviseert de commissie over datageletterdheid?',
  'Waarom zijn loopbaanpaden voor dataspecialisten nodig?',
  'Wat is job shadowing?',
  'Waar moet het verhaal over data en AI over gaan?',
  'Wat is het strategisch besliskader?',
  'Wat zegt het advies over digitale soevereiniteit?',
  'Hoe zit het met standaarden voor data-ethiek?',
  'Wat is verantwoorde durf en wie bepaalt dat?',
  'Waarom moeten ambities gefaseerd worden?',
  'Wat is denkruimte?',
  'Wat is de innovatie-retraite?',
  'Moeten we fouten vieren?',
  'Wat moet topprioriteit worden bij samenwerking?',
  'Waarom is mail als archief een probleem?',
  'Hoe moet het toezicht op AI-projecten geregeld worden?',
  'Welke aanbevelingen zijn voor de korte termijn?',
  'Wat staat er bij de middellange termijn?',
  'Wat moet op de lange termijn gebeuren?',
  'Wat is de rode draad van het advies?',
  'Wat vroegen ze in de interviews over leiderschap?',
  'Werden de interviews opgenomen?',
  'Wat is het doel van de Verbeteragenda?',
  'Wat is subdoel 2?',
  'Welke zes thema’s heeft de agenda?',
  'Waar gaat thema 3 over?',
  'Wat is integriteit volgens de agenda?',
  'Wat is integrale beveiliging?',
  'Hoe lang duurt de uitvoering van de agenda?',
  'Wanneer was de nulmeting?',
  'Waarom heet de agenda Vertrouwd vooruit?',
  'Welke principes heeft de agenda?',
  'Wat wordt er verwacht van leidinggevenden?',
  'Wat is het BVI?',
  'Wie voert de Verbeteragenda uit?',
  'Wat gebeurt er met de gedragscode?',
  'Komt er een theatervoorstelling?',
  'Wat doen we tegen benadering door criminelen?',
  'Waarom worden loggegevens gemonitord?',
  'Hoe worden kentekens van collega’s beschermd?',
  'Wat is een biechtstoelprocedure?',
  'Welke initiatieven liepen al?',
  'Wie zijn de stakeholders van het programma?',
  'Hoe wordt over de voortgang gerapporteerd?',
  'Vergelijk wat het advies en de agenda zeggen over leiderschap',
  'Wat zijn de verschillen tussen thema 4 en thema 5?',
  'What are the four core values of Customs?',
  'What is responsible daring?',
  'What does the committee recommend about data literacy?',
  'What are the six themes of the integrity agenda?',
  'How long will the agenda run?',
];

describe('an answer', () => {
  it.each(answerable)('to "%s" is given, short, and every quote stands in its section', async (question) => {
    const answer = await ask(question);
    await expectSound(answer);
    expect(answer.outcome).toBe('answered');
    expect(answer.citations.length).toBeGreaterThan(0);
    expect(answer.answer).toContain('[1]');
    expect(answer.coverage).not.toBe('');
  });

  const contents: readonly (readonly [question: string, says: RegExp, section: RegExp])[] = [
    [
      'Welke vier kernwaarden heeft de Douane?',
      /deskundigheid[\s\S]*integriteit[\s\S]*durf[\s\S]*samenwerking/,
      /^advies/,
    ],
    ['Hoeveel aangiftes verwerkt de Douane per jaar?', /1,4 miljard/, /advies\.2\.taak-en-omvang/],
    ['Hoeveel medewerkers heeft de Douane?', /6\.000/, /rol-werkgever/],
    ['Wie is voorzitter van de adviescommissie?', /Aarts/, /leden/],
    ['Hoeveel personen zijn er geïnterviewd?', /zeven/, /aanpak\.bronnen|geinterviewden/],
    ['Wanneer is het advies vastgesteld?', /februari 2026/, /procesverloop/],
    ['Wanneer was de 0-meting?', /november 2020/, /agenda/],
    ['Hoe lang duurt de uitvoering van de Verbeteragenda?', /5 jaar|vijf jaar/, /agenda\.6/],
    ['Wat is het doel van thema 1?', /integriteitsaanpak/, /agenda\.thema1/],
    ['What is theme 4 about?', /leadership/i, /agenda\.thema4/],
  ];
  it.each(contents)('to "%s" says what the documents say', async (question, says, section) => {
    const answer = await ask(question);
    expect(answer.answer).toMatch(says);
    expect(answer.citations.map((one) => one.section).join(' ')).toMatch(section);
  });

  it('names its sources with page, class and edition', async () => {
    const { citations, documents } = await ask('Wat is durf volgens het advies?');
    expect(citations[0]).toMatchObject({ document: 'advies', class: 'advies', edition: 'bundled' });
    expect(citations[0]?.page).toMatch(/^\d/);
    expect(documents[0]).toMatchObject({ id: 'advies', year: 2026, edition: 'bundled' });
  });

  it('uses both documents when both are asked for', async () => {
    const { citations } = await ask('Wat zeggen het advies en de agenda allebei over leiderschap?');
    expect(new Set(citations.map(({ document }) => document))).toEqual(new Set(['advies', 'agenda']));
  });

  it('is the same when the same is asked twice', async () => {
    const [one, two] = [await ask('Wat is denkruimte?'), await ask('Wat is denkruimte?')];
    expect({ ...one, ms: 0 }).toEqual({ ...two, ms: 0 });
  });

  it('uses nothing when the asker may see nothing', async () => {
    const answer = await knowledge.ask({ id: 'x', text: 'Wat is durf?', history: [], visible: [] });
    expect(answer).toMatchObject({ outcome: 'abstained', citations: [], documents: [] });
  });
});

describe('a question that the documents do not answer', () => {
  it.each([
    'Hoe heet de Chief Data Officer?',
    'Wat kost de theatervoorstelling?',
    'Hoeveel drones vliegen er boven de haven van Rotterdam?',
    'Hoe laat gaat de kantine open?',
    'Hoeveel vakantiedagen heb ik?',
    'Wat was het resultaat van de nulmeting?',
    'Wie wint het WK voetbal?',
    'Hoe maak ik erwtensoep?',
    'Wat vond de Tweede Kamer van het rapport?',
    'What is the phone number of the integrity mailbox?',
  ])('%s', async (question) => {
    const answer = await ask(question);
    await expectSound(answer);
    expect(answer.outcome).toBe('abstained');
    expect(answer.answer).toMatch(/lijst van vragen zonder antwoord|list of unanswered questions/);
  });
});

describe('a question that takes something wrong for granted', () => {
  it.each([
    ['Wat zijn de drie kernwaarden van de Douane?', /vier kernwaarden/],
    ['Leg de zeven thema’s van de agenda uit', /zes thema/],
    ['Wat zeiden de twaalf geïnterviewden?', /zeven/],
    ['Waar gaat thema 7 over?', /zes thema/],
    ['Hoe ging de nulmeting van 2018?', /november 2020/],
    ['What are the five core values?', /four core values/],
  ])('%s', async (question, says) => {
    const answer = await ask(question);
    await expectSound(answer);
    expect(answer.outcome).toBe('corrected');
    expect(answer.answer).toMatch(says);
    expect(answer.answer).toMatch(/Dat klopt niet helemaal|not quite right/);
    expect(answer.citations.length).toBeGreaterThan(0);
  });
});

describe('a conversation', () => {
  const talk = async (question: string): Promise<Turn[]> => [
    { role: 'user', content: question },
    { role: 'assistant', content: (await ask(question)).answer },
  ];

  it('goes on with the next in the row: "en de tweede?"', async () => {
    const { outcome, citations } = await ask('en de tweede?', await talk('Wat is subdoel 1 van de agenda?'));
    expect(outcome).toBe('answered');
    expect(citations[0]?.section).toBe('agenda.2.doel.subdoel.2');
  });

  it('goes on with another theme: "en nr 5?"', async () => {
    const { citations } = await ask('en nr 5?', await talk('Wat is het doel van thema 4?'));
    expect(citations[0]?.section).toMatch(/^agenda\.thema5\./);
  });

  it('knows what "dat" points at', async () => {
    const { outcome, citations } = await ask('hoe vaak is dat?', await talk('Wat is de innovatie-retraite?'));
    expect(outcome).toBe('answered');
    expect(citations.map(({ section }) => section)).toContain('advies.4.durf.aanbeveling.4');
  });

  it('does not take a new question for one that goes on', async () => {
    const { citations } = await ask(
      'Wie is de voorzitter van de adviescommissie?',
      await talk('Wat is het doel van thema 4?'),
    );
    expect(citations[0]?.section).toMatch(/^advies\.bijlage\.adviescommissie/);
  });
});

describe('the language', () => {
  it.each(['What is responsible daring?', 'Which themes does the agenda have?', 'Who chairs the committee?'])(
    'of the answer to "%s" is English, while the quote stays as it stands in the source',
    async (question) => {
      const answer = await ask(question);
      await expectSound(answer);
      expect(answer.language).toBe('en');
      expect(answer.answer).toMatch(/\b(?:the|of|and)\b/);
      expect(answer.answer).not.toMatch(/\b(?:volgens|heeft|wordt|een)\b/);
    },
  );

  it('can be chosen apart from that of the question', async () => {
    const question = { id: 'x', history: [], visible: everyone };
    const english = await knowledge.ask({ ...question, text: 'Wat is durf?', language: 'en' });
    expect(english.answer).toMatch(/\bdaring\b/i);
    const dutch = await knowledge.ask({ ...question, text: 'What is daring?', language: 'nl' });
    expect(dutch.answer).toMatch(/\bdurf\b/i);
  });
});

const hostile: readonly (readonly [what: string, text: string])[] = [
  ['nothing', ''],
  ['only white space', ' \t\n\r '],
  ['only invisible characters', '\u200b\u200d\u2060\ufeff\u00ad'],
  ['only emoji', '🎉👮‍♀️🇳🇱💶'],
  ['only punctuation', '?!… – — ()[]{}'],
  ['a NUL', 'Wat is\u0000 durf?'],
  ['a lone surrogate', 'Wat is \ud83d durf \udc00?'],
  ['text from right to left', 'ما هي القيم الأساسية للجمارك؟ \u202eWat is durf?\u202c'],
  ['Chinese', '海关的四个核心价值观是什么？'],
  ['a call to the whole channel', '<!channel> <!here> Wat is durf?'],
  ['a person by id', 'Wat vindt <@U12345678> van durf?'],
  ['a link in Slack’s own form', '<https://evil.example/|advies> wat is durf'],
  ['signs of a pattern', '.*+?^$()|[]\\ (a+)+$ thema{2}'],
  ['signs of SQL', `'; drop table sources; -- durf % _ \\`],
  ['signs of a template', '{word} {text} {{durf}} <%= durf %>'],
  ['one very long word', 'durf'.repeat(3000)],
  ['one very long unknown word', 'x'.repeat(20_000)],
  ['40,000 characters', 'Wat is durf volgens de commissie? '.repeat(1200).slice(0, 40_000)],
  ['40,000 brackets', '('.repeat(40_000)],
  ['heaped accents', `d${'\u0301'.repeat(500)}urf wat is dat`],
  ['line ends of every kind', 'Wat\r\nis\u2028durf\u2029?\r'],
  ['names that every object has', 'constructor __proto__ hasOwnProperty toString'],
];
describe('hostile input', () => {
  it.each(hostile)('with %s gets an answer in words', async (_, text) => {
    await expectSound(await ask(text));
  });

  it('is never said back at length', async () => {
    const { answer } = await ask(`Wat is ${'qxzv'.repeat(200)}?`);
    expect(answer).toContain('“qxzv');
    expect(answer).not.toContain('qxzv'.repeat(12));
  });

  it('in the history changes nothing that holds for every answer', async () => {
    for (const [, content] of hostile) {
      await expectSound(
        await ask('en dat?', [
          { role: 'user', content },
          { role: 'assistant', content },
        ]),
      );
    }
  });

  it('is never sent back as a call or a link', async () => {
    for (const text of [
      '<!channel>',
      'Wat is <@U12345678>?',
      'Xyzqqq <!here> zwrtpl',
      '<https://evil.example|x> qqzzx',
    ]) {
      expect((await ask(text)).answer).not.toMatch(/<!|<@|https?:/);
    }
  });

  it('of any kind gets a sound answer', async () => {
    const words = fc.constantFrom(
      'durf',
      'thema 3',
      'hoeveel',
      'Wie',
      'agenda',
      'the',
      '12',
      '<!here>',
      '(',
      '%',
      '“',
      '\u0000',
    );
    const question = fc.oneof(
      fc.string({ maxLength: 300, unit: 'binary' }),
      fc.string({ maxLength: 100, unit: 'grapheme' }),
      fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(question, async (text) => expectSound(await ask(text))),
      { numRuns: process.env.DURF_TEST_LONG ? 2000 : 60 },
    );
  }, 120_000);
});
