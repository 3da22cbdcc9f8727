import { createHash } from 'node:crypto';
import { factsOfSource, type StoredFacts } from '../../db/sources.ts';
import { normaliseText } from '../../facilitation/text/normalise-text.ts';
import { type DocumentText, joinPieces } from '../../retrieval/document-text.ts';
import { ingestChanged, type Progress } from '../../retrieval/ingest.ts';
import type { LoadFault } from '../../retrieval/loading/piece.ts';
import type { DocumentReader } from '../../retrieval/loading/reader.ts';
import type { Knowledge } from '../knowledge.ts';
import { type Forbidden, forbiddenIn } from './forbidden-text.ts';
import { type DraftOptions, draftOf, type Incoming, idsOf, originalOf, pathOf } from './ingest-draft.ts';
import type { FileFound } from './read-files.ts';

/** Goes up when documents are read otherwise, so that unchanged files are read again. */
const READING = 1;

export interface TakeOptions extends DraftOptions {
  readonly replaces?: 'advies' | 'agenda';
}

export type Taken =
  | { readonly became: 'ingested' | 'unchanged'; readonly id: string; readonly sections: number }
  | { readonly became: 'unreadable'; readonly fault: LoadFault | 'not-found-in-original' }
  | { readonly became: 'forbidden'; readonly why: Forbidden };

/** What taking documents in works with. */
export interface Desk {
  readonly knowledge: Pick<Knowledge, 'database' | 'store' | 'embedder'>;
  readonly reader: DocumentReader;
  readonly cwd: string;
  readonly progress: Progress;
}

/** Finds the source that a file was before, or a free id for it: another file never takes its place. */
const placeOf = async (
  { knowledge, cwd }: Desk,
  file: { readonly path: string; readonly name: string },
  replaces: TakeOptions['replaces'],
): Promise<{ incoming: Incoming; before: StoredFacts | undefined }> => {
  const name = normaliseText(file.name);
  const path = normaliseText(pathOf(file.path, file.name, cwd)).replaceAll('\n', ' ');
  const placed = (id: string, before: StoredFacts | undefined) => ({ incoming: { id, path, name }, before });
  if (replaces) {
    const id = `${replaces}-origineel`;
    return placed(id, await factsOfSource(knowledge.database, id));
  }
  for (const id of idsOf(path)) {
    const before = await factsOfSource(knowledge.database, id);
    if (before === undefined || (before.path === path && before.edition === 'original'))
      return placed(id, before);
  }
  throw new Error('the ids of a path never end');
};

const originOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(`${READING}\n`).update(bytes).digest('hex');

/** Whether nothing is asked that does not hold already for the same file. */
const isSame = (before: StoredFacts | undefined, origin: string, options: TakeOptions): boolean =>
  before !== undefined &&
  before.origin === origin &&
  before.hash !== '' &&
  options.replaces === undefined &&
  (['class', 'level', 'title', 'owner', 'validUntil'] as const).every(
    (name) => options[name] === undefined || options[name] === before[name],
  );

/**
 * Takes one file into the knowledge base, all of it or nothing: reads it in a process of its own, refuses what may not
 * be in here, and stores it when anything changed.
 */
export const takeDocument = async (
  desk: Desk,
  file: Extract<FileFound, { found: 'file' }>,
  options: TakeOptions,
): Promise<Taken> => {
  const { store, embedder } = desk.knowledge;
  const { incoming, before } = await placeOf(desk, file, options.replaces);
  const { id } = incoming;
  const origin = originOf(file.bytes);
  if (isSame(before, origin, options)) return { became: 'unchanged', id, sections: 0 };
  const read = await desk.reader.read(file.bytes, file.name);
  if (!read.ok) return { became: 'unreadable', fault: read.fault };
  const document: DocumentText = joinPieces(read.loaded, normaliseText);
  if (document.text.trim() === '') return { became: 'unreadable', fault: 'empty' };
  const draft = options.replaces
    ? await originalOf(incoming, document, options.replaces, options, before)
    : draftOf(incoming, document, options, before);
  if (!draft) return { became: 'unreadable', fault: 'not-found-in-original' };
  const why = forbiddenIn(document.text, read.loaded.margins.map(normaliseText), [
    { title: draft.title, body: document.text.slice(0, document.headings[0]?.start ?? 0) },
    ...draft.sections,
  ]);
  if (why) return { became: 'forbidden', why };
  const report = await ingestChanged(store, embedder, [{ ...draft, origin }], desk.progress);
  return {
    became: report.changed.length > 0 ? 'ingested' : 'unchanged',
    id,
    sections: draft.sections.length,
  };
};
