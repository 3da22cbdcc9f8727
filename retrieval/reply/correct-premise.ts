import { featuresOf } from '../analysis/features.ts';
import { isBorneOut } from '../borne-out.ts';
import { compose } from '../compose.ts';
import { contradicts } from '../contradiction.ts';
import { correctionOf } from '../premises.ts';
import type { Query } from '../query.ts';
import type { Expected } from '../question-kind.ts';
import type { RankedSection } from '../rank.ts';
import { isOn } from '../steps.ts';
import { bornOut, createWrongPremises } from '../wrong-premises.ts';
import { correct } from './forms.ts';
import { type Reply, type ReplyWay, type Situation, sectionById } from './situation.ts';

/** Likeness above which the section is about what is asked, so that its figures may correct those of the question. */
const NEAR = 0.35;

const correctedFrom = (
  { question, query, weigh }: Situation,
  ranked: RankedSection,
  expected: Expected,
  text: string | undefined,
): Reply | undefined => {
  const draft = compose({ places: [{ ranked, query }], shared: false }, expected, weigh);
  return draft.claims.length > 0 ? correct(question, query, text, draft) : undefined;
};

/** Corrects what we know that people wrongly take for granted, when the section says so today. */
export const correctKnownMistake: ReplyWay = async (situation) => {
  const correction = isOn('premises') ? correctionOf(situation.text, situation.query.answerIn) : undefined;
  if (!correction) return undefined;
  const section = await sectionById(situation, correction.section);
  if (!section || !isBorneOut(correction.claims, section.section)) return undefined;
  return correctedFrom(situation, section, 'any', correction.text);
};

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

/** Corrects a figure or date that the best section gives otherwise, from that section itself. */
export const correctFigure: ReplyWay = async (situation) => {
  const [top] = situation.ranked;
  const wrong =
    top && top.asked >= NEAR && isOn('figures') ? wronglySupposed(situation.query, top) : undefined;
  return top && wrong && correctedFrom(situation, top, wrong, undefined);
};

/** Corrects a wrong premise that was written down, when the section says the right thing today. */
export const correctWrittenMistake = (): ReplyWay => {
  const wrongIn = createWrongPremises();
  return async (situation) => {
    const { query, rarity } = situation;
    const wrong = isOn('premises') ? wrongIn(query, rarity, situation.ranked[0]) : undefined;
    const ranked = wrong && (await sectionById(situation, wrong.section));
    if (!wrong || !ranked) return undefined;
    const { section } = ranked;
    if (!bornOut(wrong.right, `${section.body}\n${section.rendering ?? ''}`)) return undefined;
    // What is said must hold the right words, so they count as asked for.
    const own = new Map([...query.own, ...featuresOf(wrong.right, wrong.language)]);
    return correctedFrom({ ...situation, query: { ...query, own } }, ranked, 'any', undefined);
  };
};
