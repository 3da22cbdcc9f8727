import { countWanted } from '../facilitation/guard/asking/count-wanted.ts';
import { durfTopicOf, talkToneOf } from '../facilitation/guard/asking/durf-topics.ts';
import { recogniseWanted, SURE, type Wanted } from '../facilitation/guard/asking/recognise.ts';
import { describeReferral, type GuardNotice } from '../facilitation/guard/notices.ts';
import { guardText } from '../facilitation/guard/read-guard.ts';
import { describeRoute, type Route } from '../facilitation/guard/routes.ts';
import { fillFrame } from '../prompts/answer-frames.ts';
import { outcomeFrames } from '../prompts/outcome-frames.ts';
import { languageOf } from '../retrieval/analysis/language.ts';
import type { ComposedAnswer } from '../retrieval/answer-form.ts';
import type { Anticipated } from '../retrieval/anticipated.ts';
import { coverageSentence } from '../retrieval/coverage.ts';
import type { Ask, Question } from '../retrieval/ports.ts';
import type { Language, Outcome } from '../retrieval/vocabulary.ts';
import type { Count } from './counts.ts';

/** The ways in which a question can be answered. */
export interface Responders {
  /** From the sources. */
  readonly ask: Ask;
  /** A dilemma, without a ruling. */
  readonly noVerdict: Ask;
  readonly anticipated: Anticipated;
  readonly count: Count;
}

/** What is fewer than this is not told as a number: it could point at people. */
const SMALLEST_CELL = 5;
/** A question that the sources are known to answer is one for the sources, unless its words say otherwise this much. */
const USUAL_LIKENESS = 0.45;
const LIKENESS_WEIGHS = 4;
const KNOWN = 0.75;

const said = (question: Question, language: Language, outcome: Outcome, answer: string): ComposedAnswer => ({
  id: question.id,
  outcome,
  language,
  answer,
  citations: [],
  coverage: coverageSentence([], language),
  claims: [],
  more: [],
  followUps: [],
  documents: [],
  ms: 0,
});

const sayCount = async (
  question: Question,
  language: Language,
  text: string,
  count: Count,
): Promise<ComposedAnswer> => {
  const frames = outcomeFrames[language];
  const { what, narrowed } = countWanted(text);
  if (narrowed) return said(question, language, 'refused', frames.refusedCount);
  if (!what) return said(question, language, 'abstained', frames.unknownCount);
  const total = await count(what, question.visible);
  const shown = total < SMALLEST_CELL ? frames.fewerThanFive : String(total);
  return said(question, language, 'answered', fillFrame(frames.counts[what], { count: shown }));
};

/** Whether the words settle what is wanted, with what the sources are known to answer beside them. */
const isSettled = async (
  { odds }: Wanted,
  question: Question,
  anticipated: Anticipated,
): Promise<boolean> => {
  const likeness = await anticipated(question);
  // A question that the sources are known to answer almost word for word is meant for them, whatever it sounds like.
  return likeness < KNOWN && (odds >= SURE || odds > LIKENESS_WEIGHS * (likeness - USUAL_LIKENESS));
};

/**
 * Every question goes this way, from Slack and from the command line: the guard looks first, and a text that looks
 * like a matter of integrity gets the routes and nothing else; nothing of it is searched, kept or logged. Then it is
 * recognised what is wanted: only a question for the sources is looked up there.
 */
export const respond = (responders: Responders, routes: readonly Route[]): Ask => {
  const refer = (question: Question, notice: GuardNotice): ComposedAnswer => {
    const language = question.language ?? languageOf(question.text);
    return said(question, language, 'referred', describeReferral(notice, routes, language));
  };
  const weigh = async (question: Question, delicate: boolean): Promise<ComposedAnswer> => {
    const answer = await responders.noVerdict(question);
    if (!delicate) return answer;
    const { talkAboutIt } = outcomeFrames[answer.language];
    const where = routes.map((route) => `• ${describeRoute(route, answer.language)}`);
    return { ...answer, answer: `${answer.answer}\n\n${[talkAboutIt, ...where].join('\n')}` };
  };

  /** The question beside an order is answered; when the sources have nothing, at least the order is refused. */
  const askBeside = async (question: Question, ordered: boolean): Promise<ComposedAnswer> => {
    const answer = await responders.ask(question);
    if (!ordered || answer.outcome !== 'abstained') return answer;
    return said(question, answer.language, 'refused', outcomeFrames[answer.language].refusedOrder);
  };

  /** What somebody swears changes no source: the question before is answered again, from the sources. */
  const askAgain = async (question: Question): Promise<ComposedAnswer> => {
    const at = question.history.findLastIndex(({ role }) => role === 'user');
    const before = question.history[at];
    if (!before) return responders.ask(question);
    const history = question.history.slice(0, at);
    const answer = await responders.ask({ ...question, text: before.content, history });
    if (answer.outcome !== 'answered' && answer.outcome !== 'corrected') return responders.ask(question);
    const { stillSays } = outcomeFrames[answer.language];
    return { ...answer, outcome: 'corrected', answer: `${stillSays}\n\n${answer.answer}` };
  };

  const answerTo = async (question: Question): Promise<ComposedAnswer> => {
    if (question.text.trim() === '') return responders.ask(question);
    const { verdict, normalised, failed } = guardText(question.text);
    if (verdict === 'hard') return refer(question, failed ? 'failed' : 'hard');
    const wanted = recogniseWanted(normalised, question.history);
    // Asking softly about one's own matter: the routes help, an answer from the documents does not.
    if (wanted.kind === 'integrity' || (verdict === 'soft' && wanted.asks && wanted.delicate))
      return refer(question, 'hard');
    const cleaned = { ...question, text: wanted.question };
    if (wanted.kind === 'dispute') return askAgain(cleaned);
    if (wanted.kind === 'document' || !(await isSettled(wanted, cleaned, responders.anticipated)))
      return askBeside(cleaned, wanted.ordered);
    const language = question.language ?? languageOf(normalised);
    const frames = outcomeFrames[language];
    switch (wanted.kind) {
      case 'dilemma':
        return weigh({ ...cleaned, language }, wanted.delicate || verdict === 'soft');
      case 'person':
        return said(question, language, 'refused', frames.refusedPerson);
      case 'secret':
        return said(question, language, 'refused', frames.refusedSecret);
      case 'order':
        return said(question, language, 'refused', frames.refusedOrder);
      case 'count':
        return sayCount(question, language, normalised, responders.count);
      case 'small-talk':
        return said(question, language, 'answered', frames.talk[talkToneOf(normalised)]);
      case 'about-durf':
        return said(question, language, 'answered', frames.aboutDurf[durfTopicOf(normalised)]);
    }
  };

  return async (question) => {
    const started = performance.now();
    const answer = await answerTo(question);
    return { ...answer, ms: Math.round((performance.now() - started) * 10) / 10 };
  };
};
