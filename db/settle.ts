import type { Database } from './database.ts';
import { tendNearIndexes } from './near-indexes.ts';

/**
 * Gives large shelves an index of nearest vectors, and brings statistics and summaries up to date after ingestion. Without them the planner scans every posting for each
 * question; the embedded engine never does this of itself.
 */
export const settle = async (database: Database): Promise<void> => {
  await tendNearIndexes(database);
  await database.query('vacuum (analyze) sections, passages, vectors, postings, term_counts');
};
