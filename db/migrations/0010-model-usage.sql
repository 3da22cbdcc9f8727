-- Up Migration
-- What language models cost, by month: one row of numbers, nothing about who asked or what. The allowance of a month is
-- kept with it, so that it holds across restarts and processes.
create table model_usage (
  month text primary key check (month ~ '^\d{4}-\d{2}$'),
  requests integer not null default 0,
  input_tokens bigint not null default 0,
  output_tokens bigint not null default 0,
  -- Taken for requests that are under way; one that was cut off stays counted.
  taken_tokens bigint not null default 0
);
