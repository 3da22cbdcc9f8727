import { toSql } from 'pgvector';
import { z } from 'zod';
import type { EmbedderName, VectorStore } from '../retrieval/vector-port.ts';
import type { Database, Queryable } from './database.ts';
import { embedderIn, slotOf } from './embedder-slot.ts';
import { settle } from './settle.ts';

const Missing = z.array(z.object({ id: z.int(), body: z.string() }));
const Counts = z.object({ done: z.int(), total: z.int() });

/** The rows that get a vector: pieces of text, and questions only where vectors hold more than words. */
const roles = (questions: boolean): string[] => ['text', 'rendering', ...(questions ? ['question'] : [])];

/**
 * Whether a passage has no vector in slot $1, looked up by the primary key. A slot that is just being filled has no
 * statistics: left free, the planner believes it empty and reads all of it for every passage (measured: minutes).
 */
const LACKS = `(select true from vectors where passage_id = passages.id and slot || '' = $1) is null`;

/** Makes a slot for an embedder; the slots of embedders that never came to serve go, with their vectors. */
const begin = async (tx: Queryable, embedder: EmbedderName): Promise<void> => {
  const { rows } = await tx.query('select slot from embedders where not serving for update');
  const own = await slotOf(tx, embedder);
  const others = z
    .array(z.object({ slot: z.string() }))
    .parse(rows)
    .filter(({ slot }) => slot !== own)
    .map(({ slot }) => slot);
  await tx.query('delete from vectors where slot = any($1)', [others]);
  await tx.query('delete from embedders where slot = any($1)', [others]);
  if (own !== undefined) return;
  const { id, version, dimensions } = embedder;
  await tx.query(
    `insert into embedders (slot, id, version, dimensions, serving) values ($1, $2, $3, $4, false)
     on conflict do nothing`,
    [`${id} ${version} ${dimensions}`, id, version, dimensions],
  );
};

const serve = async (tx: Queryable, embedder: EmbedderName, questions: boolean): Promise<boolean> => {
  // Nothing is ingested or removed between the last look and the switch; searching goes on.
  await tx.query('lock table passages in share row exclusive mode');
  const slot = await slotOf(tx, embedder);
  if (slot === undefined) return false;
  const { rows } = await tx.query(`select from passages where role = any($2) and ${LACKS} limit 1`, [
    slot,
    roles(questions),
  ]);
  if (rows.length > 0) return false;
  await tx.query('delete from vectors where slot <> $1', [slot]);
  await tx.query('delete from embedders where slot <> $1', [slot]);
  await tx.query('update embedders set serving = true where slot = $1', [slot]);
  return true;
};

/** The vectors of the knowledge base; see `VectorStore`. */
export const vectorStore = (database: Database): VectorStore => ({
  serving: () => embedderIn(database, true),
  filling: () => embedderIn(database, false),
  begin: (embedder) => database.transaction((tx) => begin(tx, embedder)),
  missing: async (embedder, questions, after, most) => {
    const { rows } = await database.query(
      `select id, body from passages where id > $3 and role = any($2) and ${LACKS} order by id limit $4`,
      [(await slotOf(database, embedder)) ?? '', roles(questions), after, most],
    );
    return Missing.parse(rows);
  },
  latest: async () => {
    const { rows } = await database.query('select coalesce(max(id), 0)::int as id from passages');
    return z.object({ id: z.int() }).parse(rows[0]).id;
  },
  keep: async (embedder, vectors) => {
    await database.transaction(async (tx) => {
      const slot = await slotOf(tx, embedder);
      if (slot === undefined) return;
      // The row is held, so that its shelf can not change between reading and writing it.
      await tx.query(
        `with given as (select * from unnest($2::int[], $3::text[]) as given(id, embedding)),
           there as (select passages.id, shelf_id from passages join given on given.id = passages.id for share of passages)
         insert into vectors (passage_id, slot, shelf_id, embedding)
         select there.id, $1, there.shelf_id, given.embedding::vector from there join given on given.id = there.id
         on conflict do nothing`,
        [slot, vectors.map(([id]) => id), vectors.map(([, vector]) => toSql([...vector]))],
      );
    });
  },
  progress: async (embedder, questions) => {
    const { rows } = await database.query(
      `select count(*)::int as total, count(*) filter (where not (${LACKS}))::int as done
       from passages where role = any($2)`,
      [(await slotOf(database, embedder)) ?? '', roles(questions)],
    );
    return Counts.parse(rows[0]);
  },
  serve: async (embedder, questions) => {
    const served = await database.transaction((tx) => serve(tx, embedder, questions));
    if (served) await settle(database);
    return served;
  },
});
