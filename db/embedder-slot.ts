import { z } from 'zod';
import type { EmbedderName } from '../retrieval/vector-port.ts';
import type { Queryable } from './database.ts';

/** The slot of the vectors when no embedder has been named yet, and of the first one that is. */
export const FIRST_SLOT = 'passages';

const Named = z.array(z.object({ id: z.string(), version: z.string(), dimensions: z.int() }));
const Slots = z.array(z.object({ slot: z.string() }));

/** The embedder whose vectors are searched, or the one whose vectors are being made. */
export const embedderIn = async (db: Queryable, serving: boolean): Promise<EmbedderName | undefined> => {
  const { rows } = await db.query('select id, version, dimensions from embedders where serving = $1', [
    serving,
  ]);
  return Named.parse(rows)[0];
};

/** The slot with the vectors of this embedder, or undefined when it has none (any more). */
export const slotOf = async (
  db: Queryable,
  { id, version, dimensions }: EmbedderName,
): Promise<string | undefined> => {
  const { rows } = await db.query(
    'select slot from embedders where id = $1 and version = $2 and dimensions = $3',
    [id, version, dimensions],
  );
  return Slots.parse(rows)[0]?.slot;
};

/** Where vectors by this embedder go: its slot, the first one while nobody is named, or nowhere. */
export const slotFor = async (db: Queryable, by: EmbedderName): Promise<string | undefined> => {
  const own = await slotOf(db, by);
  if (own !== undefined) return own;
  const { rows } = await db.query('select slot from embedders limit 1');
  return Slots.parse(rows).length === 0 ? FIRST_SLOT : undefined;
};
