import { nearestOn, type OpenShelf } from './open-shelves.ts';

/**
 * Postings of one word on one shelf that are read, the weightiest first. A library of a few hundred sections is read
 * whole; of a word that is everywhere in a large one the rest would only move places far down.
 */
const MOST_POSTINGS = 400;

/**
 * One statement: the nearest vectors and the best words, from each shelf that this reader may see, placed per class so
 * that no class crowds out another, joined by reciprocal rank (k = 60). Shelves of vectors are named one by one: only
 * then does the planner know how large each is. Words are summed before passages are looked up, and places are settled
 * before texts are fetched, row by row (`limit 1` keeps the planner from reading all of them): most of the time goes
 * into reading rows. Expects at least one shelf.
 */
export const findStatement = (shelves: readonly OpenShelf[]): string => `
with open as materialized (
  select id as shelf, class, whole from shelves where level = any($2) and not silent
),
nearest as (
  select id, row_number() over (partition by class order by distance) as place from (
    ${shelves.map(nearestOn).join(' union all ')}
  ) found
),
asked as materialized (
  select term, weight, place
  from unnest($4::text[], $5::real[]) with ordinality as given(term, weight, place)
),
summed as materialized (
  select hit.passage_id, open.class, open.whole, sum(hit.weight * asked.weight) as score,
    bit_or(1 << (asked.place - 1)::int) as matched
  from open cross join asked cross join lateral (
    select passage_id, weight from postings
    where shelf_id = open.shelf and term = asked.term order by weight desc limit ${MOST_POSTINGS}
  ) hit
  group by hit.passage_id, open.class, open.whole
),
worded as (
  select passage_id as id, score, matched,
    row_number() over (partition by class, whole order by score desc, passage_id) as place
  from summed
),
fused as materialized (
  select coalesce(nearest.id, worded.id) as id,
    case when nearest.place <= $3 then 1.0 / (60 + nearest.place) else 0 end
      + coalesce(1.0 / (60 + worded.place), 0) as fused,
    coalesce(worded.score, 0) as words, coalesce(worded.matched, 0) as matched
  from (select * from nearest where place <= $3) nearest
    full join (select * from worded where place <= $3) worded on worded.id = nearest.id
)
select row.id as passage, row.role, row.language, row.body, row.source_id as source, row.section_id as section,
  fused.fused::float8 as fused, fused.words::float8 as words, matched
from fused cross join lateral (select * from passages where passages.id = fused.id limit 1) row
order by fused.fused desc, row.id`;
