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

/**
 * Postings of one word on one shelf that are read, the weightiest first. A library of a few hundred sections is read
 * whole; of a word that is everywhere in a large one the rest would only move places far down.
 */
const MOST_POSTINGS = 400;

/**
 * One statement: the nearest vectors and the best words, from each shelf that this reader may see, placed per class so
 * that no class crowds out another, joined by reciprocal rank (k = 60). The vector branch keeps exactly the form
 * `order by embedding <=> $1 limit n`: any other form makes the planner leave an index. Words are summed before
 * passages are looked up, and places are settled before texts are fetched: most of the time goes into reading rows.
 */
const FIND = `
with open as materialized (
  select id as shelf, class, whole from shelves where level = any($2) and not silent
),
nearest as (
  select id, row_number() over (partition by class order by distance) as place from (
    select open.class, near.id, near.distance
    from open cross join lateral (
      select passage_id as id, embedding <=> $1::vector as distance from vectors
      where slot = $6 and shelf_id = open.shelf
      order by embedding <=> $1::vector limit $3
    ) near where not open.whole
  ) found
),
asked as materialized (
  select term, weight, place
  from unnest($4::text[], $5::real[]) with ordinality as given(term, weight, place)
),
summed as materialized (
  select hit.passage_id, open.class, open.whole, sum(hit.weight * asked.weight) as score,
    bit_or(1 << (asked.place - 1)::int) as matched
  from open cross join asked cross join lateral (
    select passage_id, weight from postings
    where shelf_id = open.shelf and term = asked.term order by weight desc limit ${MOST_POSTINGS}
  ) hit
  group by hit.passage_id, open.class, open.whole
),
worded as (
  select passage_id as id, score, matched,
    row_number() over (partition by class, whole order by score desc, passage_id) as place
  from summed
),
fused as materialized (
  select coalesce(nearest.id, worded.id) as id,
    case when nearest.place <= $3 then 1.0 / (60 + nearest.place) else 0 end
      + coalesce(1.0 / (60 + worded.place), 0) as fused,
    coalesce(worded.score, 0) as words, coalesce(worded.matched, 0) as matched
  from (select * from nearest where place <= $3) nearest
    full join (select * from worded where place <= $3) worded on worded.id = nearest.id
)
select passages.id as passage, role, language, body, source_id as source, section_id as section,
  fused.fused::float8 as fused, fused.words::float8 as words, matched
from fused join passages on passages.id = fused.id
order by fused.fused desc, passages.id`;

/** What everybody in the house may read: rarity is counted in this alone, so that hidden texts change no answer. */
const EVERYONE = ['openbaar', 'douane'];

const countTerms = async (database: Database, stamp: string): Promise<Rarity> => {
  const wholes = 'select id from shelves where whole and not silent and level = any($1)';
  const counted = await database.query(
    `select term, count(*)::int as sections from postings where shelf_id in (${wholes}) group by term`,
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
        const found = await tx.query(FIND, [
          toSql(embedding.length === 0 ? [0] : [...embedding]),
          visible,
          places,
          asked.map(([term]) => term),
          asked.map(([, weight]) => weight),
          embedding.length === 0 ? '' : slotFor(embedding),
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
        `select coalesce(string_agg(concat_ws(':', id, version, left(hash, 16)), ',' order by id), '') as stamp,
           (select json_build_object('slot', slot, 'dimensions', dimensions) from embedders where serving) as serving
         from sources`,
      );
      const { stamp, ...looked } = Stamp.parse(rows[0]);
      serving = looked.serving;
      memory.renew(stamp);
      return known?.stamp === stamp ? known : countTerms(database, stamp);
    },
  };
};
