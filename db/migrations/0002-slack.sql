-- Up Migration
-- What Slack brings and what Durf says back. A delivery is committed here before Slack is told that it arrived; its
-- body is emptied when the work is done, and only its key stays (24 hours), so that a second delivery does nothing.
-- Bodies are JSON in text columns: jsonb refuses characters that people can send.
create table inbox (
  id uuid primary key default gen_random_uuid(),
  key text not null unique,
  second_key text unique,
  kind text not null check (kind in ('event', 'question', 'key')),
  body text,
  state text not null check (state in ('open', 'done', 'parked')),
  attempts integer not null default 0,
  received_at timestamptz not null,
  handed_at timestamptz not null
);
create index inbox_open on inbox (handed_at) where state = 'open';

-- Threads in which Durf takes part, with what was said to it and what it said (30 days).
create table conversations (
  id uuid primary key default gen_random_uuid(),
  team text not null,
  channel text not null,
  thread text,
  last_at timestamptz not null,
  unique (team, channel, thread)
);
create table turns (
  id integer generated always as identity primary key,
  conversation_id uuid not null references conversations on delete cascade,
  question_id uuid not null,
  role text not null check (role in ('user', 'assistant')),
  content text not null,
  said_at timestamptz not null,
  unique (question_id, role)
);
create index turns_by_conversation on turns (conversation_id, id);

-- Answers as they were shown, for the buttons below them (30 days). Nobody's name.
create table answers (
  id uuid primary key,
  question text not null,
  body text not null,
  answered_at timestamptz not null
);

-- Slack has no key against double posts, so ours is the row: planned, sending, sent. The payload and the person are
-- emptied when it is sent or given up.
create table posts (
  id uuid primary key default gen_random_uuid(),
  question_id uuid unique,
  conversation_id uuid references conversations on delete set null,
  channel text not null,
  thread text,
  person text,
  response_url text,
  payload text,
  state text not null check (state in ('planned', 'sending', 'sent', 'failed')),
  ts text,
  planned_at timestamptz not null,
  sending_at timestamptz
);
create index posts_unsent on posts (planned_at) where state in ('planned', 'sending');

create table feedback (
  id uuid primary key default gen_random_uuid(),
  answer_id uuid not null,
  useful boolean not null,
  reason text,
  passage text,
  given_on date not null
);

-- Questions without an answer in the sources. No name is kept.
create table gaps (
  id uuid primary key default gen_random_uuid(),
  answer_id uuid not null unique,
  question text not null,
  cluster text not null,
  language text not null check (language in ('nl', 'en')),
  nearest text,
  owner text,
  state text not null default 'open' check (state in ('open', 'taken', 'closed')),
  noted_on date not null
);
create index gaps_by_cluster on gaps (cluster);

-- Work that is due: one row for each thing to do, gone when it is done. `target` is the id of the row that says what.
-- Whoever works on it holds it until `taken_until`; a worker that died lets it go by that.
create table jobs (
  id uuid primary key default gen_random_uuid(),
  queue text not null check (queue in ('question', 'post')),
  target uuid not null,
  attempts integer not null default 0,
  due_at timestamptz not null,
  taken_by uuid,
  taken_until timestamptz,
  unique (queue, target)
);
create index jobs_due on jobs (queue, due_at);
