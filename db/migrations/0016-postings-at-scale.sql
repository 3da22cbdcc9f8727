-- Up Migration
-- Postings are by far the most rows. A foreign key that looks up the passage of each, a second tree, and comparing words
-- by the rules of a language made storing them five times as slow; a source takes its own along when it goes.
create table lean_postings (
  shelf_id integer not null,
  term text collate "C" not null,
  weight real not null,
  passage_id integer not null
);
insert into lean_postings select shelf_id, term, weight, passage_id from postings order by shelf_id, term collate "C", weight desc;
drop table postings;
alter table lean_postings rename to postings;
create index postings_best on postings (shelf_id, term, weight desc) include (passage_id);
-- The postings of a source lie together, so a summary of each stretch of the table finds them.
create index postings_by_passage on postings using brin (passage_id) with (pages_per_range = 32);
grant select on postings to durf_reader;
alter table postings enable row level security;
create policy readable on postings for select to durf_reader using (shelf_id in (select id from shelves));

-- In how many whole sections of a shelf a word occurs, kept up to date with each source: counting them all again for
-- every change takes seconds in a large library.
create table term_counts (
  shelf_id integer not null,
  term text collate "C" not null,
  sections integer not null,
  primary key (shelf_id, term)
);
insert into term_counts
select shelf_id, term, count(*) from postings join shelves on shelves.id = shelf_id and whole group by shelf_id, term;

create function forget_postings() returns trigger language plpgsql as $$
declare
  lowest integer;
  highest integer;
begin
  -- One at a time, whoever stores or removes: two that count the same words in another order would wait for each other.
  lock table term_counts in share row exclusive mode;
  select min(id), max(id) into lowest, highest from passages where source_id = old.id;
  with gone as (
    delete from postings where passage_id between lowest and highest
      and passage_id in (select id from passages where source_id = old.id)
    returning shelf_id, term
  ), fewer as (
    select shelf_id, term, count(*)::integer as sections from gone
    where shelf_id in (select id from shelves where whole) group by shelf_id, term
  )
  update term_counts set sections = term_counts.sections - fewer.sections
  from fewer where fewer.shelf_id = term_counts.shelf_id and fewer.term = term_counts.term;
  delete from term_counts where sections <= 0;
  return old;
end
$$;
create trigger sources_forget_postings before delete on sources for each row execute function forget_postings();

-- Which shelves have an index of nearest vectors, and for vectors of which length; see db/near-indexes.ts.
create table near_indexes (
  shelf_id integer not null,
  slot text not null,
  dimensions integer not null,
  primary key (shelf_id, slot)
);
grant select on near_indexes to durf_reader;
