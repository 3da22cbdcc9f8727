import { answerFrames, fillFrame } from '../../prompts/answer-frames.ts';
import type { Citation } from '../answer-form.ts';
import { choose, type PartFound } from '../choose.ts';
import { compose, type Draft } from '../compose.ts';
import { composeOverview } from '../compose-overview.ts';
import { createOverviews, type Overview } from '../overviews.ts';
import { readPart } from '../query.ts';
import { questionParts } from '../question-parts.ts';
import type { RankedSection } from '../rank.ts';
import { isOn } from '../steps.ts';
import { judge } from '../sufficiency.ts';
import type { Language } from '../vocabulary.ts';
import { abstain, finish } from './forms.ts';
import type { Reply, ReplyWay, Situation } from './situation.ts';

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

const answered = ({ question, text, query, ranked }: Situation, draft: Draft): Reply => {
  const { claims, more, citations, documents } = draft;
  const length = question.text.length;
  const lead =
    length > text.length
      ? fillFrame(answerFrames[query.answerIn].tooLong, { length, limit: text.length }).trim()
      : undefined;
  return finish(question, query.answerIn, 'answered', {
    claims,
    more,
    citations,
    documents,
    followUps: followUpsOf(ranked, citations, query.answerIn),
    ...(lead ? { lead } : {}),
  });
};

const partsOf = ({ query, rarity, search, question }: Situation): Promise<PartFound[]> =>
  Promise.all(
    questionParts(query.text).map(async (part) => {
      const read = readPart(part, query, rarity);
      return { query: read, ranked: await search(read, question.visible, rarity) };
    }),
  );

const rowOf = async (situation: Situation, overview: Overview): Promise<Draft | undefined> => {
  const { store, question, query, expected, weigh } = situation;
  const sections = await store.sectionsLike(overview.sections, question.visible);
  return composeOverview(overview, sections, query, expected, weigh);
};

/** Answers a question for a whole row of sections, one line from each. */
export const answerRow = (): ReplyWay => {
  const overviewOf = createOverviews();
  return async (situation) => {
    const { query, rarity, ranked } = situation;
    const overview = isOn('rows') ? overviewOf(query, rarity, ranked[0]) : undefined;
    const row = overview && (await rowOf(situation, overview));
    return row && answered(situation, row);
  };
};

/** Answers from the best sections, or says what is missing when they are not enough. Always replies. */
export const answerFromSources = async (situation: Situation): Promise<Reply> => {
  const { question, query, expected, references, ranked, weigh } = situation;
  const parts = await partsOf(situation);
  const draft = compose(choose(query, ranked, references, parts), expected, weigh);
  const enough = judge(query, expected, ranked, draft.excerpts);
  if (!enough.enough) return abstain(question, query, enough, ranked);
  const all = [...ranked, ...parts.flatMap((part) => part.ranked)];
  const reworded = await situation.reword?.({ ...situation, ranked: all, draft });
  return reworded
    ? { ...answered(situation, { ...draft, ...reworded }), writtenBy: 'model' }
    : answered(situation, draft);
};
