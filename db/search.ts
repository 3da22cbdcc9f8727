import { toSql } from 'pgvector';
import { z } from 'zod';
import type {
  Candidate,
  FoundSection,
  KnowledgeSearch,
  Rarity,
  SearchRequest,
} from '../retrieval/search-port.ts';
import { Language } from '../retrieval/vocabulary.ts';
import type { Database } from './database.ts';
import { FIRST_SLOT } from './embedder-slot.ts';
import { findStatement } from './find-statement.ts';
import { openShelves } from './open-shelves.ts';
import { asReader } from './reader.ts';
import { createSectionMemory, FoundSectionRow, keyOf, SECTION_COLUMNS } from './section-memory.ts';

const PassageRow = z.object({
  passage: z.int(),
  role: z.enum(['text', 'rendering', 'question', 'whole']),
  language: Language,
  body: z.string(),
  source: z.string(),
  section: z.string(),
  fused: z.number(),
  words: z.number(),
  matched: z.int(),
});

/** Which terms a row matched comes back as bits of one integer: half the work of gathering the words themselves. */
const MOST_TERMS = 31;

/** What everybody in the house may read: rarity is counted in this alone, so that hidden texts change no answer. */
const EVERYONE = ['openbaar', 'douane'];

const readCounts = async (database: Database, stamp: string): Promise<Rarity> => {
  const wholes = 'select id from shelves where whole and not silent and level = any($1)';
  const counted = await database.query(
    `select term, sum(sections)::int as sections from term_counts
     where shelf_id in (${wholes}) and sections > 0 group by term`,
    [EVERYONE],
  );
  const total = await database.query(
    `select count(*)::int as sections from passages where shelf_id in (${wholes})`,
    [EVERYONE],
  );
  return {
    stamp,
    sections: z.object({ sections: z.int() }).parse(total.rows[0]).sections,
    counts: new Map(
      z
        .array(z.object({ term: z.string(), sections: z.int() }))
        .parse(counted.rows)
        .map((row) => [row.term, row.sections]),
    ),
  };
};

const Stamp = z.object({
  stamp: z.string(),
  serving: z.object({ slot: z.string(), dimensions: z.int() }).nullable(),
});

/** Search over the knowledge base; see `KnowledgeSearch`. */
export const knowledgeSearch = (database: Database): KnowledgeSearch => {
  const memory = createSectionMemory();
  // The vectors that are searched, as of the last look (`rarity`). A slot that was emptied since gives no neighbours.
  let serving: z.infer<typeof Stamp>['serving'] = null;
  /** Only vectors of one length can be compared; without any, search goes by words. */
  const slotFor = (embedding: readonly number[]): string =>
    embedding.length === (serving?.dimensions ?? embedding.length) ? (serving?.slot ?? FIRST_SLOT) : '';
  return {
    find: async ({ embedding, terms, visible, places }: SearchRequest): Promise<Candidate[]> => {
      if (visible.length === 0) return [];
      const asked = terms.slice(0, MOST_TERMS);
      return asReader(database, visible, async (tx) => {
        const slot = embedding.length === 0 ? '' : slotFor(embedding);
        const shelves = await openShelves(tx, visible, slot, embedding.length);
        if (shelves.length === 0) return [];
        const found = await tx.query(findStatement(shelves), [
          toSql(embedding.length === 0 ? [0] : [...embedding]),
          visible,
          places,
          asked.map(([term]) => term),
          asked.map(([, weight]) => weight),
        ]);
        const rows = z.array(PassageRow).parse(found.rows);
        const sections = await memory.sectionsOf(tx, rows);
        return rows.flatMap(({ source, section: id, matched, ...row }) => {
          const section = sections.get(keyOf(source, id));
          const words = asked.flatMap(([term], place) => ((matched >> place) & 1 ? [term] : []));
          return section ? [{ ...row, matched: words, section }] : [];
        });
      });
    },
    sectionsLike: async (patterns, visible): Promise<FoundSection[]> => {
      if (visible.length === 0 || patterns.length === 0) return [];
      const rows = await asReader(database, visible, async (tx) => {
        const found = await tx.query(
          `select ${SECTION_COLUMNS} from sections join sources on sources.id = sections.source_id
           where sections.id like any($1) and level = any($2) and not silent
           order by sources.id, sections.ordinal`,
          [patterns, visible],
        );
        return found.rows;
      });
      return z.array(FoundSectionRow).parse(rows);
    },
    rarity: async (known): Promise<Rarity> => {
      // Versions start again when a source is removed and comes back, so the hash of its content counts as well.
      const { rows } = await database.query(
        `select md5(coalesce(string_agg(concat_ws(':', id, version, left(hash, 16)), ',' order by id), '')) as stamp,
           (select json_build_object('slot', slot, 'dimensions', dimensions) from embedders where serving) as serving
         from sources`,
      );
      const { stamp, ...looked } = Stamp.parse(rows[0]);
      serving = looked.serving;
      memory.renew(stamp);
      return known?.stamp === stamp ? known : readCounts(database, stamp);
    },
  };
};
