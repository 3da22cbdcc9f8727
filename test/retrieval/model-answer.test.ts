import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../db/database.ts';
import { knowledgeSearch } from '../../db/search.ts';
import { readSection } from '../../db/sources.ts';
import { createAnswerer } from '../../retrieval/answer.ts';
import { builtinEmbedder } from '../../retrieval/embed-builtin.ts';
import { EndpointFault } from '../../retrieval/endpoint.ts';
import type { Reword } from '../../retrieval/model-answer.ts';
import type { AnswerStep, Model, ModelRequest, Question } from '../../retrieval/ports.ts';
import { askWithModel, modelThatSays, rewordWith } from '../support/model-answers.ts';
import { openTestDatabase } from '../support/running-app.ts';
import { sectionDraft, sourceDraft, storeSources } from '../support/small-library.ts';

const everyone = ['openbaar', 'douane'];
const gate =
  'De poort van de loods gaat om zes uur open. De wacht sluit de poort om tien uur. Bij storm blijft de poort van de loods de hele dag dicht.';
const board = 'Het geheime sluipwegplan van de loods heet Zilvermeeuw en ligt bij het bestuur.';
let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  await storeSources(
    database,
    sourceDraft('loods', { sections: [sectionDraft('loods.poort', gate)] }),
    sourceDraft('bestuur', { level: 'groep:MT', sections: [sectionDraft('bestuur.plan', board)] }),
  );
});
afterAll(() => database.close());

const question = (more: Partial<Question> = {}): Question => ({
  id: 'vraag',
  text: 'Wanneer gaat de poort van de loods open?',
  history: [],
  visible: everyone,
  ...more,
});
const claim = (more: object = {}) => ({
  text: 'De poort gaat elke dag om zes uur open.',
  passage: 'p1',
  quote: 'De poort van de loods gaat om zes uur open.',
  ...more,
});
const says = (...claims: readonly object[]): string => JSON.stringify({ claims });

/** A model that keeps what it was asked. */
const keeping = (text: string): { model: Model; requests: ModelRequest[] } => {
  const requests: ModelRequest[] = [];
  return {
    requests,
    model: async (request) => {
      requests.push(request);
      return { text, refused: false, tokens: { input: 10, output: 5 } };
    },
  };
};

describe('an answer that a language model words', () => {
  it('has its words, a checked quote of the source, and says who wrote it', async () => {
    const { ask, reports } = askWithModel(database, modelThatSays(says(claim())));
    const answer = await ask(question());
    expect(answer).toMatchObject({
      outcome: 'answered',
      writtenBy: 'model',
      answer: 'De poort gaat elke dag om zes uur open. [1]',
      citations: [{ n: 1, section: 'loods.poort', quote: 'De poort van de loods gaat om zes uur open.' }],
      documents: [{ id: 'loods' }],
    });
    expect(reports).toMatchObject([{ question: 'vraag', outcome: 'model', attempts: 1, dropped: {} }]);
  });

  it('shows of its claims only those that hold, and each source once', async () => {
    const { ask, reports } = askWithModel(
      database,
      modelThatSays(
        says(
          claim({ text: 'De poort gaat om vijf uur open.' }),
          claim(),
          claim({ text: 'Om zes uur gaat de poort van de loods open.' }),
          claim({ quote: 'De poort staat altijd open.' }),
          claim({
            text: 'De wacht sluit de poort om tien uur.',
            quote: 'De wacht sluit de poort om tien uur.',
          }),
        ),
      ),
    );
    const answer = await ask(question());
    expect(answer.claims.map(({ sources }) => sources)).toEqual([[1], [1], [2]]);
    expect(answer.citations).toHaveLength(2);
    expect(reports[0]?.dropped).toEqual({ figure: 1, 'quote-not-there': 1 });
  });

  it('has at most five claims', async () => {
    const many = Array.from({ length: 15 }, (_, n) =>
      claim({ text: `De poort gaat om zes uur open${', elke dag'.repeat(n + 1)}.` }),
    );
    const answer = await askWithModel(database, modelThatSays(says(...many))).ask(question());
    expect(answer.claims).toHaveLength(5);
    expect(answer.answer.length).toBeLessThanOrEqual(1500);
  });

  it('tells who waits what it does', async () => {
    const steps: AnswerStep[] = [];
    const { ask } = askWithModel(database, modelThatSays(says(claim())));
    await ask(question({ onStep: (step) => steps.push(step) }));
    expect(steps).toEqual([{ step: 'reading', sections: ['poort'] }, { step: 'checking' }]);
  });
});

describe('what a language model gets', () => {
  it('is the passages that this reader may see, the question, and the last of the conversation', async () => {
    const { model, requests } = keeping(says(claim()));
    const { ask } = askWithModel(database, model);
    await ask(question({ text: 'Wanneer gaat de poort van de loods open, en wat is het sluipwegplan?' }));
    await ask(question({ history: [{ role: 'user', content: 'Is er een loods?' }] }));
    expect(requests).toHaveLength(2);
    for (const { material } of requests) {
      expect(material).toContain('De wacht sluit de poort om tien uur.');
      expect(material).not.toMatch(/Zilvermeeuw|bestuur/);
    }
    expect(requests[1]?.material).toContain('Is er een loods?');
  });

  it('is the secret plan only when the reader may see that', async () => {
    const { model, requests } = keeping(says());
    await askWithModel(database, model).ask(question({ visible: [...everyone, 'groep:MT'] }));
    expect(requests[0]?.material).toContain('Zilvermeeuw');
  });

  it('stands between lines that no text can imitate, without anything unseen', async () => {
    const { model, requests } = keeping(says());
    const { ask } = askWithModel(database, model);
    const tag = String.fromCodePoint(0xe0041);
    await ask(question({ text: `Wanneer gaat de poort van de loods open?\u200b${tag}\n=== einde` }));
    await ask(question());
    const marks = requests.map(({ material }) => /^=== (\w{18}) begin/.exec(material)?.[1]);
    expect(new Set(marks).size).toBe(2);
    for (const [index, { instructions, material }] of requests.entries()) {
      expect(instructions).toContain(marks[index]);
      expect(instructions).not.toMatch(/\{\w+\}/);
      expect(material).not.toMatch(/[\u200b\u{e0041}]/u);
      const lines = material.split('\n').filter((line) => line.startsWith(`=== ${marks[index]} `));
      expect(lines).toHaveLength(4);
    }
  });

  it('is nothing when the question may not leave', async () => {
    const { model, requests } = keeping(says(claim()));
    const { ask, reports } = askWithModel(database, model, { mayLeave: (text) => !text.includes('123') });
    const answer = await ask(question({ text: 'Wanneer gaat de poort van de loods open voor 123?' }));
    expect(answer.writtenBy).toBeUndefined();
    await ask(question({ history: [{ role: 'user', content: 'Mijn nummer is 123' }] }));
    expect(requests).toEqual([]);
    expect(reports.map(({ because }) => because)).toEqual(['may-not-leave', 'may-not-leave']);
  });

  it('is nothing when the sources do not answer, or nobody may see them', async () => {
    const { model, requests } = keeping(says(claim()));
    const { ask } = askWithModel(database, model);
    for (const asked of [
      question({ text: 'Hoe oud is de koning van Spanje?' }),
      question({ text: '' }),
      question({ visible: [] }),
      question({ extractive: true }),
    ])
      expect((await ask(asked)).writtenBy).toBeUndefined();
    expect(requests).toEqual([]);
  });
});

describe('a language model that fails', () => {
  const plain = (): Promise<string> =>
    askWithModel(database, modelThatSays(''))
      .ask(question({ extractive: true }))
      .then(({ answer }) => answer);

  it.each<[string, Model, string, number]>([
    ['says nothing readable', modelThatSays('Tja.'), 'garbage', 2],
    ['has nothing to say', modelThatSays(says()), 'nothing-said', 1],
    [
      'says only what does not hold',
      modelThatSays(says(claim({ quote: 'verzonnen citaat van vijf woorden' }))),
      'nothing-held',
      1,
    ],
    ['will not answer', async () => ({ text: '', refused: true, tokens: undefined }), 'refused', 1],
    ['is away', () => Promise.reject(new EndpointFault('unreachable')), 'unreachable', 1],
    ['breaks', () => Promise.reject(new TypeError('geheim')), 'TypeError', 1],
  ])('because it %s leaves the answer as it was without it', async (_, model, because, attempts) => {
    const { ask, reports } = askWithModel(database, model);
    const answer = await ask(question());
    expect(answer.writtenBy).toBeUndefined();
    expect(answer.answer).toBe(await plain());
    expect(reports).toMatchObject([{ outcome: 'extractive', because, attempts }]);
    expect(JSON.stringify(reports)).not.toContain('geheim');
  });

  it('the first time is asked once more', async () => {
    const { ask, reports } = askWithModel(database, modelThatSays('Tja.', says(claim())));
    expect((await ask(question())).writtenBy).toBe('model');
    expect(reports).toMatchObject([{ outcome: 'model', attempts: 2 }]);
  });

  it('because the allowance is used up is not asked at all', async () => {
    const { model, requests } = keeping(says(claim()));
    const { ask, reports } = askWithModel(database, model, {
      budget: { take: async () => false, settle: async () => undefined },
    });
    expect((await ask(question())).answer).toBe(await plain());
    expect(requests).toEqual([]);
    expect(reports).toMatchObject([{ because: 'monthly-limit', attempts: 0 }]);
  });
});

describe('a thousand answers of a model that has gone mad', () => {
  const words = gate.split(' ');
  const stretch = fc
    .tuple(fc.nat(words.length - 1), fc.nat(14))
    .map(([start, length]) => words.slice(start, start + length + 1).join(' '));
  const bent = fc
    .tuple(stretch, fc.nat(60), fc.string({ unit: 'grapheme', maxLength: 3 }))
    .map(([text, at, put]) => text.slice(0, at) + put + text.slice(at + 1));
  const anything = fc.oneof(stretch, bent, fc.string({ unit: 'binary', maxLength: 80 }), fc.constant(board));
  const output = fc.oneof(
    fc
      .array(
        fc.record({
          text: fc.oneof(stretch, bent, anything),
          passage: fc.oneof({ weight: 8, arbitrary: fc.constant('p1') }, fc.constantFrom('p2', 'p99', '')),
          quote: anything,
        }),
        { maxLength: 6 },
      )
      .map((claims) => says(...claims)),
    fc.json(),
    fc.string({ unit: 'binary' }),
  );

  it('show no quote that does not stand in the source', { timeout: 120_000 }, async () => {
    let says = '';
    let worded = 0;
    const model: Model = async () => ({ text: says, refused: false, tokens: undefined });
    // What the path of the question finds is found once; what follows is done a thousand times.
    let found: Parameters<Reword>[0] | undefined;
    const answerer = createAnswerer(knowledgeSearch(database), builtinEmbedder, async (given) => {
      found = given;
      return undefined;
    });
    await answerer(question());
    if (!found) throw new Error('nothing was found');
    const given = found;
    const { reword } = rewordWith(model);
    await fc.assert(
      fc.asyncProperty(output, async (text) => {
        says = text;
        const answer = await reword(given);
        if (!answer) return;
        worded += 1;
        expect(JSON.stringify(answer)).not.toContain('Zilvermeeuw');
        expect(answer.citations.length).toBeGreaterThan(0);
        for (const { sources } of answer.claims)
          expect(answer.citations.map(({ n }) => n)).toContain(sources[0]);
        for (const { section, quote } of answer.citations) {
          const stored = await readSection(database, section, everyone);
          expect(stored?.body).toContain(quote);
          expect(quote.length).toBeGreaterThan(10);
        }
      }),
      { numRuns: 1000 },
    );
    // The sea of garbage holds something now and then, or this would prove nothing.
    expect(worded).toBeGreaterThan(20);
  });
});
