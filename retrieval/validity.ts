import { answerFrames, fillFrame } from '../prompts/answer-frames.ts';
import type { Ask } from './ports.ts';
import type { Language } from './vocabulary.ts';

/** A document whose last day is behind us. */
interface ExpiredDocument {
  readonly document: string;
  readonly title: string;
  readonly validUntil: string;
}

/** Looks up which of these documents have run out, as far as this reader may see them. */
export type FindExpired = (
  documents: readonly string[],
  visible: readonly string[],
) => Promise<readonly ExpiredDocument[]>;

const sayDay = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

/** Answers as `ask` does, and says in one sentence of which of its sources the validity is over. */
export const sayExpired =
  (ask: Ask, find: FindExpired): Ask =>
  async (question) => {
    const answer = await ask(question);
    const documents = [...new Set(answer.citations.map(({ document }) => document))];
    const expired = documents.length === 0 ? [] : await find(documents, question.visible);
    if (expired.length === 0) return answer;
    const frames = answerFrames[answer.language];
    const sources = expired
      .map(({ title, validUntil }) =>
        fillFrame(frames.expiredSource, { title, date: sayDay(validUntil, answer.language) }),
      )
      .join(', ');
    return { ...answer, answer: `${answer.answer}\n\n${fillFrame(frames.expired, { sources })}` };
  };
