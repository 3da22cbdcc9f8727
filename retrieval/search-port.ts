import type { Edition, EvidenceClass, Language } from './vocabulary.ts';

/**
 * What a row is: a piece of the text, of its English rendering, a question that leads to it, or the section as a whole
 * (all of these together, found by words only).
 */
export type PassageRole = 'text' | 'rendering' | 'question' | 'whole';

/** A row that search found, with its section. */
export interface Candidate {
  readonly passage: number;
  readonly role: PassageRole;
  readonly language: Language;
  readonly body: string;
  /** Reciprocal rank fusion of both branches; only comparable within one search. */
  readonly fused: number;
  /** Sum over the words asked for of their weight in this row; 0 when no word matched. */
  readonly words: number;
  /** Which of the words asked for are in this row. */
  readonly matched: readonly string[];
  readonly section: FoundSection;
}

/** A question that a section answers, written beforehand. */
interface AnticipatedQuestion {
  readonly language: Language;
  readonly body: string;
}

export interface FoundSection {
  readonly source: string;
  readonly document: string;
  readonly sourceTitle: string;
  readonly published: string | null;
  readonly edition: Edition;
  readonly class: EvidenceClass;
  readonly level: string;
  readonly version: number;
  readonly id: string;
  readonly ordinal: number;
  readonly title: string;
  readonly page: string | null;
  readonly body: string;
  readonly renderingTitle: string | null;
  readonly rendering: string | null;
  /** The questions that it is known to answer. */
  readonly questions: readonly AnticipatedQuestion[];
}

export interface SearchRequest {
  readonly embedding: readonly number[];
  /** The words asked for, each weighted by how rare it is. */
  readonly terms: readonly (readonly [term: string, weight: number])[];
  readonly visible: readonly string[];
  /** Places per class of evidence and per branch. */
  readonly places: number;
}

/** How rare each word is: in how many of all sections it occurs, in the text or in what leads to it. */
export interface Rarity {
  readonly stamp: string;
  readonly sections: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** What retrieval asks of the database. Every call sees only what `visible` allows. */
export interface KnowledgeSearch {
  find(request: SearchRequest): Promise<Candidate[]>;
  /** Sections by id or id prefix (`agenda.thema2.`), in reading order. */
  sectionsLike(patterns: readonly string[], visible: readonly string[]): Promise<FoundSection[]>;
  /** Changes when anything was ingested or removed. */
  rarity(known: Rarity | undefined): Promise<Rarity>;
}
