import { escapeLiteral } from 'pg';
import { z } from 'zod';
import type { Queryable } from './database.ts';

const OpenShelf = z.object({
  shelf: z.int(),
  class: z.string(),
  slot: z.string(),
  /** Length of the vectors in the index of this shelf; null when there is none. */
  indexed: z.int().nullable(),
});
/** A shelf of passages that a reader may see. */
export type OpenShelf = z.infer<typeof OpenShelf>;

/** The shelves of passages that this reader may see, with the index on their vectors of this slot and length. */
export const openShelves = async (
  tx: Queryable,
  visible: readonly string[],
  slot: string,
  dimensions: number,
): Promise<OpenShelf[]> => {
  const { rows } = await tx.query(
    `select id as shelf, class, $2 as slot, dimensions as indexed from shelves
     left join near_indexes on shelf_id = id and slot = $2 and dimensions = $3
     where level = any($1) and not silent and not whole order by id`,
    [visible, slot, dimensions],
  );
  const shelves = z.array(OpenShelf).parse(rows);
  // Looks far enough along an index of nearest neighbours to find what reading everything would.
  if (shelves.some(({ indexed }) => indexed !== null))
    await tx.query(
      `select set_config('hnsw.ef_search', '200', true), set_config('hnsw.iterative_scan', 'relaxed_order', true)`,
    );
  return shelves;
};

/**
 * The rows of a shelf that are nearest to `$1`, in a statement in which `$3` is how many. It keeps exactly the form
 * `order by embedding <=> $1 limit n`, and names slot and shelf as the index does: any other form makes the planner
 * leave the index.
 */
export const nearestOn = ({ shelf, class: evidence, slot, indexed }: OpenShelf): string => {
  const length = indexed === null ? '' : `(${indexed})`;
  const distance =
    indexed === null ? 'embedding <=> $1::vector' : `embedding::vector${length} <=> $1::vector${length}`;
  return `(select ${escapeLiteral(evidence)} as class, passage_id as id, ${distance} as distance from vectors
    where slot = ${escapeLiteral(slot)} and shelf_id = ${shelf} order by ${distance} limit $3)`;
};
