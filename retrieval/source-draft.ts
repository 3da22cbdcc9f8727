import { createHash } from 'node:crypto';
import type { Edition, EvidenceClass, Language } from './vocabulary.ts';

/** A section as it will be stored. `body` is what `durf show` prints and what quotes are checked against. */
export interface SectionDraft {
  readonly id: string;
  readonly title: string;
  readonly page: string | null;
  readonly body: string;
  /** The same content in English, where there is one: searched and shown as a rendering, never quoted as source. */
  readonly rendering?: { readonly title: string; readonly body: string };
  /** Questions that people would ask about this section: ways in, never shown as text of the source. */
  readonly questions: readonly { readonly language: Language; readonly text: string }[];
}

export interface SourceDraft {
  readonly id: string;
  /** The document it is an edition of; for anything else than the two documents the same as `id`. */
  readonly document: string;
  readonly title: string;
  readonly class: EvidenceClass;
  readonly level: string;
  readonly edition: Edition;
  readonly path: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly address: string | null;
  readonly language: Language;
  /** Who looks after it: a function or a department. */
  readonly owner?: string;
  /** The last day on which it holds, as `2026-12-31`. */
  readonly validUntil?: string;
  /** A hash of the file it was read from, and of how it was read. */
  readonly origin?: string;
  readonly sections: readonly SectionDraft[];
}

/** Changes when anything that is stored or searched changes; the file around it may differ. */
export const hashOf = ({ origin: _origin, ...draft }: SourceDraft): string =>
  createHash('sha256').update(JSON.stringify(draft)).digest('hex');
