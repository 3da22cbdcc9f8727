import type { Database } from '../../db/database.ts';
import { knowledgeStore } from '../../db/knowledge.ts';
import { builtinEmbedder } from '../../retrieval/embed-builtin.ts';
import { ingestChanged } from '../../retrieval/ingest.ts';
import type { SectionDraft, SourceDraft } from '../../retrieval/source-draft.ts';

/** A section with this text, titled by the last part of its id unless told otherwise. */
export const sectionDraft = (id: string, body: string, more: Partial<SectionDraft> = {}): SectionDraft => ({
  id,
  title: id.split('.').at(-1) ?? id,
  page: null,
  body,
  questions: [],
  ...more,
});

/** A source that all of Customs may see, unless told otherwise. */
export const sourceDraft = (id: string, more: Partial<SourceDraft> = {}): SourceDraft => ({
  id,
  document: id,
  title: id,
  class: 'norm',
  level: 'douane',
  edition: 'original',
  path: null,
  publisher: null,
  published: null,
  address: null,
  language: 'nl',
  sections: [sectionDraft(`${id}.begin`, 'De poort van de loods gaat om zes uur open.')],
  ...more,
});

/** Stores these sources, as `durf ingest` would; resolves to the ids that were stored again. */
export const storeSources = async (
  database: Database,
  ...drafts: readonly SourceDraft[]
): Promise<readonly string[]> =>
  (await ingestChanged(knowledgeStore(database), builtinEmbedder, drafts)).changed;
