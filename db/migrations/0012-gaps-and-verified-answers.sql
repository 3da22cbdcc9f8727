-- Up Migration
-- Questions without an answer, together by meaning: one topic has an owner and a state, and keeps how often and in which
-- month it was asked. The wordings under it are forgotten after 30 days; the topic keeps one, without personal data.
create table gap_topics (
  id uuid primary key default gen_random_uuid(),
  question text not null,
  language text not null check (language in ('nl', 'en')),
  nearest text,
  times integer not null,
  newest date not null,
  owner text,
  state text not null default 'open' check (state in ('open', 'taken', 'closed')),
  closed_by text check (closed_by in ('answer', 'source', 'elsewhere', 'not-needed')),
  closed_on date
);

alter table gaps add column topic_id uuid references gap_topics on delete cascade;
-- What was together stays together.
create temporary table old_clusters on commit drop as
  select gen_random_uuid() as id, cluster from gaps group by cluster;
insert into gap_topics (id, question, language, nearest, times, newest, owner, state, closed_by, closed_on)
select old_clusters.id, (array_agg(question order by noted_on, gaps.id))[1],
  (array_agg(language order by noted_on, gaps.id))[1], (array_agg(nearest order by noted_on, gaps.id))[1],
  count(*)::int, date_trunc('month', max(noted_on))::date, max(owner),
  case when bool_or(state = 'open') then 'open' when bool_or(state = 'taken') then 'taken' else 'closed' end,
  case when bool_and(state = 'closed') then 'not-needed' end, case when bool_and(state = 'closed') then max(noted_on) end
from gaps join old_clusters using (cluster) group by old_clusters.id;
update gaps set topic_id = old_clusters.id from old_clusters where old_clusters.cluster = gaps.cluster;
alter table gaps alter column topic_id set not null;
alter table gaps add column shared text;
alter table gaps drop column cluster, drop column language, drop column nearest, drop column owner, drop column state;
create index gaps_by_topic on gaps (topic_id);

-- The day on which somebody looked at what was said.
alter table feedback add column handled_on date;

-- Answers that somebody checked, with the sections they rest on as they were at that moment. Who checked is a role, never
-- a name. `levels` are those of all its sources: only who may see every one of them sees the answer.
create table verified_answers (
  id uuid primary key default gen_random_uuid(),
  question text not null,
  answer text not null,
  language text not null check (language in ('nl', 'en')),
  levels text[] not null check (cardinality(levels) > 0),
  verifier_role text not null,
  verified_on date not null,
  expires_on date not null check (expires_on > verified_on)
);
create table verified_sources (
  answer_id uuid not null references verified_answers on delete cascade,
  ordinal integer not null,
  section_id text not null,
  source_id text not null,
  digest text not null,
  primary key (answer_id, ordinal)
);

grant select on verified_answers, verified_sources to durf_reader;
alter table verified_answers enable row level security;
create policy readable on verified_answers for select to durf_reader
  using (levels <@ (select string_to_array(current_setting('durf.visible', true), ','))::text[]);
alter table verified_sources enable row level security;
create policy readable on verified_sources for select to durf_reader
  using (exists (select from verified_answers where verified_answers.id = verified_sources.answer_id));
