import type { ComposedAnswer } from '../answer-form.ts';
import type { Reword } from '../model-answer.ts';
import type { Question } from '../ports.ts';
import type { Query } from '../query.ts';
import type { Expected } from '../question-kind.ts';
import type { RankedSection } from '../rank.ts';
import type { Reference } from '../references.ts';
import type { Search } from '../search.ts';
import type { FoundSection, KnowledgeSearch, Rarity } from '../search-port.ts';

/** All that is known when a reply is looked for: the question as it was read, and what search found. */
export interface Situation {
  readonly question: Question;
  /** The part of the question that is read. */
  readonly text: string;
  readonly query: Query;
  readonly expected: Expected;
  readonly references: readonly Reference[];
  readonly ranked: readonly RankedSection[];
  readonly rarity: Rarity;
  readonly weigh: (key: string, weight: number) => number;
  readonly store: KnowledgeSearch;
  readonly search: Search;
  /** Says an answer in other words, where a language model is there for it. */
  readonly reword: Reword | undefined;
}

export type Reply = Omit<ComposedAnswer, 'ms'>;

/** One way to reply. Undefined when it does not apply, and the next way is tried. */
export type ReplyWay = (situation: Situation) => Promise<Reply | undefined>;

const known = (section: FoundSection): RankedSection => ({
  section,
  score: 1,
  asked: 1,
  covered: 1,
  whole: 1,
  matched: new Set(),
  likest: undefined,
});

/** The section with this id, as search ranked it or fetched for the occasion; nothing when this reader may not see it. */
export const sectionById = async (
  { ranked, store, question }: Situation,
  id: string,
): Promise<RankedSection | undefined> => {
  const there = ranked.find(({ section }) => section.id === id);
  if (there) return there;
  const found = await store.sectionsLike([id], question.visible);
  return found[0] && known(found[0]);
};
