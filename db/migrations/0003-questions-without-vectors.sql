-- Up Migration
-- Anticipated questions are compared one by one within the sections that search brings (the second look), so under an
-- embedder whose vectors only hold words they need no vector and no postings of their own.
alter table passages alter column embedding drop not null;
create index passages_questions on passages (source_id, section_id) where role = 'question';
