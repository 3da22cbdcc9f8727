-- Up Migration
-- Vectors of a new embedder are written beside those that are searched, in a slot of their own; only when every passage
-- has one does the new slot serve, and the old one goes. Of all slots one serves.
alter table embedders add column serving boolean not null default true;
create unique index embedders_serving on embedders (serving) where serving;
