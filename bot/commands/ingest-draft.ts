import { relative } from 'node:path';
import type { StoredFacts } from '../../db/sources.ts';
import type { DocumentText } from '../../retrieval/document-text.ts';
import { languageOfText } from '../../retrieval/ingest.ts';
import { librarySections, readLibrary } from '../../retrieval/library.ts';
import { cutOriginal } from '../../retrieval/original.ts';
import { sectionsOf, slugOf, titleOf } from '../../retrieval/sections.ts';
import type { SourceDraft } from '../../retrieval/source-draft.ts';
import type { EvidenceClass } from '../../retrieval/vocabulary.ts';

export interface DraftOptions {
  readonly class?: EvidenceClass;
  readonly level?: string;
  readonly title?: string;
  readonly owner?: string;
  /** A day, or `null` to take the day away that was there. */
  readonly validUntil?: string | null;
}

/** A file on its way in: where it is, as seen from the folder of the command, and which source it becomes. */
export interface Incoming {
  readonly id: string;
  readonly path: string;
  readonly name: string;
}

/** The path of a file as a source keeps it. */
export const pathOf = (path: string, name: string, cwd: string): string => relative(cwd, path) || name;

/** Ids that a path can have, the plainest first: two files may differ in their ending only. */
export const idsOf = function* (path: string): Generator<string> {
  const plain = slugOf(path.replace(/\.[^./\\]+$/, ''));
  yield plain;
  const whole = slugOf(path).slice(-60);
  yield whole;
  for (let number = 2; ; number += 1) yield `${plain}-${number}`;
};

/** What holds for a source: what is asked now, else what was decided before, else what the document says of itself. */
const factsOf = (
  document: DocumentText,
  options: DraftOptions,
  before: StoredFacts | undefined,
): Pick<SourceDraft, 'owner' | 'validUntil'> => {
  const owner = options.owner ?? document.facts.owner ?? before?.owner ?? undefined;
  const until =
    options.validUntil === undefined
      ? (document.facts.validUntil ?? before?.validUntil ?? undefined)
      : (options.validUntil ?? undefined);
  return { ...(owner ? { owner } : {}), ...(until ? { validUntil: until } : {}) };
};

/** A document of any kind as a source. Who may see it never widens by leaving an option out. */
export const draftOf = (
  file: Incoming,
  document: DocumentText,
  options: DraftOptions,
  before: StoredFacts | undefined,
): SourceDraft => {
  const { facts } = document;
  const title = options.title ?? titleOf(document, file.name);
  return {
    id: file.id,
    document: file.id,
    title,
    class: options.class ?? before?.class ?? 'norm',
    level: options.level ?? before?.level ?? 'douane',
    edition: 'original',
    path: file.path,
    publisher: facts.publisher ?? null,
    published: facts.published ?? null,
    address: facts.address ?? null,
    language: languageOfText(document.text),
    ...factsOf(document, options, before),
    sections: sectionsOf(file.id, title, document),
  };
};

/**
 * An original of one of the two documents: cut into the same sections, under the same ids. What leads to a section in
 * the bundled edition (its questions, its English rendering) leads to it here too. Undefined when none of its words
 * are there.
 */
export const originalOf = async (
  file: Incoming,
  document: DocumentText,
  replaces: 'advies' | 'agenda',
  options: DraftOptions,
  before: StoredFacts | undefined,
): Promise<SourceDraft | undefined> => {
  const bundled = (await readLibrary()).find(({ id }) => id === replaces);
  const cut = cutOriginal(document, await librarySections(replaces, 'nl'));
  if (!bundled || cut.length === 0) return undefined;
  const ways = new Map(bundled.sections.map((section) => [section.id, section]));
  return {
    ...bundled,
    id: file.id,
    edition: 'original',
    path: file.path,
    level: options.level ?? before?.level ?? bundled.level,
    ...(options.title ? { title: options.title } : {}),
    ...factsOf(document, options, before),
    sections: cut.map((section) => {
      const same = ways.get(section.id);
      return {
        ...section,
        questions: same?.questions ?? [],
        ...(same?.rendering ? { rendering: same.rendering } : {}),
      };
    }),
  };
};
