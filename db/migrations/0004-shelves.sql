-- Up Migration
-- A shelf holds the passages of one class and one level. Search looks on the shelves that a reader may see, one by one:
-- it takes the best of each without reading the rest, and a vector index belongs to a shelf, so that an audience filter
-- never comes after the index. Rows for whole sections have shelves of their own.
create table shelves (
  id integer generated always as identity primary key,
  class text not null,
  level text not null,
  silent boolean not null,
  whole boolean not null,
  unique (class, level, silent, whole)
);
insert into shelves (class, level, silent, whole)
select distinct class, level, silent, role = 'whole' from passages;

drop policy readable on passages;
alter table passages add column shelf_id integer references shelves;
update passages set shelf_id = shelves.id from shelves
where (shelves.class, shelves.level, shelves.silent, shelves.whole)
  = (passages.class, passages.level, passages.silent, passages.role = 'whole');
alter table passages alter column shelf_id set not null;

-- Vectors stand apart from texts, inline and alone in their rows: an exact search reads nothing else. `slot` says which
-- embedder made them.
create table vectors (
  passage_id integer not null references passages on delete cascade,
  slot text not null,
  shelf_id integer not null,
  embedding vector not null,
  primary key (passage_id, slot)
);
alter table vectors alter column embedding set storage main;
insert into vectors (passage_id, slot, shelf_id, embedding)
select passages.id, embedders.slot, shelf_id, embedding from passages cross join embedders
where embedding is not null and role <> 'whole';
create index vectors_by_shelf on vectors (slot, shelf_id);

-- The best postings of a word on a shelf come first.
drop index postings_by_passage;
alter table postings rename to old_postings;
create table postings (
  shelf_id integer not null,
  term text not null,
  weight real not null,
  passage_id integer not null references passages on delete cascade
);
insert into postings (shelf_id, term, weight, passage_id)
select shelf_id, term, weight, passage_id from old_postings join passages on passages.id = passage_id;
drop table old_postings;
create index postings_best on postings (shelf_id, term, weight desc) include (passage_id);
create index postings_by_passage on postings (passage_id);

alter table passages drop column class, drop column level, drop column silent, drop column embedding;

grant select on shelves, vectors, postings to durf_reader;
alter table shelves enable row level security;
create policy readable on shelves for select to durf_reader
  using (level = any ((select string_to_array(current_setting('durf.visible', true), ','))::text[]));
alter table passages enable row level security;
create policy readable on passages for select to durf_reader using (shelf_id in (select id from shelves));
alter table vectors enable row level security;
create policy readable on vectors for select to durf_reader using (shelf_id in (select id from shelves));
alter table postings enable row level security;
create policy readable on postings for select to durf_reader using (shelf_id in (select id from shelves));
