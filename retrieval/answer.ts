import { answerFrames, fillFrame } from '../prompts/answer-frames.ts';
import { tokensOf } from './analysis/tokens.ts';
import type { Citation, ComposedAnswer } from './answer-form.ts';
import { choose } from './choose.ts';
import { compose } from './compose.ts';
import { composeOverview } from './compose-overview.ts';
import { contradicts } from './contradiction.ts';
import { leftOpenIn } from './left-open.ts';
import { createOverviews } from './overviews.ts';
import type { Ask, Embedder, Question } from './ports.ts';
import { correctionOf } from './premises.ts';
import { promote } from './promote.ts';
import { type Query, readPart, readQuery } from './query.ts';
import { type Expected, expectedOf } from './question-kind.ts';
import { questionParts } from './question-parts.ts';
import { type RankedSection, weigher } from './rank.ts';
import { referencesIn } from './references.ts';
import { abstain, correct, finish } from './replies.ts';
import { createSearch, type Search } from './search.ts';
import type { FoundSection, KnowledgeSearch, Rarity } from './search-port.ts';
import { judge } from './sufficiency.ts';
import { createUnanswered } from './unanswered.ts';
import type { Language } from './vocabulary.ts';

/** Longest question that is read; what comes after says no more about what is asked. In characters. */
const LONGEST_QUESTION = 2000;
/** Likeness to an anticipated question above which the section is taken to answer, whatever else is known. */
const SURE = 0.9;
/** Likeness above which the section is about what is asked, so that its figures may correct those of the question. */
const NEAR = 0.35;

/** Two sections next to what was answered, as questions to go on with. */
const followUpsOf = (
  ranked: readonly RankedSection[],
  used: readonly Citation[],
  language: Language,
): string[] =>
  ranked
    .filter(({ section }) => !used.some(({ section: id }) => id === section.id))
    .slice(0, 2)
    .map(({ section }) =>
      language === 'en' && section.renderingTitle ? section.renderingTitle : section.title,
    );

/**
 * Whether the question is almost word for word one that the section answers. What an anticipated question asks is in
 * the text, so when it asks for the same thing that we know as left open, the section is believed.
 */
const isAnticipated = (top: RankedSection | undefined, question: string): boolean =>
  top?.likest !== undefined &&
  top.asked >= SURE &&
  leftOpenIn(top.likest.body, 'nl')?.text === leftOpenIn(question, 'nl')?.text;

/**
 * What the question gets wrong, by the section that it is about. A figure that the best anticipated question has as
 * well is no mistake: that question was written from the text.
 */
const wronglySupposed = (
  { text, language }: Query,
  { section, likest }: RankedSection,
): ReturnType<typeof contradicts> => {
  const said =
    language === 'en' && section.rendering ? section.rendering : `${section.title}\n${section.body}`;
  return likest?.language === language && contradicts(likest.body, said, language)
    ? undefined
    : contradicts(text, said, language);
};

const byId = (
  sections: readonly FoundSection[],
  id: string,
  ranked: readonly RankedSection[],
): RankedSection[] => {
  const there = ranked.find(({ section }) => section.id === id);
  if (there) return [there];
  const section = sections.find((one) => one.id === id);
  return section
    ? [{ section, score: 1, asked: 1, covered: 1, whole: 1, matched: new Set(), likest: undefined }]
    : [];
};

/**
 * The path of a question, without a model: read → search → is a premise wrong? → compose → is it enough? → say so or
 * abstain. Every quote is checked against the stored section before it leaves.
 */
export const createAnswerer = (store: KnowledgeSearch, embedder: Embedder): Ask => {
  const search: Search = createSearch(store, embedder);
  const overviewOf = createOverviews();
  const unansweredOf = createUnanswered();
  let rarity: Rarity | undefined;

  const answer = async (question: Question): Promise<Omit<ComposedAnswer, 'ms'>> => {
    const language = question.language ?? 'nl';
    if (question.text.trim() === '')
      return finish(question, language, 'abstained', { lead: answerFrames[language].empty });
    const text = question.text.slice(0, LONGEST_QUESTION);
    if (tokensOf(text).length === 0) {
      return finish(question, language, 'abstained', { lead: answerFrames[language].unreadable });
    }
    rarity = await store.rarity(rarity);
    const known = rarity;
    const query = readQuery({ ...question, text }, rarity);
    const weigh = weigher(rarity);
    const expected: Expected = expectedOf(query.text);
    const references = referencesIn(query.text);
    const ranked = promote(await search(query, question.visible, rarity), query, expected);
    const correction = correctionOf(text, query.answerIn);
    if (correction) {
      const sections = await store.sectionsLike([correction.section], question.visible);
      const wanted = byId(sections, correction.section, ranked);
      const draft = compose(
        { places: wanted.map((one) => ({ ranked: one, query })), shared: false },
        'any',
        weigh,
      );
      if (wanted.length > 0 && draft.claims.length > 0)
        return correct(question, query, correction.text, draft);
    }
    const [top] = ranked;
    const wrong = top && top.asked >= NEAR ? wronglySupposed(query, top) : undefined;
    if (top && wrong) {
      const draft = compose({ places: [{ ranked: top, query }], shared: false }, wrong, weigh);
      if (draft.claims.length > 0) return correct(question, query, undefined, draft);
    }
    const open = leftOpenIn(text, query.answerIn);
    if (open && !query.followsOn && !isAnticipated(ranked[0], text)) {
      const sections = await store.sectionsLike(open.section ? [open.section] : [], question.visible);
      const near = open.section ? byId(sections, open.section, ranked) : ranked;
      return abstain(
        question,
        query,
        { enough: false, because: 'left-open', text: open.text },
        near.length > 0 ? near : ranked,
      );
    }
    const silent = query.followsOn ? undefined : unansweredOf(query, rarity, ranked[0]);
    if (silent) {
      const sections = await store.sectionsLike(silent.section ? [silent.section] : [], question.visible);
      const near = silent.section ? byId(sections, silent.section, ranked) : ranked;
      const { missing } = silent;
      return abstain(
        question,
        query,
        { enough: false, because: 'unanswered', missing },
        near.length > 0 ? near : ranked,
      );
    }
    const overview = overviewOf(query, rarity, ranked[0]);
    const row =
      overview &&
      composeOverview(
        overview,
        await store.sectionsLike(overview.sections, question.visible),
        query,
        expected,
        weigh,
      );
    const parts = await Promise.all(
      questionParts(query.text).map(async (part) => {
        const read = readPart(part, query, known);
        return { query: read, ranked: await search(read, question.visible, known) };
      }),
    );
    const draft = row ?? compose(choose(query, ranked, references, parts), expected, weigh);
    const enough = judge(query, expected, ranked, draft.excerpts);
    if (!row && !enough.enough) return abstain(question, query, enough, ranked);
    return finish(question, query.answerIn, 'answered', {
      claims: draft.claims,
      more: draft.more,
      citations: draft.citations,
      documents: draft.documents,
      followUps: followUpsOf(ranked, draft.citations, query.answerIn),
      ...(question.text.length > LONGEST_QUESTION
        ? {
            lead: fillFrame(answerFrames[query.answerIn].tooLong, {
              length: question.text.length,
              limit: LONGEST_QUESTION,
            }).trim(),
          }
        : {}),
    });
  };

  return async (question) => {
    const started = performance.now();
    const answered = await answer(question);
    return { ...answered, ms: Math.round((performance.now() - started) * 10) / 10 };
  };
};
