import { z } from 'zod';
import type { StoredSection } from '../retrieval/ports.ts';
import { Edition, EvidenceClass } from '../retrieval/vocabulary.ts';
import type { Database, Queryable } from './database.ts';

const SourceRow = z.object({
  id: z.string(),
  document: z.string(),
  title: z.string(),
  class: EvidenceClass,
  level: z.string(),
  edition: Edition,
  version: z.int(),
  hash: z.string(),
  silent: z.boolean(),
  path: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  address: z.string().nullable(),
  ingested_at: z.date(),
  passages: z.int(),
  sections: z.array(z.string()),
});
export type SourceRow = z.infer<typeof SourceRow>;

/** What is in the knowledge base, as far as this reader may see it. */
export const listSources = async (database: Database, visible: readonly string[]): Promise<SourceRow[]> => {
  const { rows } = await database.query(
    `select sources.*,
       (select count(*)::int from passages where source_id = sources.id and role = 'text') as passages,
       array(select id from sections where source_id = sources.id order by ordinal) as sections
     from sources where level = any($1) order by id`,
    [visible],
  );
  return z.array(SourceRow).parse(rows);
};

const SectionRow = z.object({
  source: z.string(),
  sourceTitle: z.string(),
  published: z.string().nullable(),
  edition: Edition,
  class: EvidenceClass,
  level: z.string(),
  id: z.string(),
  title: z.string(),
  page: z.string().nullable(),
  body: z.string(),
});

/** A section by id, as far as this reader may see it; where two editions have it, the one that speaks. */
export const readSection = async (
  database: Queryable,
  id: string,
  visible: readonly string[],
): Promise<StoredSection | undefined> => {
  const { rows } = await database.query(
    `select sources.id as source, sources.title as "sourceTitle", published, edition, class, level,
       sections.id, sections.title, page, body
     from sections join sources on sources.id = sections.source_id
     where sections.id = $1 and level = any($2)
     order by silent, sources.id limit 1`,
    [id, visible],
  );
  const row = z.array(SectionRow).parse(rows)[0];
  if (!row) return undefined;
  const { published, ...section } = row;
  return { ...section, year: published ? Number(published.slice(0, 4)) : null };
};

/** The groups (channels and user groups) that some source is kept for, by id. */
export const groupsWithSources = async (database: Queryable): Promise<string[]> => {
  const { rows } = await database.query(
    `select distinct substr(level, length('groep:') + 1) as id from sources where level like 'groep:%' order by 1`,
  );
  return z
    .array(z.object({ id: z.string() }))
    .parse(rows)
    .map(({ id }) => id);
};
