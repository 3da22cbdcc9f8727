import type { ComposedAnswer } from './answer-form.ts';
import type { Edition, EvidenceClass, Language, Turn } from './vocabulary.ts';

/** Turns texts into vectors. `id` and `version` are stored with the vectors; another pair means: embed again. */
export interface Embedder {
  readonly id: string;
  readonly version: string;
  readonly dimensions: number;
  /** Whether its vectors hold more than words and letters do; if not, anticipated questions get no vector. */
  readonly semantic: boolean;
  embed(texts: readonly string[], as: 'passage' | 'query'): Promise<number[][]>;
}

/** A question as it comes in, with what this reader may see in this place. */
export interface Question {
  readonly id: string;
  readonly text: string;
  readonly history: readonly Turn[];
  /** Answer in this language; absent: the language of the question. */
  readonly language?: Language;
  /** The levels that may be used; an empty list finds nothing. */
  readonly visible: readonly string[];
}

export type Ask = (question: Question) => Promise<ComposedAnswer>;

/** A whole section as it is stored, for `durf show` and for the window behind a source button. */
export interface StoredSection {
  readonly source: string;
  readonly sourceTitle: string;
  readonly year: number | null;
  readonly edition: Edition;
  readonly class: EvidenceClass;
  readonly level: string;
  readonly id: string;
  readonly title: string;
  readonly page: string | null;
  readonly body: string;
}
