import { z } from 'zod';
import type { FoundSection } from '../retrieval/search-port.ts';
import { Edition, EvidenceClass, Language } from '../retrieval/vocabulary.ts';
import type { Queryable } from './database.ts';

/** A section as search hands it on. */
export const FoundSectionRow = z.object({
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
  questions: z.array(z.object({ language: Language, body: z.string() })),
});

/** The columns of `FoundSectionRow`, from sections joined with sources. */
export const SECTION_COLUMNS = `sources.id as source, sources.document, sources.title as "sourceTitle", sources.published,
  sources.edition, sources.class, sources.level, sources.version, sections.id, sections.ordinal, sections.title,
  sections.page, sections.body, sections.rendering_title as "renderingTitle", sections.rendering,
  coalesce((select json_agg(json_build_object('language', ways.language, 'body', ways.body) order by ways.id)
    from passages ways where ways.source_id = sections.source_id and ways.section_id = sections.id
    and ways.role = 'question'), '[]') as questions`;

/** Where a passage stands. */
interface Place {
  readonly passage: number;
  readonly source: string;
  readonly section: string;
}

const SECTIONS = `
select ${SECTION_COLUMNS}, array(select ways.id from passages ways
    where ways.source_id = sections.source_id and ways.section_id = sections.id) as passages
from sections join sources on sources.id = sections.source_id
where (sections.source_id, sections.id) in (select * from unnest($1::text[], $2::text[]))`;

const KeptRow = FoundSectionRow.extend({ passages: z.array(z.int()) });

/** A section's key: its id is only unique within a source. */
export const keyOf = (source: string, section: string): string => `${source} ${section}`;

/** Sections kept in memory at once; a bound, far above what the two documents hold. */
const MOST_SECTIONS = 2000;

/**
 * Sections that were read before, kept for as long as nothing is ingested or removed (`renew`). One is only taken from
 * here for a passage of its own that the database has just shown to this reader: a passage has the level of its section,
 * and gets another number when its source is stored anew, perhaps for other eyes.
 */
export const createSectionMemory = () => {
  let stamp = '';
  const kept = new Map<string, { readonly section: FoundSection; readonly passages: ReadonlySet<number> }>();
  return {
    renew: (now: string): void => {
      if (now !== stamp) kept.clear();
      stamp = now;
    },
    /** The sections of these rows, by key; those that are not kept yet are read in this transaction. */
    sectionsOf: async (tx: Queryable, rows: readonly Place[]): Promise<Map<string, FoundSection>> => {
      if (kept.size > MOST_SECTIONS) kept.clear();
      const sections = new Map<string, FoundSection>();
      const missing = new Map<string, Place>();
      for (const row of rows) {
        const key = keyOf(row.source, row.section);
        const known = kept.get(key);
        if (known?.passages.has(row.passage)) sections.set(key, known.section);
        else missing.set(key, row);
      }
      if (missing.size === 0) return sections;
      const since = stamp;
      const { rows: found } = await tx.query(SECTIONS, [
        [...missing.values()].map(({ source }) => source),
        [...missing.values()].map(({ section }) => section),
      ]);
      for (const { passages, ...section } of z.array(KeptRow).parse(found)) {
        const key = keyOf(section.source, section.id);
        sections.set(key, section);
        // What was read while something was ingested may be the old text: it serves this question only.
        if (since === stamp) kept.set(key, { section, passages: new Set(passages) });
      }
      return sections;
    },
  };
};
