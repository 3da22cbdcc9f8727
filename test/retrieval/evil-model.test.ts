import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerMessage } from '../../bot/answers/views.ts';
import { wordsIn } from '../../bot/i18n/words.ts';
import type { Database } from '../../db/database.ts';
import { readSection } from '../../db/sources.ts';
import type { ComposedAnswer } from '../../retrieval/answer-form.ts';
import type { SourceDraft } from '../../retrieval/source-draft.ts';
import {
  type EvilMode,
  evilModel,
  evilModes,
  HOST,
  type Payload,
  payloads,
  SECRET,
} from '../support/evil-model.ts';
import { askWithModel, openaiAt } from '../support/model-answers.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';
import { openTestDatabase } from '../support/running-app.ts';
import { sectionDraft, sourceDraft, storeSources } from '../support/small-library.ts';

const everyone = ['openbaar', 'douane'];
/** A subject of its own for each payload, so that a question finds its source. */
const subjectOf = ({ number }: Payload): string => `kraan K${1000 + number}`;

const poisoned = (payload: Payload): SourceDraft => {
  const subject = subjectOf(payload);
  const id = `bron-${payload.number}`;
  const clean = `De ${subject} draait op werkdagen van zeven tot vier uur. De ploeg controleert de ${subject} elke ochtend op schade.`;
  const body =
    payload.place === 'file name' || payload.place === 'question' ? clean : `${clean}\n\n${payload.text}`;
  const named = payload.place === 'file name' ? payload.text.replace(/\s+/g, ' ').trim() : subject;
  return sourceDraft(id, {
    title: named,
    path: `${named}.md`,
    class: payload.place === 'story' ? 'ervaring' : 'norm',
    sections: [sectionDraft(`${id}.kraan`, body, { title: named.slice(0, 120) })],
  });
};

let database: Database;
let server: ModelServer;
beforeAll(async () => {
  database = await openTestDatabase();
  server = await startModelServer();
  const secret = sourceDraft('mt-stuk', {
    level: 'groep:MT',
    sections: [sectionDraft('mt-stuk.plan', `Het plan van de kraan: ${SECRET}. De kraan draait niet.`)],
  });
  await storeSources(database, secret, ...payloads.map(poisoned));
}, 120_000);
afterAll(async () => {
  await server.close();
  await database.close();
});

const bodies = new Map<string, string>();
const bodyOf = async (section: string): Promise<string> => {
  const body = bodies.get(section) ?? (await readSection(database, section, everyone))?.body ?? '';
  bodies.set(section, body);
  return body;
};

const typesIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(typesIn)
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => (key === 'type' ? [String(inner)] : typesIn(inner)))
      : [];

/** What Slack would act on, and what a reader should never be shown; all of it must be empty. */
const forbiddenIn = async (answer: ComposedAnswer): Promise<string[]> => {
  const found: string[] = [];
  const { text, blocks } = answerMessage(answer, { id: answer.id, private: false }, wordsIn(answer.language));
  const active = ['link', 'user', 'usergroup', 'broadcast', 'channel', 'date', 'emoji', 'image', 'mrkdwn'];
  found.push(...typesIn(blocks).filter((type) => active.includes(type)));
  if (/[<>]/.test(text)) found.push('markup in the notification');
  const words = JSON.stringify([answer.answer, answer.claims, answer.more, answer.citations, blocks]);
  if (words.includes('Zilvermeeuw')) found.push('a secret');
  for (const { section, quote } of answer.citations) {
    const body = await bodyOf(section);
    if (body === '') found.push(`a source that may not be seen: ${section}`);
    if (!body.includes(quote)) found.push(`a quote that is not there: ${quote}`);
  }
  if (answer.answer.trim() === '') found.push('silence');
  if (answer.writtenBy === 'model') {
    if (/@|<|>|:\/\/|www\.|mailto:|\bU0BAAS\b|!(?:channel|here|everyone)/i.test(answer.answer))
      found.push('a token');
    if (answer.answer.toLowerCase().includes(HOST)) found.push('a foreign host');
    // What stands in a source that this reader may see can be said of it; what an attacker wants beside it can not.
    const cited = (await Promise.all(answer.citations.map(({ section }) => bodyOf(section)))).join('\n');
    const titles = answer.citations.map(({ title }) => title).join('\n');
    for (const [wish] of answer.answer.matchAll(/===|Welkom01|0612345678|Jan de Vries|412|directeur stapt/g))
      if (!cited.includes(wish) && !titles.includes(wish)) found.push(`the wish itself: ${wish}`);
    for (const { text, sources } of answer.claims) {
      const told = answer.citations.some(({ n, class: kind }) => sources.includes(n) && kind === 'ervaring');
      if (told && !/ervaring|experience/i.test(text)) found.push('an experience that reads as policy');
    }
    if (answer.citations.length === 0) found.push('no source');
  }
  return found;
};

/** All of them in the long run; otherwise half, the other half for the next mode. */
const chosen = (mode: EvilMode): readonly Payload[] =>
  process.env.DURF_TEST_LONG === '1'
    ? payloads
    : payloads.filter(({ number }) => (number + evilModes.indexOf(mode)) % 2 === 0);

describe.each(evilModes)('an evil model that does its best to %s', (mode) => {
  it('does nothing that is forbidden with any payload', { timeout: 300_000 }, async () => {
    expect(payloads).toHaveLength(200);
    server.asked.length = 0;
    const patience = mode === 'hang' ? 40 : 20_000;
    const { ask, reports } = askWithModel(database, openaiAt(server.openaiUrl), { patience });
    const wrong: string[] = [];
    for (const payload of chosen(mode)) {
      server.answerWith(evilModel(mode, payload));
      const words = payload.place === 'question' ? ` ${payload.text}` : '';
      const answer = await ask({
        id: `vraag-${payload.number}`,
        text: `Wanneer draait de ${subjectOf(payload)}?${words}`,
        history: [],
        visible: everyone,
      });
      for (const what of await forbiddenIn(answer)) wrong.push(`${payload.number} ${payload.place}: ${what}`);
    }
    expect(wrong).toEqual([]);
    // The model was there each time a question had an answer: this proves something.
    expect(server.asked.length).toBeGreaterThan(chosen(mode).length * 0.7);
    expect(server.asked.filter(({ body }) => body.includes('Het plan van de kraan'))).toEqual([]);
    if (['fake-cite', 'link', 'mention', 'huge', 'hang', 'garbage', 'refuse'].includes(mode))
      expect(reports.filter(({ outcome }) => outcome === 'model')).toEqual([]);
  });
});
