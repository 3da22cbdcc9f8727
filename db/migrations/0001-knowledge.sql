-- Up Migration
-- What Durf knows: sources, their sections letter for letter, and the passages that are searched. Passages carry the
-- vector of the embedder that is in use; which one that is stands in `embedders`, so that a mismatch is noticed.
create table embedders (
  slot text primary key,
  id text not null,
  version text not null,
  dimensions integer not null
);

create table sources (
  id text primary key,
  document text not null,
  title text not null,
  class text not null check (class in ('norm', 'advies', 'besluit', 'ervaring')),
  level text not null,
  edition text not null check (edition in ('bundled', 'original')),
  version integer not null,
  hash text not null,
  path text,
  publisher text,
  published text,
  address text,
  silent boolean not null default false,
  ingested_at timestamptz not null default now()
);

create table sections (
  source_id text not null references sources on delete cascade,
  id text not null,
  ordinal integer not null,
  title text not null,
  page text,
  body text not null,
  rendering_title text,
  rendering text,
  primary key (source_id, id)
);
create index sections_by_id on sections (id);

create table passages (
  id integer generated always as identity primary key,
  source_id text not null,
  section_id text not null,
  role text not null check (role in ('text', 'rendering', 'question', 'whole')),
  language text not null check (language in ('nl', 'en')),
  class text not null,
  level text not null,
  silent boolean not null default false,
  body text not null,
  embedding vector not null,
  foreign key (source_id, section_id) references sections (source_id, id) on delete cascade
);
create index passages_by_section on passages (source_id, section_id);

-- The word side of search: one row a word and passage, with a weight that already holds frequency and length.
create table postings (
  term text not null,
  passage_id integer not null references passages on delete cascade,
  weight real not null,
  primary key (term, passage_id)
);
create index postings_by_passage on postings (passage_id);

-- Who reads with which eyes: search runs as durf_reader, which sees only the levels named for this transaction. No
-- levels named: no rows. Ingestion runs as the owner and is not limited.
-- A role belongs to the whole server, so another database there may be making the same one at this moment.
do $$
begin
  create role durf_reader nologin;
exception when duplicate_object or unique_violation then
  null;
end
$$;
do $$
begin
  for attempt in 1..5 loop
    begin
      execute format('grant durf_reader to %I', current_user);
      exit;
    exception when unique_violation or internal_error then
      if attempt = 5 then raise; end if;
    end;
  end loop;
end
$$;
grant select on sources, sections, passages, postings, embedders to durf_reader;

alter table sources enable row level security;
create policy readable on sources for select to durf_reader
  using (level = any ((select string_to_array(current_setting('durf.visible', true), ','))::text[]));
alter table passages enable row level security;
create policy readable on passages for select to durf_reader
  using (level = any ((select string_to_array(current_setting('durf.visible', true), ','))::text[]));
alter table sections enable row level security;
create policy readable on sections for select to durf_reader
  using (exists (select from sources where sources.id = sections.source_id));
