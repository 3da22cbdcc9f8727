import { answerFrames } from '../prompts/answer-frames.ts';
import { tokensOf } from './analysis/tokens.ts';
import type { Reword } from './model-answer.ts';
import type { Ask, Embedder, Question } from './ports.ts';
import { promote } from './promote.ts';
import { readQuery } from './query.ts';
import { expectedOf } from './question-kind.ts';
import { weigher } from './rank.ts';
import { referencesIn } from './references.ts';
import { answerFromSources, answerRow } from './reply/answer-from-sources.ts';
import { correctFigure, correctKnownMistake, correctWrittenMistake } from './reply/correct-premise.ts';
import { finish } from './reply/forms.ts';
import { sayLeftOpen, sayUnanswered } from './reply/say-silent.ts';
import type { Reply, ReplyWay, Situation } from './reply/situation.ts';
import { createSearch } from './search.ts';
import type { KnowledgeSearch, Rarity } from './search-port.ts';

/** Longest question that is read; what comes after says no more about what is asked. In characters. */
const LONGEST_QUESTION = 2000;

/**
 * The path of a question, without a model: read → search → is a premise wrong? → are the sources silent? → compose → is
 * it enough? → say so or abstain. Every quote is checked against the stored section before it leaves. `reword` may say an
 * answer in other words.
 */
export const createAnswerer = (store: KnowledgeSearch, embedder: Embedder, reword?: Reword): Ask => {
  const search = createSearch(store, embedder);
  const ways: readonly ReplyWay[] = [
    correctKnownMistake,
    correctFigure,
    correctWrittenMistake(),
    sayLeftOpen,
    sayUnanswered(),
    answerRow(),
  ];
  let rarity: Rarity | undefined;

  const situationOf = async (question: Question, text: string): Promise<Situation> => {
    rarity = await store.rarity(rarity);
    const counted = rarity;
    const query = readQuery({ ...question, text }, counted);
    const expected = expectedOf(query.text);
    return {
      question,
      text,
      query,
      expected,
      references: referencesIn(query.text),
      ranked: promote(await search(query, question.visible, counted), query, expected),
      rarity: counted,
      weigh: weigher(counted),
      store,
      search,
      reword,
    };
  };

  const reply = async (question: Question): Promise<Reply> => {
    const language = question.language ?? 'nl';
    if (question.text.trim() === '')
      return finish(question, language, 'abstained', { lead: answerFrames[language].empty });
    const text = question.text.slice(0, LONGEST_QUESTION);
    if (tokensOf(text).length === 0)
      return finish(question, language, 'abstained', { lead: answerFrames[language].unreadable });
    const situation = await situationOf(question, text);
    for (const way of ways) {
      const found = await way(situation);
      if (found) return found;
    }
    return answerFromSources(situation);
  };

  return async (question) => {
    const started = performance.now();
    const replied = await reply(question);
    return { ...replied, ms: Math.round((performance.now() - started) * 10) / 10 };
  };
};
