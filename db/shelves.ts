import { z } from 'zod';
import type { EvidenceClass } from '../retrieval/vocabulary.ts';
import type { Queryable } from './database.ts';
import { moveTermCounts } from './term-counts.ts';

/** The two shelves that a source stands on: its passages, and its sections as a whole. */
export interface SourceShelves {
  readonly passages: number;
  readonly wholes: number;
}

const ShelfRow = z.object({ id: z.int(), whole: z.boolean() });

/** The shelves for this class and level, made when they are not there yet. */
export const shelvesFor = async (
  tx: Queryable,
  place: { readonly class: EvidenceClass; readonly level: string; readonly silent: boolean },
): Promise<SourceShelves> => {
  const values = [place.class, place.level, place.silent];
  await tx.query(
    `insert into shelves (class, level, silent, whole) values ($1, $2, $3, true), ($1, $2, $3, false)
     on conflict do nothing`,
    values,
  );
  const { rows } = await tx.query(
    'select id, whole from shelves where class = $1 and level = $2 and silent = $3',
    values,
  );
  const found = z.array(ShelfRow).parse(rows);
  const passages = found.find(({ whole }) => !whole);
  const wholes = found.find(({ whole }) => whole);
  if (!passages || !wholes) throw new Error('a shelf was not made');
  return { passages: passages.id, wholes: wholes.id };
};

/** Moves everything of a source to the shelves where it belongs now that it speaks, or is silent. */
const moveSource = async (tx: Queryable, source: string, to: SourceShelves): Promise<void> => {
  await moveTermCounts(tx, source, to.wholes);
  await tx.query(
    `update passages set shelf_id = case when role = 'whole' then $2::int else $3::int end where source_id = $1`,
    [source, to.wholes, to.passages],
  );
  for (const table of ['vectors', 'postings']) {
    await tx.query(
      `update ${table} set shelf_id = passages.shelf_id from passages
       where passages.id = passage_id and passages.source_id = $1`,
      [source],
    );
  }
};

const Moved = z.object({
  id: z.string(),
  class: z.enum(['norm', 'advies', 'besluit', 'ervaring']),
  level: z.string(),
  silent: z.boolean(),
});

/** A bundled edition is silent while an original of the same document is there. */
export const refreshSilence = async (tx: Queryable): Promise<void> => {
  const { rows } = await tx.query(
    `with wanted as (
       select id, edition = 'bundled' and exists (
         select from sources original where original.document = sources.document and original.edition = 'original'
       ) as silent from sources)
     update sources set silent = wanted.silent from wanted
     where wanted.id = sources.id and sources.silent is distinct from wanted.silent
     returning sources.id, sources.class, sources.level, sources.silent`,
  );
  for (const source of z.array(Moved).parse(rows)) {
    await moveSource(tx, source.id, await shelvesFor(tx, source));
  }
};
