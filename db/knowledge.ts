import { toSql } from 'pgvector';
import { z } from 'zod';
import type { KnowledgeStore, PassageRow } from '../retrieval/ingest.ts';
import type { SourceDraft } from '../retrieval/source-draft.ts';
import type { Database, Queryable } from './database.ts';

const SLOT = 'passages';

const insertRows = async (tx: Queryable, draft: SourceDraft, rows: readonly PassageRow[]): Promise<void> => {
  for (let at = 0; at < rows.length; at += 500) {
    const batch = rows.slice(at, at + 500);
    const { rows: inserted } = await tx.query(
      `insert into passages (source_id, section_id, role, language, class, level, body, embedding)
       select $1, section_id, role, language, $2, $3, body, embedding::vector
       from unnest($4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
         as given(section_id, role, language, body, embedding)
       returning id`,
      [
        draft.id,
        draft.class,
        draft.level,
        batch.map(({ section }) => section),
        batch.map(({ role }) => role),
        batch.map(({ language }) => language),
        batch.map(({ body }) => body),
        batch.map(({ embedding }) => embedding && toSql([...embedding])),
      ],
    );
    const ids = z.array(z.object({ id: z.int() })).parse(inserted);
    const terms: string[] = [];
    const passages: number[] = [];
    const weights: number[] = [];
    for (const [index, row] of batch.entries()) {
      const id = ids[index]?.id;
      if (id === undefined) throw new Error('a passage was not stored');
      for (const [term, weight] of row.postings) {
        terms.push(term);
        passages.push(id);
        weights.push(weight);
      }
    }
    await tx.query(
      `insert into postings (term, passage_id, weight)
       select * from unnest($1::text[], $2::int[], $3::real[])`,
      [terms, passages, weights],
    );
  }
};

const replace = async (
  tx: Queryable,
  draft: SourceDraft,
  hash: string,
  rows: readonly PassageRow[],
): Promise<void> => {
  const { rows: before } = await tx.query('delete from sources where id = $1 returning version, silent', [
    draft.id,
  ]);
  const old = z.array(z.object({ version: z.int(), silent: z.boolean() })).parse(before)[0];
  await tx.query(
    `insert into sources (id, document, title, class, level, edition, version, hash, path, publisher, published,
       address, silent)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      draft.id,
      draft.document,
      draft.title,
      draft.class,
      draft.level,
      draft.edition,
      (old?.version ?? 0) + 1,
      hash,
      draft.path,
      draft.publisher,
      draft.published,
      draft.address,
      old?.silent ?? false,
    ],
  );
  await tx.query(
    `insert into sections (source_id, id, ordinal, title, page, body, rendering_title, rendering)
     select $1, * from unnest($2::text[], $3::int[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])`,
    [
      draft.id,
      draft.sections.map(({ id }) => id),
      draft.sections.map((_, index) => index),
      draft.sections.map(({ title }) => title),
      draft.sections.map(({ page }) => page),
      draft.sections.map(({ body }) => body),
      draft.sections.map(({ rendering }) => rendering?.title ?? null),
      draft.sections.map(({ rendering }) => rendering?.body ?? null),
    ],
  );
  await insertRows(tx, draft, rows);
  await refreshSilence(tx);
};

/** A bundled edition is silent while an original of the same document is there. */
const refreshSilence = async (tx: Queryable): Promise<void> => {
  await tx.query(
    `update sources set silent = edition = 'bundled' and exists (
       select from sources original where original.document = sources.document and original.edition = 'original')`,
  );
  await tx.query(
    `update passages set silent = sources.silent from sources
     where sources.id = passages.source_id and passages.silent is distinct from sources.silent`,
  );
};

/** The knowledge base as ingestion needs it. */
export const knowledgeStore = (database: Database): KnowledgeStore => ({
  hashes: async () => {
    const { rows } = await database.query('select id, hash from sources');
    return new Map(
      z
        .array(z.object({ id: z.string(), hash: z.string() }))
        .parse(rows)
        .map(({ id, hash }) => [id, hash]),
    );
  },
  replaceSource: async (draft, hash, rows) => {
    await database.transaction((tx) => replace(tx, draft, hash, rows));
    // Without fresh statistics the planner scans every posting for each question.
    await database.query('analyze passages, postings');
  },
  forgetHashes: async () => {
    await database.query(`update sources set hash = ''`);
  },
  embedder: async () => {
    const { rows } = await database.query('select id, version, dimensions from embedders where slot = $1', [
      SLOT,
    ]);
    return z.array(z.object({ id: z.string(), version: z.string(), dimensions: z.int() })).parse(rows)[0];
  },
  setEmbedder: async ({ id, version, dimensions }) => {
    await database.query(
      `insert into embedders (slot, id, version, dimensions) values ($1, $2, $3, $4)
       on conflict (slot) do update set id = $2, version = $3, dimensions = $4`,
      [SLOT, id, version, dimensions],
    );
  },
});

/** Removes a source with its sections, passages and vectors. False when there was none. */
export const removeSource = (database: Database, id: string): Promise<boolean> =>
  database.transaction(async (tx) => {
    const { rowCount } = await tx.query('delete from sources where id = $1', [id]);
    await refreshSilence(tx);
    return (rowCount ?? 0) > 0;
  });
