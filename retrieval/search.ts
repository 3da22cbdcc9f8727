import { plainOrder } from './plain-order.ts';
import type { Embedder } from './ports.ts';
import type { Query } from './query.ts';
import { createRanker, type RankedSection, weigher } from './rank.ts';
import { ordinalIn, type Reference, referencesIn } from './references.ts';
import type { KnowledgeSearch, Rarity } from './search-port.ts';

/** Rows per class of evidence and branch that search takes into the second look. */
const PLACES = 40;
/** Words that search asks the database for; the rarest say most, and common ones cost most. */
const MOST_WORDS = 28;

export type Search = (query: Query, visible: readonly string[], rarity: Rarity) => Promise<RankedSection[]>;

/** The next place in a row ("nr 2?" after an answer about subdoel 1), seen from the section the talk was about. */
const siblingOf = (id: string, ordinal: number): Reference | undefined => {
  if (/\.\d$/.test(id)) return [id.replace(/\d$/, String(ordinal))];
  if (/^agenda\.thema\d\./.test(id)) return [id.replace(/^agenda\.thema\d/, `agenda.thema${ordinal}`)];
  return undefined;
};

/** Hybrid search with a second look at the sections found; see `rank.ts` for what decides the order. */
export const createSearch = (store: KnowledgeSearch, embedder: Embedder): Search => {
  const rank = createRanker();
  return async (query, visible, rarity) => {
    const weigh = weigher(rarity);
    const terms = [...query.features]
      .filter(([key]) => !key.startsWith('g:'))
      .map(([key, weight]): [string, number] => [key, weigh(key, weight)])
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_WORDS);
    const [embedding = []] = await embedder.embed([query.text], 'query');
    const candidates = await store.find({ embedding, terms, visible, places: PLACES });
    const references = referencesIn(query.text);
    const ordinal = query.followsOn && references.length === 0 ? ordinalIn(query.text) : undefined;
    const ranked = plainOrder(rank(query, candidates, rarity, references), candidates);
    const top = ranked[0]?.section.id;
    const sibling = ordinal !== undefined && top !== undefined ? siblingOf(top, ordinal) : undefined;
    const wanted = sibling ? [...references, sibling] : references;
    const missing = wanted
      .flat()
      .filter(
        (place) => !candidates.some(({ section }) => section.id === place || section.id.startsWith(place)),
      );
    if (missing.length === 0 && !sibling) return ranked;
    const more = await store.sectionsLike(
      missing.map((place) => (place.endsWith('.') ? `${place}%` : place)),
      visible,
    );
    const added = more.map((section, index) => ({
      passage: -1 - index,
      role: 'text' as const,
      language: 'nl' as const,
      body: section.title,
      fused: 0,
      words: 0,
      matched: [],
      section,
    }));
    return plainOrder(rank(query, [...candidates, ...added], rarity, references, sibling), candidates);
  };
};
