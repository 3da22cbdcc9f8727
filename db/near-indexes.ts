import { escapeLiteral } from 'pg';
import { z } from 'zod';
import type { Database, Engine, Queryable } from './database.ts';

/** From this many vectors on one shelf an index is faster than reading all of them; measured, see `durf bench`. */
const FROM: Record<Engine, number> = { embedded: 40_000, server: 40_000 };
/** The longest vectors that such an index takes. */
const LONGEST = 2000;

const Counted = z.object({
  shelf: z.int(),
  slot: z.string(),
  vectors: z.int(),
  dimensions: z.int(),
  indexed: z.boolean(),
});

const nameOf = (shelf: number, slot: string): string => `vectors_near_${shelf}_${slot.replace(/\W/g, '_')}`;

const make = async (tx: Queryable, { shelf, slot, dimensions }: z.infer<typeof Counted>): Promise<void> => {
  await tx.query(`set local maintenance_work_mem = '256MB'`);
  await tx.query(
    `create index if not exists ${nameOf(shelf, slot)} on vectors
     using hnsw ((embedding::vector(${dimensions})) vector_cosine_ops)
     where slot = ${escapeLiteral(slot)} and shelf_id = ${shelf}`,
  );
  await tx.query('insert into near_indexes (shelf_id, slot, dimensions) values ($1, $2, $3)', [
    shelf,
    slot,
    dimensions,
  ]);
};

const drop = async (tx: Queryable, { shelf, slot }: z.infer<typeof Counted>): Promise<void> => {
  await tx.query('delete from near_indexes where shelf_id = $1 and slot = $2', [shelf, slot]);
  await tx.query(`drop index if exists ${nameOf(shelf, slot)}`);
};

/** Gives each shelf that has grown past the bound an index, and takes it away from one that is half as large again. */
export const tendNearIndexes = async (database: Database, from = FROM[database.engine]): Promise<void> => {
  const { rows } = await database.query(
    `with counted as (select shelf_id, slot, count(*)::int as vectors from vectors group by shelf_id, slot)
     select coalesce(counted.shelf_id, near.shelf_id) as shelf, coalesce(counted.slot, near.slot) as slot,
       coalesce(vectors, 0) as vectors, near.slot is not null as indexed,
       coalesce((select vector_dims(embedding) from vectors
         where vectors.slot = counted.slot and vectors.shelf_id = counted.shelf_id limit 1), 0) as dimensions
     from counted full join near_indexes near on near.shelf_id = counted.shelf_id and near.slot = counted.slot`,
  );
  for (const shelf of z.array(Counted).parse(rows)) {
    if (!shelf.indexed && shelf.vectors >= from && shelf.dimensions <= LONGEST)
      await database.transaction((tx) => make(tx, shelf));
    if (shelf.indexed && shelf.vectors < from / 2) await database.transaction((tx) => drop(tx, shelf));
  }
};
