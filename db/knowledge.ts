import { toSql } from 'pgvector';
import { z } from 'zod';
import type { KnowledgeStore, PassageRow } from '../retrieval/ingest.ts';
import type { SourceDraft } from '../retrieval/source-draft.ts';
import type { EmbedderName } from '../retrieval/vector-port.ts';
import type { Database, Queryable } from './database.ts';
import { embedderIn, FIRST_SLOT, slotFor } from './embedder-slot.ts';
import { settle } from './settle.ts';
import { refreshSilence, type SourceShelves, shelvesFor } from './shelves.ts';
import { countTerms } from './term-counts.ts';

const insertRows = async (
  tx: Queryable,
  draft: SourceDraft,
  shelves: SourceShelves,
  rows: readonly PassageRow[],
  slot: string | undefined,
): Promise<void> => {
  const shelfOf = ({ role }: PassageRow): number => (role === 'whole' ? shelves.wholes : shelves.passages);
  for (let at = 0; at < rows.length; at += 500) {
    const batch = rows.slice(at, at + 500);
    const { rows: inserted } = await tx.query(
      `insert into passages (source_id, section_id, role, language, shelf_id, body)
       select $1, section_id, role, language, shelf_id, body
       from unnest($2::text[], $3::text[], $4::text[], $5::int[], $6::text[])
         as given(section_id, role, language, shelf_id, body)
       returning id`,
      [
        draft.id,
        batch.map(({ section }) => section),
        batch.map(({ role }) => role),
        batch.map(({ language }) => language),
        batch.map(shelfOf),
        batch.map(({ body }) => body),
      ],
    );
    const ids = z.array(z.object({ id: z.int() })).parse(inserted);
    const vectors: { id: number; shelf: number; embedding: string }[] = [];
    const terms: string[] = [];
    const passages: number[] = [];
    const weights: number[] = [];
    const homes: number[] = [];
    for (const [index, row] of batch.entries()) {
      const id = ids[index]?.id;
      if (id === undefined) throw new Error('a passage was not stored');
      const shelf = shelfOf(row);
      if (row.embedding && slot !== undefined)
        vectors.push({ id, shelf, embedding: toSql([...row.embedding]) });
      for (const [term, weight] of row.postings) {
        terms.push(term);
        passages.push(id);
        weights.push(weight);
        homes.push(shelf);
      }
    }
    await tx.query(
      `insert into vectors (passage_id, slot, shelf_id, embedding)
       select id, $1, shelf_id, embedding::vector
       from unnest($2::int[], $3::int[], $4::text[]) as given(id, shelf_id, embedding)`,
      [
        slot ?? FIRST_SLOT,
        vectors.map(({ id }) => id),
        vectors.map(({ shelf }) => shelf),
        vectors.map(({ embedding }) => embedding),
      ],
    );
    await tx.query(
      `insert into postings (shelf_id, term, weight, passage_id)
       select * from unnest($1::int[], $2::text[], $3::real[], $4::int[]) as given(shelf_id, term, weight, passage_id)
       order by shelf_id, term collate "C", weight desc`, // neighbours in the index one after another
      [homes, terms, weights, passages],
    );
  }
  await countTerms(
    tx,
    shelves.wholes,
    rows.filter(({ role }) => role === 'whole').map(({ postings }) => postings),
  );
};

const Before = z.object({ version: z.int(), silent: z.boolean(), hash: z.string() });

const replace = async (
  tx: Queryable,
  draft: SourceDraft,
  hash: string,
  rows: readonly PassageRow[],
  by: EmbedderName,
): Promise<void> => {
  // Two that write at once take turns: each changes which sources are silent, and neither may see half of the other.
  await tx.query(`select pg_advisory_xact_lock(hashtext('durf sources'))`);
  const { rows: before } = await tx.query('select version, silent, hash from sources where id = $1', [
    draft.id,
  ]);
  const [old] = z.array(Before).parse(before);
  // Somebody else stored the very same while this was being made ready.
  if (old?.hash === hash) return;
  await tx.query('delete from sources where id = $1', [draft.id]);
  await tx.query(
    `insert into sources (id, document, title, class, level, edition, version, hash, path, publisher, published,
       address, silent, owner, valid_until, origin)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
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
      draft.owner ?? null,
      draft.validUntil ?? null,
      draft.origin ?? null,
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
  const shelves = await shelvesFor(tx, { ...draft, silent: old?.silent ?? false });
  // An embedder that has been replaced since the vectors were made has no slot any more: they are made again.
  await insertRows(tx, draft, shelves, rows, await slotFor(tx, by));
  await refreshSilence(tx);
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
  replaceSource: async (draft, hash, rows, by) => {
    await database.transaction((tx) => replace(tx, draft, hash, rows, by));
  },
  settle: () => settle(database),
  forgetHashes: async () => {
    await database.query(`update sources set hash = ''`);
  },
  embedder: () => embedderIn(database, true),
  setEmbedder: async ({ id, version, dimensions }) => {
    await database.query(
      `insert into embedders (slot, id, version, dimensions) values ($1, $2, $3, $4)
       on conflict (slot) do update set id = $2, version = $3, dimensions = $4`,
      [FIRST_SLOT, id, version, dimensions],
    );
  },
});

/** Removes a source with its sections, passages and vectors. False when there was none. */
export const removeSource = (database: Database, id: string): Promise<boolean> =>
  database.transaction(async (tx) => {
    await tx.query(`select pg_advisory_xact_lock(hashtext('durf sources'))`);
    const { rowCount } = await tx.query('delete from sources where id = $1', [id]);
    await refreshSilence(tx);
    return (rowCount ?? 0) > 0;
  });
