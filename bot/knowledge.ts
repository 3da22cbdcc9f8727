import type { Database } from '../db/database.ts';
import { knowledgeStore } from '../db/knowledge.ts';
import { migrate } from '../db/migrate.ts';
import { asReader } from '../db/reader.ts';
import { knowledgeSearch } from '../db/search.ts';
import { expiredAmong, readSection } from '../db/sources.ts';
import { usableVerified, verifiedQuestions } from '../db/verified-answers.ts';
import { createFindAlike, type FindAlike, VERY_CLOSE } from '../retrieval/alike.ts';
import { createAnswerer } from '../retrieval/answer.ts';
import { type Anticipated, createAnticipated } from '../retrieval/anticipated.ts';
import { builtinEmbedder } from '../retrieval/embed-builtin.ts';
import { ingestChanged, type KnowledgeStore, type Progress } from '../retrieval/ingest.ts';
import { readLibrary } from '../retrieval/library.ts';
import { createNearSections, type NearSections } from '../retrieval/near-sections.ts';
import { createNoVerdict } from '../retrieval/no-verdict.ts';
import type { Ask, Embedder, StoredSection } from '../retrieval/ports.ts';
import type { Rarity } from '../retrieval/search-port.ts';
import { sayExpired } from '../retrieval/validity.ts';
import { preferVerified } from '../retrieval/verified.ts';
import { type Count, createCount } from './counts.ts';

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
  /** The vectors were filled by another embedder than the one configured. */
  readonly embedderChanged: (was: string, now: string) => void;
}

const nameOf = ({ id, version }: { id: string; version: string }): string => `${id} ${version}`;

/**
 * Brings the database up to date, loads the bundled library where it changed, and notices vectors of another embedder:
 * those of the bundled edition are made again at once, other sources are named by `durf doctor`.
 */
export const openKnowledge = async (database: Database, notices: LoadNotices): Promise<Knowledge> => {
  await migrate(database);
  const store = knowledgeStore(database);
  const embedder = builtinEmbedder;
  const filledBy = await store.embedder();
  const changed = filledBy !== undefined && nameOf(filledBy) !== nameOf(embedder);
  if (changed) {
    notices.embedderChanged(nameOf(filledBy), nameOf(embedder));
    await store.forgetHashes();
  }
  if (filledBy === undefined || changed) await store.setEmbedder(embedder);
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
        createAnswerer(search, embedder),
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
