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
  owner: z.string().nullable(),
  validUntil: z.string().nullable(),
  expired: z.boolean(),
  ingested_at: z.date(),
  passages: z.int(),
  sections: z.array(z.string()),
});
export type SourceRow = z.infer<typeof SourceRow>;

/** A source holds until the end of its last day where Customs is. */
const EXPIRED = `coalesce(valid_until < (now() at time zone 'Europe/Amsterdam')::date, false)`;

/** What is in the knowledge base, as far as this reader may see it. */
export const listSources = async (database: Database, visible: readonly string[]): Promise<SourceRow[]> => {
  const { rows } = await database.query(
    `select sources.*, valid_until::text as "validUntil", ${EXPIRED} as expired,
       (select count(*)::int from passages where source_id = sources.id and role = 'text') as passages,
       array(select id from sections where source_id = sources.id order by ordinal) as sections
     from sources where level = any($1) order by id`,
    [visible],
  );
  return z.array(SourceRow).parse(rows);
};

const StoredFacts = z.object({
  title: z.string(),
  path: z.string().nullable(),
  edition: Edition,
  class: EvidenceClass,
  level: z.string(),
  hash: z.string(),
  owner: z.string().nullable(),
  validUntil: z.string().nullable(),
  origin: z.string().nullable(),
});
export type StoredFacts = z.infer<typeof StoredFacts>;

/** What was decided about a source when it was last ingested; undefined when it is new. For ingestion only. */
export const factsOfSource = async (database: Database, id: string): Promise<StoredFacts | undefined> => {
  const { rows } = await database.query(
    `select title, path, edition, class, level, hash, owner, valid_until::text as "validUntil", origin
     from sources where id = $1`,
    [id],
  );
  return z.array(StoredFacts).parse(rows)[0];
};

const ExpiredRow = z.object({ document: z.string(), title: z.string(), validUntil: z.string() });

/** Which of these documents have run out, as far as this reader may see them. */
export const expiredAmong = async (
  database: Queryable,
  documents: readonly string[],
  visible: readonly string[],
): Promise<z.infer<typeof ExpiredRow>[]> => {
  const { rows } = await database.query(
    `select document, title, valid_until::text as "validUntil" from sources
     where document = any($1) and level = any($2) and not silent and ${EXPIRED} order by id`,
    [documents, visible],
  );
  return z.array(ExpiredRow).parse(rows);
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
