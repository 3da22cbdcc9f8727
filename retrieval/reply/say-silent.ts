import { isMentioned } from '../borne-out.ts';
import { leftOpenIn } from '../left-open.ts';
import type { RankedSection } from '../rank.ts';
import { isOn } from '../steps.ts';
import type { Sufficiency } from '../sufficiency.ts';
import { createUnanswered } from '../unanswered.ts';
import { abstain } from './forms.ts';
import { type Reply, type ReplyWay, type Situation, sectionById } from './situation.ts';

/** Likeness to an anticipated question above which the section is taken to answer, whatever else is known. */
const SURE = 0.9;

/**
 * Whether the question is almost word for word one that the section answers. What an anticipated question asks is in
 * the text, so when it asks for the same thing that we know as left open, the section is believed.
 */
const isAnticipated = (top: RankedSection | undefined, question: string): boolean =>
  top?.likest !== undefined &&
  top.asked >= SURE &&
  leftOpenIn(top.likest.body, 'nl')?.text === leftOpenIn(question, 'nl')?.text;

const abstainNear = async (
  situation: Situation,
  missing: Extract<Sufficiency, { enough: false }>,
  nearest: string | null | undefined,
): Promise<Reply> => {
  const near = nearest ? await sectionById(situation, nearest) : undefined;
  return abstain(situation.question, situation.query, missing, near ? [near] : situation.ranked);
};

/**
 * Says that the documents mention something but leave open what is asked of it, or do not speak of it at all. What is
 * said to be mentioned must be so today.
 */
export const sayLeftOpen: ReplyWay = async (situation) => {
  const { text, query, ranked } = situation;
  const open = query.followsOn || !isOn('left open') ? undefined : leftOpenIn(text, query.answerIn);
  if (!open || isAnticipated(ranked[0], text)) return undefined;
  const mentioning = open.section ? await sectionById(situation, open.section) : undefined;
  if (open.section && !(mentioning && isMentioned(open.claims, mentioning.section))) return undefined;
  return abstainNear(situation, { enough: false, because: 'left-open', text: open.text }, open.section);
};

/** Says so when the question is like one that the documents are known not to answer. */
export const sayUnanswered = (): ReplyWay => {
  const unansweredOf = createUnanswered();
  return async (situation) => {
    const { query, rarity, ranked } = situation;
    const silent =
      query.followsOn || !isOn('unanswered') ? undefined : unansweredOf(query, rarity, ranked[0]);
    return (
      silent &&
      abstainNear(
        situation,
        { enough: false, because: 'unanswered', missing: silent.missing },
        silent.section,
      )
    );
  };
};
