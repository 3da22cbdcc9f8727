import { countKeptAnswers, countOpenGaps, countPassages, countSources } from '../db/counts.ts';
import type { Database } from '../db/database.ts';
import { countFeedback } from '../db/feedback.ts';
import { asReader } from '../db/reader.ts';
import type { Counted } from '../facilitation/guard/asking/count-wanted.ts';

/** Counts something that Durf keeps, as far as these levels may see it. Never by person or group. */
export type Count = (what: Counted, visible: readonly string[]) => Promise<number>;

/** Counts come from the database, never from a model or a guess. */
export const createCount =
  (database: Database): Count =>
  async (what, visible) => {
    switch (what) {
      case 'gaps':
        return countOpenGaps(database);
      case 'questions':
        return countKeptAnswers(database);
      case 'useful':
        return (await countFeedback(database)).useful;
      case 'not-useful':
        return (await countFeedback(database)).notUseful;
      case 'documents':
        return asReader(database, visible, countSources);
      case 'passages':
        return asReader(database, visible, countPassages);
    }
  };
