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
 * One statement: the nearest vectors and the best words, each per class so that no class crowds out another, each
 * with the audience filter inside, joined by reciprocal rank (k = 60). The vector branch keeps exactly the form
 * `order by embedding <=> $1 limit n`: any other form makes the planner leave the index. Words are summed before
 * passages are looked up, and places are settled before texts are fetched: most of the time goes into reading rows.
 */
const FIND = `
with classes as (select distinct class from sources where level = any($2)),
nearest as (
  select near.id, row_number() over (partition by classes.class order by near.distance) as place
  from classes cross join lateral (
    select id, embedding <=> $1::vector as distance from passages
    where passages.class = classes.class and level = any($2) and not silent and role <> 'whole'
      and embedding is not null
    order by embedding <=> $1::vector limit $3
  ) near
),
asked as materialized (
  select term, weight, place
  from unnest($4::text[], $5::real[]) with ordinality as given(term, weight, place)
),
summed as materialized (
  select passage_id, sum(postings.weight * asked.weight) as score, bit_or(1 << (place - 1)::int) as matched
  from asked join postings on postings.term = asked.term
  group by passage_id
),
worded as (
  select passages.id, score, matched, row_number() over (partition by class, role = 'whole' order by score desc, passages.id) as place
  from summed join passages on passages.id = summed.passage_id
  where level = any($2) and not silent
),
fused as materialized (
  select coalesce(nearest.id, worded.id) as id,
    coalesce(1.0 / (60 + nearest.place), 0) + coalesce(1.0 / (60 + worded.place), 0) as fused,
    coalesce(worded.score, 0) as words, coalesce(worded.matched, 0) as matched
  from nearest full join (select * from worded where place <= $3) worded on worded.id = nearest.id
)
select passages.id as passage, role, language, body, source_id as source, section_id as section,
  fused.fused::float8 as fused, fused.words::float8 as words, matched
from fused join passages on passages.id = fused.id
order by fused.fused desc, passages.id`;

const countTerms = async (database: Database, stamp: string): Promise<Rarity> => {
  const counted = await database.query(
    `select term, count(*)::int as sections from postings join passages on passages.id = passage_id
     where role = 'whole' group by term`,
  );
  const total = await database.query(`select count(*)::int as sections from passages where role = 'whole'`);
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

/** Search over the knowledge base; see `KnowledgeSearch`. */
export const knowledgeSearch = (database: Database): KnowledgeSearch => {
  const memory = createSectionMemory();
  return {
    find: async ({ embedding, terms, visible, places }: SearchRequest): Promise<Candidate[]> => {
      if (visible.length === 0) return [];
      const asked = terms.slice(0, MOST_TERMS);
      return asReader(database, visible, async (tx) => {
        const found = await tx.query(FIND, [
          toSql([...embedding]),
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
        `select coalesce(string_agg(concat_ws(':', id, version, left(hash, 16)), ',' order by id), '') as stamp
         from sources`,
      );
      const { stamp } = z.object({ stamp: z.string() }).parse(rows[0]);
      memory.renew(stamp);
      return known?.stamp === stamp ? known : countTerms(database, stamp);
    },
  };
};
