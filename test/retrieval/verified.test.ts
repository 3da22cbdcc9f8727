import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EVERYONE } from '../../bot/knowledge.ts';
import { keepVerified } from '../../db/verified-answers.ts';
import { type OpenLibrary, openLibrary } from '../support/loaded-library.ts';

let library: OpenLibrary;
beforeAll(async () => {
  library = await openLibrary();
}, 180_000);
afterAll(() => library.close());
afterEach(() => library.knowledge.database.query('truncate verified_answers, verified_sources'));

const QUESTION = 'Mag ik ChatGPT gebruiken voor mijn werk?';
const ANSWER = 'Bespreek het eerst in je team, en begin klein.';
const SECTION = 'advies.3.durf';
const keep = async (more: { question?: string; sections?: readonly string[] } = {}) => {
  const missing = await keepVerified(
    library.knowledge.database,
    {
      ...{ question: QUESTION, answer: ANSWER, language: 'nl', sections: [SECTION], role: 'kennisbeheer' },
      ...{ at: new Date('2026-11-24'), expires: '2999-01-01' },
      ...more,
    },
    EVERYONE,
  );
  expect(missing).toEqual([]);
};
const ask = (text: string, visible = EVERYONE, history: readonly { role: 'user'; content: string }[] = []) =>
  library.knowledge.ask({ id: 'q', text, history, visible });

describe('a question close to one that was checked', () => {
  it('gets the checked answer, says who checked it and when, and quotes its sources letter for letter', async () => {
    await keep();
    const answer = await ask('Mag ik ChatGPT voor mijn werk gebruiken?');
    expect(answer).toMatchObject({ outcome: 'answered', language: 'nl' });
    expect(answer.answer).toBe(
      `${ANSWER} [1]\n\nDit antwoord is nagekeken door kennisbeheer in november 2026.`,
    );
    const [citation] = answer.citations;
    expect(citation?.section).toBe(SECTION);
    const stored = await library.knowledge.readSection(SECTION, EVERYONE);
    expect(stored?.body).toContain(citation?.quote);
  });

  it.each([
    'Welke vier kernwaarden heeft de Douane?',
    'Mag ik mijn telefoon gebruiken tijdens het werk?',
    'Wie maakt ChatGPT?',
  ])('is not every question: %s', async (question) => {
    await keep();
    expect((await ask(question)).answer).not.toContain('nagekeken');
  });

  it('gets no answer from sources that this reader may not see', async () => {
    await keep();
    expect((await ask(QUESTION, [])).answer).not.toContain(ANSWER);
  });

  it('that goes on from an earlier question is answered from what it goes on from', async () => {
    await keep();
    const answer = await ask(QUESTION, EVERYONE, [{ role: 'user', content: 'Wat is durf?' }]);
    expect(answer.answer).not.toContain(ANSWER);
  });

  it('asked in English does not get a Dutch answer', async () => {
    await keep({ question: 'ChatGPT' });
    expect((await ask('May I use ChatGPT for my work?')).answer).not.toContain(ANSWER);
  });
});
