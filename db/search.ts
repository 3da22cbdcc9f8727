import { toSql } from 'pgvector';
import { z } from 'zod';
import type {
  Candidate,
  FoundSection,
  KnowledgeSearch,
  Rarity,
  SearchRequest,
} from '../retrieval/search-port.ts';
import { Edition, EvidenceClass, Language } from '../retrieval/vocabulary.ts';
import type { Database, Queryable } from './database.ts';
import { asReader } from './reader.ts';

const FoundSectionRow = z.object({
  source: z.string(),
  document: z.string(),
  sourceTitle: z.string(),
  published: z.string().nullable(),
  edition: Edition,
  class: EvidenceClass,
  level: z.string(),
  version: z.int(),
  id: z.string(),
  ordinal: z.int(),
  title: z.string(),
  page: z.string().nullable(),
  body: z.string(),
  renderingTitle: z.string().nullable(),
  rendering: z.string().nullable(),
});

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
type PassageRow = z.infer<typeof PassageRow>;

/** Which terms a row matched comes back as bits of one integer: half the work of gathering the words themselves. */
const MOST_TERMS = 31;

const SECTION_COLUMNS = `sources.id as source, sources.document, sources.title as "sourceTitle", sources.published,
  sources.edition, sources.class, sources.level, sources.version, sections.id, sections.ordinal, sections.title,
  sections.page, sections.body, sections.rendering_title as "renderingTitle", sections.rendering`;

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

const SECTIONS = `
select ${SECTION_COLUMNS} from sections join sources on sources.id = sections.source_id
where (sections.source_id, sections.id) in (select * from unnest($1::text[], $2::text[]))`;

const keyOf = (source: string, section: string): string => `${source} ${section}`;

/** Sections kept in memory at once; a bound, far above what the two documents hold. */
const MOST_SECTIONS = 2000;

/**
 * Sections that were read before, kept for as long as nothing is ingested or removed (`renew`). One is only taken from
 * here for a passage that the database has just shown to this reader: a passage has the level of its section.
 */
const createSectionMemory = () => {
  let stamp = '';
  const kept = new Map<string, FoundSection>();
  return {
    renew: (now: string): void => {
      if (now !== stamp) kept.clear();
      stamp = now;
    },
    /** The sections of these rows, by key; those that are not kept yet are read in this transaction. */
    sectionsOf: async (tx: Queryable, rows: readonly PassageRow[]): Promise<Map<string, FoundSection>> => {
      if (kept.size > MOST_SECTIONS) kept.clear();
      const sections = new Map<string, FoundSection>();
      const missing = new Map<string, PassageRow>();
      for (const row of rows) {
        const key = keyOf(row.source, row.section);
        const known = kept.get(key);
        if (known) sections.set(key, known);
        else missing.set(key, row);
      }
      if (missing.size === 0) return sections;
      const since = stamp;
      const { rows: found } = await tx.query(SECTIONS, [
        [...missing.values()].map(({ source }) => source),
        [...missing.values()].map(({ section }) => section),
      ]);
      for (const section of z.array(FoundSectionRow).parse(found)) {
        const key = keyOf(section.source, section.id);
        sections.set(key, section);
        // What was read while something was ingested may be the old text: it serves this question only.
        if (since === stamp) kept.set(key, section);
      }
      return sections;
    },
  };
};

const countTerms = async (database: Database, stamp: string): Promise<Rarity> => {
  const counted = await database.query('select term, count(*)::int as passages from postings group by term');
  const total = await database.query('select count(*)::int as passages from passages');
  return {
    stamp,
    passages: z.object({ passages: z.int() }).parse(total.rows[0]).passages,
    counts: new Map(
      z
        .array(z.object({ term: z.string(), passages: z.int() }))
        .parse(counted.rows)
        .map((row) => [row.term, row.passages]),
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
