import type { Embedder, Question } from './ports.ts';
import { readQuery } from './query.ts';
import { createSearch } from './search.ts';
import type { KnowledgeSearch, Rarity } from './search-port.ts';

/**
 * How like (0–1) a question is to one that some visible section is known to answer; a document that came from outside
 * has no such questions, so what its text covers counts.
 */
export type Anticipated = (question: Question) => Promise<number>;

/** Looks a question up for its likeness only; for questions that may not be meant for the sources at all. */
export const createAnticipated = (store: KnowledgeSearch, embedder: Embedder): Anticipated => {
  const search = createSearch(store, embedder);
  let rarity: Rarity | undefined;
  return async (question) => {
    rarity = await store.rarity(rarity);
    const ranked = await search(readQuery(question, rarity), question.visible, rarity);
    return Math.max(
      0,
      ...ranked
        .slice(0, 5)
        .map(({ asked, covered, section }) => (section.questions.length > 0 ? asked : covered)),
    );
  };
};
