import { describeReferral } from '../facilitation/guard/notices.ts';
import { guardText } from '../facilitation/guard/read-guard.ts';
import type { Route } from '../facilitation/guard/routes.ts';
import { languageOf } from '../retrieval/analysis/language.ts';
import { coverageSentence } from '../retrieval/coverage.ts';
import type { Ask } from '../retrieval/ports.ts';

/**
 * The command line's way in: the guard looks first, and a text that looks like a matter of integrity gets the routes
 * and nothing else; nothing of it is searched, kept or logged. (In Slack the guard stands before the inbox.)
 */
export const guardedAsk =
  (ask: Ask, routes: readonly Route[]): Ask =>
  async (question) => {
    const { verdict, normalised, failed } = guardText(question.text);
    if (verdict !== 'hard') return ask({ ...question, text: normalised });
    const language = question.language ?? languageOf(question.text);
    return {
      id: question.id,
      outcome: 'referred',
      language,
      answer: describeReferral(failed ? 'failed' : 'hard', routes, language),
      citations: [],
      coverage: coverageSentence([], language),
      claims: [],
      more: [],
      followUps: [],
      documents: [],
      ms: 0,
    };
  };
