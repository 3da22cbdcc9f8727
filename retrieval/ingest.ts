import { languageOf } from './analysis/language.ts';
import { passagesOf } from './chunk.ts';
import type { Embedder } from './ports.ts';
import { postingsOf, wholePostingsOf } from './postings.ts';
import type { PassageRole } from './search-port.ts';
import { hashOf, type SectionDraft, type SourceDraft } from './source-draft.ts';
import type { EmbedderName } from './vector-port.ts';
import type { Language } from './vocabulary.ts';

/** One row to search: a piece of text, an English rendering, or a question that leads to the section. */
export interface PassageRow {
  readonly section: string;
  readonly role: PassageRole;
  readonly language: Language;
  readonly body: string;
  /** Null for a row that is only compared in the second look. */
  readonly embedding: readonly number[] | null;
  readonly postings: readonly (readonly [term: string, weight: number])[];
}

/** What ingestion asks of the database. */
export interface KnowledgeStore {
  /** The stored hash per source. */
  hashes(): Promise<ReadonlyMap<string, string>>;
  /** Replaces one source with all its sections and passages, in one transaction; `by` made the vectors. */
  replaceSource(
    draft: SourceDraft,
    hash: string,
    rows: readonly PassageRow[],
    by: EmbedderName,
  ): Promise<void>;
  /** Makes search fast again after sources were replaced; search is right without it. */
  settle(): Promise<void>;
  /** Which embedder filled the vectors, if any. */
  embedder(): Promise<EmbedderName | undefined>;
  /** Makes every source count as changed, so that the next ingestion does it again. */
  forgetHashes(): Promise<void>;
  setEmbedder(embedder: EmbedderName): Promise<void>;
}

export type Progress = (done: number, total: number, what: string) => void;

const rowsOf = (draft: SourceDraft, section: SectionDraft): Omit<PassageRow, 'embedding' | 'postings'>[] => [
  // The heading goes into what is searched (it says what the text is about), not into what is stored as text.
  ...passagesOf(section.body).map(({ text }) => ({
    section: section.id,
    role: 'text' as const,
    language: draft.language,
    body: `${section.title}\n${text}`,
  })),
  ...(section.rendering
    ? passagesOf(section.rendering.body).map(({ text }) => ({
        section: section.id,
        role: 'rendering' as const,
        language: 'en' as const,
        body: `${section.rendering?.title ?? ''}\n${text}`,
      }))
    : []),
  ...section.questions.map(({ language, text }) => ({
    section: section.id,
    role: 'question' as const,
    language,
    body: text,
  })),
  { section: section.id, role: 'whole', language: draft.language, body: section.title },
];

/**
 * Postings per row; those of the row for the whole section gather what all its other rows are about. A question is
 * found through its section and compared there, so it has none of its own.
 */
const withPostings = (
  rows: readonly Omit<PassageRow, 'embedding' | 'postings'>[],
): Omit<PassageRow, 'embedding'>[] =>
  rows.map((row) => ({
    ...row,
    postings:
      row.role === 'whole'
        ? wholePostingsOf(rows.filter(({ section, role }) => section === row.section && role !== 'whole'))
        : row.role === 'question'
          ? []
          : postingsOf(row.body, row.language),
  }));

const BATCH = 200;

/** Embeds and stores one source. */
const ingestSource = async (
  store: KnowledgeStore,
  embedder: Embedder,
  draft: SourceDraft,
  progress: Progress,
): Promise<void> => {
  const rows = draft.sections.flatMap((section) => withPostings(rowsOf(draft, section)));
  const done: PassageRow[] = [];
  // Taken before the first vector: should another embedder come to serve meanwhile, these are known as the old one's.
  const { id, version, dimensions } = embedder;
  for (let at = 0; at < rows.length; at += BATCH) {
    const batch = rows.slice(at, at + BATCH);
    const embeds = batch.filter(({ role }) => role !== 'whole' && (embedder.semantic || role !== 'question'));
    const vectors = await embedder.embed(
      embeds.map(({ body }) => body),
      'passage',
    );
    const byRow = new Map(embeds.map((row, index) => [row, vectors[index] ?? null]));
    for (const row of batch) done.push({ ...row, embedding: byRow.get(row) ?? null });
    progress(done.length, rows.length, draft.title);
  }
  await store.replaceSource(draft, hashOf(draft), done, { id, version, dimensions });
};

export interface IngestReport {
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
}

/** Ingests what changed since last time, by hash; sources that are the same are left alone. */
export const ingestChanged = async (
  store: KnowledgeStore,
  embedder: Embedder,
  drafts: readonly SourceDraft[],
  progress: Progress = () => undefined,
): Promise<IngestReport> => {
  const known = await store.hashes();
  const changed: string[] = [];
  const unchanged: string[] = [];
  for (const draft of drafts) {
    if (known.get(draft.id) === hashOf(draft)) {
      unchanged.push(draft.id);
      continue;
    }
    await ingestSource(store, embedder, draft, progress);
    changed.push(draft.id);
  }
  if (changed.length > 0) await store.settle();
  return { changed, unchanged };
};

/** The language a text that comes from outside is searched in. */
export const languageOfText = (text: string): Language => languageOf(text.slice(0, 5000));
