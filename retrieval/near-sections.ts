import type { Embedder } from './ports.ts';
import { readQuery } from './query.ts';
import { createSearch, type Search } from './search.ts';
import type { FoundSection, KnowledgeSearch, Rarity } from './search-port.ts';

/** The sections nearest to a text, best first, as far as `visible` allows. For people who pick one by hand. */
export type NearSections = (text: string, visible: readonly string[]) => Promise<readonly FoundSection[]>;

const MOST = 8;

/** Search for picking; what it remembers is made at its first use, since most processes never need it. */
export const createNearSections = (store: KnowledgeSearch, embedder: Embedder): NearSections => {
  let search: Search | undefined;
  let rarity: Rarity | undefined;
  return async (text, visible) => {
    search ??= createSearch(store, embedder);
    rarity = await store.rarity(rarity);
    const query = readQuery({ id: 'near', text, history: [], visible }, rarity);
    const ranked = await search(query, visible, rarity);
    return ranked.slice(0, MOST).map(({ section }) => section);
  };
};
