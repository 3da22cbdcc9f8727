import type { Database } from '../db/database.ts';
import { knowledgeStore } from '../db/knowledge.ts';
import { migrate } from '../db/migrate.ts';
import { asReader } from '../db/reader.ts';
import { knowledgeSearch } from '../db/search.ts';
import { expiredAmong, readSection } from '../db/sources.ts';
import { vectorStore } from '../db/vectors.ts';
import { usableVerified, verifiedQuestions } from '../db/verified-answers.ts';
import { createFindAlike, type FindAlike, VERY_CLOSE } from '../retrieval/alike.ts';
import { createAnswerer } from '../retrieval/answer.ts';
import { type Anticipated, createAnticipated } from '../retrieval/anticipated.ts';
import { builtinEmbedder } from '../retrieval/embed-builtin.ts';
import { EndpointFault } from '../retrieval/endpoint.ts';
import { fillVectors } from '../retrieval/fill-vectors.ts';
import { ingestChanged, type KnowledgeStore, type Progress } from '../retrieval/ingest.ts';
import { readLibrary } from '../retrieval/library.ts';
import type { Reword } from '../retrieval/model-answer.ts';
import { createNearSections, type NearSections } from '../retrieval/near-sections.ts';
import { createNoVerdict } from '../retrieval/no-verdict.ts';
import type { Ask, Embedder, StoredSection } from '../retrieval/ports.ts';
import type { Rarity } from '../retrieval/search-port.ts';
import { openServingEmbedder } from '../retrieval/serving-embedder.ts';
import { sayExpired } from '../retrieval/validity.ts';
import { type EmbedderName, isSameEmbedder } from '../retrieval/vector-port.ts';
import { preferVerified } from '../retrieval/verified.ts';
import { type Count, createCount } from './counts.ts';
import { builtinOnly, type Embedders } from './embedders.ts';

/** The levels that the command line reads with. */
export const EVERYONE: readonly string[] = ['openbaar', 'douane'];

/** The knowledge base, ready for questions. */
export interface Knowledge {
  readonly database: Database;
  readonly store: KnowledgeStore;
  readonly embedder: Embedder;
  /** Answers from the sources; `respond` decides which questions come here. */
  readonly ask: Ask;
  readonly noVerdict: Ask;
  readonly anticipated: Anticipated;
  readonly count: Count;
  readonly readSection: (id: string, visible: readonly string[]) => Promise<StoredSection | undefined>;
  /** Finds the question on a list that asks the same; words count by how rare they are in the sources now. */
  readonly findAlike: () => Promise<FindAlike>;
  readonly nearSections: NearSections;
}

export interface LoadNotices {
  readonly progress: Progress;
  /** Vectors of a built-in embedder that this version does not have any more are made again now. */
  readonly embedderChanged: (was: string, now: string) => void;
  /** Vectors can not be made, so search goes by words alone; or they can again. */
  readonly embedderState?: (state: 'away' | 'back', name: string) => void;
}

const nameOf = ({ id, version }: EmbedderName): string => `${id} ${version}`;

/** The first vectors are those of the embedder that is configured, or built-in ones when it does not answer. */
const firstEmbedder = ({ openConfigured }: Embedders): Promise<Embedder> =>
  openConfigured().catch((error: unknown) => {
    if (error instanceof EndpointFault) return builtinEmbedder;
    throw error;
  });

/**
 * Brings the database up to date and loads the bundled library where it changed. Vectors of an older built-in embedder
 * are made again at once, since nothing can compare with them any more; those of any other embedder serve on until
 * `keepVectors` has made new ones.
 */
export const openKnowledge = async (
  database: Database,
  notices: LoadNotices,
  options: { readonly reword?: Reword | undefined; readonly embedders?: Embedders } = {},
): Promise<Knowledge> => {
  const { reword, embedders = builtinOnly } = options;
  await migrate(database);
  const store = knowledgeStore(database);
  const filledBy = await store.embedder();
  if (!filledBy) await store.setEmbedder(await firstEmbedder(embedders));
  else if (filledBy.id === builtinEmbedder.id && !isSameEmbedder(filledBy, builtinEmbedder)) {
    notices.embedderChanged(nameOf(filledBy), nameOf(builtinEmbedder));
    // It reads words in another way, and the words that are searched are read in the same way.
    await store.forgetHashes();
    const progress = (done: number, total: number): void =>
      notices.progress(done, total, nameOf(builtinEmbedder));
    await fillVectors(vectorStore(database), builtinEmbedder, { progress });
  }
  const embedder = await openServingEmbedder({
    serving: () => store.embedder(),
    open: embedders.open,
    otherwise: builtinEmbedder,
    report: (state, name) => notices.embedderState?.(state, nameOf(name)),
  });
  await ingestChanged(store, embedder, await readLibrary(), notices.progress);
  const search = knowledgeSearch(database);
  let rarity: Rarity | undefined;
  let close: FindAlike | undefined;
  const findClose = async (): Promise<FindAlike> => {
    const now = await search.rarity(rarity);
    if (close === undefined || now !== rarity) close = createFindAlike(now, VERY_CLOSE);
    rarity = now;
    return close;
  };
  return {
    database,
    store,
    embedder,
    ask: sayExpired(
      preferVerified(
        createAnswerer(search, embedder, reword),
        {
          questions: (visible) => verifiedQuestions(database, visible, new Date()),
          usable: (id, visible) => usableVerified(database, id, visible, new Date()),
        },
        findClose,
      ),
      (documents, visible) => asReader(database, visible, (tx) => expiredAmong(tx, documents, visible)),
    ),
    noVerdict: createNoVerdict(search, embedder),
    anticipated: createAnticipated(search, embedder),
    count: createCount(database),
    readSection: (id, visible) => asReader(database, visible, (tx) => readSection(tx, id, visible)),
    nearSections: createNearSections(search, embedder),
    findAlike: async () => createFindAlike(await search.rarity(undefined)),
  };
};
