import type { Queryable } from './database.ts';

/** Adds to how many whole sections each word occurs in, for rows that have just been stored on this shelf. */
export const countTerms = async (
  tx: Queryable,
  shelf: number,
  rows: Iterable<readonly (readonly [term: string, weight: number])[]>,
): Promise<void> => {
  const counts = new Map<string, number>();
  for (const postings of rows) {
    for (const [term] of postings) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  // One at a time, as in the removal of a source.
  await tx.query('lock table term_counts in share row exclusive mode');
  await tx.query(
    `insert into term_counts (shelf_id, term, sections)
     select $1, term, sections from unnest($2::text[], $3::int[]) as given(term, sections)
     on conflict (shelf_id, term) do update set sections = term_counts.sections + excluded.sections`,
    [shelf, [...counts.keys()], [...counts.values()]],
  );
};

/** Moves the counts of a source's words along, before its whole sections go to another shelf. */
export const moveTermCounts = async (tx: Queryable, source: string, to: number): Promise<void> => {
  await tx.query('lock table term_counts in share row exclusive mode');
  await tx.query(
    `with moving as (
       select shelf_id, term, count(*)::int as sections from postings
       where shelf_id <> $2 and passage_id in (select id from passages where source_id = $1 and role = 'whole')
       group by shelf_id, term
     ), gone as (
       update term_counts set sections = term_counts.sections - moving.sections
       from moving where moving.shelf_id = term_counts.shelf_id and moving.term = term_counts.term
     )
     insert into term_counts (shelf_id, term, sections) select $2, term, sections from moving
     on conflict (shelf_id, term) do update set sections = term_counts.sections + excluded.sections`,
    [source, to],
  );
};
