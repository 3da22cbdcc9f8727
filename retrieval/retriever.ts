import { Document } from '@langchain/core/documents';
import { BaseRetriever, type BaseRetrieverInput } from '@langchain/core/retrievers';
import type { Embedder } from './ports.ts';
import { readQuery } from './query.ts';
import { createSearch, type Search } from './search.ts';
import type { KnowledgeSearch, Rarity } from './search-port.ts';

/** What each document carries besides the text of its section. */
export interface FoundMetadata extends Record<string, unknown> {
  readonly section: string;
  readonly document: string;
  readonly title: string;
  readonly page: string | null;
  readonly class: string;
  readonly score: number;
}

/**
 * Durf's search as a LangChain retriever, so that chains and evaluations made for LangChain can use it: the best
 * sections for a question, as far as `visible` allows.
 */
export class SectionRetriever extends BaseRetriever<FoundMetadata> {
  lc_namespace = ['durf', 'retrieval'];
  readonly #store: KnowledgeSearch;
  readonly #search: Search;
  readonly #visible: readonly string[];
  readonly #most: number;
  #rarity: Rarity | undefined;

  constructor(
    options: BaseRetrieverInput & {
      readonly store: KnowledgeSearch;
      readonly embedder: Embedder;
      readonly visible: readonly string[];
      /** How many sections; 5 unless told. */
      readonly most?: number;
    },
  ) {
    super(options);
    this.#store = options.store;
    this.#search = createSearch(options.store, options.embedder);
    this.#visible = options.visible;
    this.#most = options.most ?? 5;
  }

  override async _getRelevantDocuments(text: string): Promise<Document<FoundMetadata>[]> {
    this.#rarity = await this.#store.rarity(this.#rarity);
    const query = readQuery({ id: 'retriever', text, history: [], visible: this.#visible }, this.#rarity);
    const ranked = await this.#search(query, this.#visible, this.#rarity);
    return ranked.slice(0, this.#most).map(
      ({ section, score }) =>
        new Document({
          pageContent: section.body,
          metadata: {
            section: section.id,
            document: section.document,
            title: section.title,
            page: section.page,
            class: section.class,
            score,
          },
        }),
    );
  }
}
