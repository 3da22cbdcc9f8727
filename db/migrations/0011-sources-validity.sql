-- Up Migration
-- A source has somebody who looks after it and a day until which it holds, so that an answer from a source that has
-- run out says so. `origin` is a hash of the file as it was read: a file that did not change is not parsed again.
alter table sources
  add column owner text,
  add column valid_until date,
  add column origin text;
