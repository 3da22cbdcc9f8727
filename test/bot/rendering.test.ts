import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askForm, feedbackForm, shareForm } from '../../bot/answers/forms.ts';
import { partsOf } from '../../bot/answers/parts.ts';
import { noPassageView, passageView } from '../../bot/answers/passage-view.ts';
import { addressOf, courtesyOf, isQuestion, readableText, readMessage } from '../../bot/answers/recognise.ts';
import { answerMessage, wholeAnswerView } from '../../bot/answers/views.ts';
import { homeView } from '../../bot/home/views.ts';
import { en } from '../../bot/i18n/en.ts';
import { nl } from '../../bot/i18n/nl.ts';
import { cleanText, escapeText, fallbackText } from '../../bot/slack/escape.ts';
import type { ComposedAnswer } from '../../retrieval/answer-form.ts';
import { composed, section } from '../support/answers.ts';

/** Everything in a payload that Slack would read as markup, and everything that it shows as it is. */
const textsOf = (value: unknown): { marked: string[]; literal: string[]; all: string[] } => {
  const found = { marked: [] as string[], literal: [] as string[], all: [] as string[] };
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    if (node === null || typeof node !== 'object' || Array.isArray(node)) return;
    const one = node as Record<string, unknown>; // an object, as the lines above have shown
    if (typeof one.text === 'string') {
      found.all.push(one.text);
      const literal = one.type === 'text' || one.type === 'plain_text';
      (literal ? found.literal : found.marked).push(one.text);
    }
    Object.values(one).forEach(walk);
  };
  walk(value);
  return found;
};

const ACTIVE = /<[!@#]|<https?:|<mailto:/;
const hostile = fc.oneof(
  fc.constantFrom(
    '<!channel>',
    '<@U123>',
    '<!subteam^S1>',
    '<#C1|x>',
    '<!date^1^{date}^https://evil.example|x>',
    '<https://evil.example|intranet>',
    '&lt;!here&gt;',
    '*x*',
    '\u202E\u200B',
    '\u{E0041}',
    '\uD800',
    '\0',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const text = fc.array(hostile, { maxLength: 8 }).map((parts) => parts.join(' '));

describe('no text of a person or a document', () => {
  it('can mention, link or date anything in Slack', () => {
    fc.assert(
      fc.property(text, text, text, (said, title, followUp) => {
        const answer = composed({
          answer: `${said} [1]`,
          coverage: said,
          citations: [
            { ...composed().citations[0], title, quote: said } as ComposedAnswer['citations'][number],
          ],
          documents: [{ id: 'advies', title, year: null, edition: 'original' }],
          more: [{ text: said, sources: [1] }],
          followUps: [followUp],
        });
        const shown = { id: 'a', private: true, echo: { question: said, by: 'U1' } };
        for (const payload of [
          answerMessage(answer, shown, nl),
          wholeAnswerView(answer, nl),
          passageView({ ...section, title, body: `x ${said} y` }, said, nl),
          askForm(nl, said),
          homeView(nl, said),
        ]) {
          const { marked, all } = textsOf(payload);
          for (const one of marked) expect(one).not.toMatch(ACTIVE);
          for (const one of all) {
            expect(cleanText(one)).toBe(one);
            expect(one).not.toBe('');
          }
          expect(JSON.stringify(payload)).not.toContain('mrkdwn');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('keeps invisible signs after it was cleaned, and cleaning twice changes nothing', () => {
    fc.assert(
      fc.property(text, (said) => {
        const once = cleanText(said);
        expect(cleanText(once)).toBe(once);
        expect(once).not.toMatch(/[\u200B\u202A-\u202E\uFEFF\0]|[\u{E0000}-\u{E007F}]/u);
        expect(fallbackText(said.repeat(200)).length).toBeLessThanOrEqual(4000);
      }),
    );
    expect(cleanText('👩‍👩‍👧 ❤️ café\r\n')).toBe('👩‍👩‍👧 ❤️ café\n');
    expect(escapeText('a < b & c')).toBe('a &lt; b &amp; c');
  });
});

describe('an answer', () => {
  const claim = (n: number, length = 100) => `${`Bewering ${n}. `.padEnd(length, 'woord ')} [${n}]`;
  const citations = Array.from({ length: 9 }, (_, index) => ({
    ...(composed().citations[0] as ComposedAnswer['citations'][number]),
    n: index + 1,
  }));

  it('shows its sources with document, year, section, page and class, and says what is a rendering', () => {
    const { literal } = textsOf(answerMessage(composed(), { id: 'a', private: false }, nl));
    const line = literal.find((one) => one.includes('§'));
    expect(line).toBe('Verantwoorde durf (2024) · § Durf · p. 9-10 · advies · weergave van Durf');
    expect(literal.join(' ')).not.toMatch(/[“”„]/);
    expect(literal).toContain('Samengesteld door een computer. Kijk bij twijfel in de bron.');
  });

  it('of six claims shows five, and the sixth behind “Meer”', () => {
    const answer = composed({ citations, answer: [1, 2, 3, 4, 5, 6].map((n) => claim(n)).join('\n\n') });
    expect(partsOf(answer).shown).toHaveLength(5);
    expect(partsOf(answer).cited.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5]);
    const message = answerMessage(answer, { id: 'a', private: false }, nl);
    expect(JSON.stringify(message)).toContain('answer-more');
    expect(JSON.stringify(message)).not.toContain('Bewering 6');
    expect(JSON.stringify(wholeAnswerView(answer, nl))).toContain('Bewering 6');
  });

  it('of one endless claim shows about 1,500 characters and keeps its source', () => {
    const answer = composed({ citations, answer: claim(1, 5000) });
    const [shown] = partsOf(answer).shown;
    expect(shown?.length).toBeLessThan(1520);
    expect(shown).toMatch(/\[1\]$/);
    expect(JSON.stringify(wholeAnswerView(answer, nl)).length).toBeGreaterThan(5000);
  });

  it('that is short has no “Meer”, and only a private one can be shared', () => {
    const inChannel = JSON.stringify(answerMessage(composed(), { id: 'a', private: false }, nl));
    expect(inChannel).not.toContain('answer-more');
    expect(inChannel).not.toContain('answer-share');
    expect(JSON.stringify(answerMessage(composed(), { id: 'a', private: true }, nl))).toContain(
      'answer-share',
    );
  });

  it('stays within what Slack takes, whatever comes in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, fc.nat(3000)), { maxLength: 40 }),
        fc.array(text, { maxLength: 6 }),
        (claims, followUps) => {
          const answer = composed({
            citations,
            followUps,
            answer: claims.map(([said, length]) => `${said}${'w '.repeat(length)} [1]`).join('\n\n') || 'x',
            more: claims.map(([said]) => ({ text: said, sources: [1] })),
          });
          const message = answerMessage(answer, { id: 'a', private: true }, nl);
          expect(message.blocks.length).toBeLessThanOrEqual(50);
          expect(message.text.length).toBeLessThanOrEqual(4000);
          const view = wholeAnswerView(answer, nl);
          expect(view.blocks.length).toBeLessThanOrEqual(100);
          for (const one of textsOf(message).all) expect(one.length).toBeLessThanOrEqual(4000);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a passage in its context', () => {
  it('that is longer than a window is cut around the cited part', () => {
    const body = `${'a'.repeat(60_000)} DE ZIN ${'b'.repeat(60_000)}`;
    const shown = JSON.stringify(passageView({ ...section, body }, 'DE ZIN', nl));
    expect(shown).toContain('▶ DE ZIN ◀');
    expect(shown).toContain(nl.passageCut);
    expect(shown.length).toBeLessThan(60_000);
  });
});

describe('every form', () => {
  it('has titles and buttons that Slack takes, in both languages', () => {
    for (const texts of [nl, en]) {
      for (const view of [
        feedbackForm('a', [], texts),
        shareForm('a', texts),
        askForm(texts),
        passageView(section, '', texts),
        noPassageView(texts),
      ]) {
        for (const one of [view.title, view.submit, view.close]) {
          if (one) expect(one.text).not.toMatch(/…$/);
          expect(one?.text.length ?? 0).toBeLessThanOrEqual(24);
        }
      }
      const labels = JSON.stringify(homeView(texts, 'x')).match(/"type":"button","text":\{[^}]*\}/g) ?? [];
      for (const label of labels) expect(label).not.toContain('…');
    }
  });

  it('says the same things in both languages', () => {
    const names = (one: string) => [...one.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
    expect(Object.keys(en)).toEqual(Object.keys(nl));
    for (const name of Object.keys(nl) as (keyof typeof nl)[]) {
      expect(en[name]).not.toBe('');
      expect(names(en[name])).toEqual(names(nl[name]));
    }
  });
});

describe('what a message is for Durf', () => {
  const read = (event: Record<string, unknown>) =>
    readMessage({ type: 'message', channel: 'C1', ts: '1', user: 'U1', text: '', ...event }, 'UBOT');
  it.each([
    ['En hoe dan?', true],
    ['hoe zit dat met fouten', true],
    ['leg dat eens uit', true],
    ['Durf, geef een voorbeeld', true],
    ['dank allemaal', false],
    ['Ik kom morgen.', false],
  ])('“%s”: a question? %s', (said, yes) => {
    expect(isQuestion(said)).toBe(yes);
  });
  it.each([
    [{ text: 'x', channel: 'D1' }, 'durf'],
    [{ text: '<@UBOT> x' }, 'durf'],
    [{ text: 'en nu?', thread_ts: '0' }, 'maybe'],
    [{ text: '<@U2> en nu?', thread_ts: '0' }, 'nobody'],
    [{ text: 'oké', thread_ts: '0' }, 'nobody'],
    [{ text: 'en nu?' }, 'nobody'],
  ])('%o is for %s', (event, whom) => {
    const message = read(event);
    expect(message && addressOf(message)).toBe(whom);
  });
  it('is read the way its writer saw it', () => {
    expect(readableText('Wat zegt <https://a.nl|het stuk> in <#C1|mt> &lt;3 &amp; meer')).toBe(
      'Wat zegt het stuk in #mt <3 & meer',
    );
    expect(courtesyOf('Hoe gaat het met de audit?')).toBeUndefined();
  });
});
