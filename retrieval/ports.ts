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

/** What a language model is asked. It has no tools and nothing else reaches it. */
export interface ModelRequest {
  /** Ours: what to do, and the form of what comes back as a JSON schema. */
  readonly instructions: string;
  readonly schema: Readonly<Record<string, unknown>>;
  /** Anybody's: passages and the question, between marked lines. */
  readonly material: string;
  /** Ends the wait. */
  readonly signal: AbortSignal;
}

interface TokenCount {
  readonly input: number;
  readonly output: number;
}

/** What a language model gave back: text that nobody has checked yet. */
export interface ModelReply {
  readonly text: string;
  /** The model, or a filter before it, would not answer. */
  readonly refused: boolean;
  /** As the endpoint counted them, or undefined when it does not count. */
  readonly tokens: TokenCount | undefined;
}

/** A language model. Rejects with an `EndpointFault` when nothing usable came back. */
export type Model = (request: ModelRequest) => Promise<ModelReply>;

/** The allowance of a language model for this month. */
export interface ModelBudget {
  /** Takes this many tokens off it, or false when they are not left. */
  take(tokens: number): Promise<boolean>;
  /** Puts the real count in the place of what was taken. */
  settle(taken: number, used: TokenCount): Promise<void>;
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
  /** No language model has a part in this answer. */
  readonly extractive?: boolean;
  /** Hears how far a longer answer is, for somebody who waits. */
  readonly onStep?: (step: AnswerStep) => void;
}

/** What is being done for an answer that a language model writes: it reads these sections, or its words are checked. */
export type AnswerStep =
  | { readonly step: 'reading'; readonly sections: readonly string[] }
  | { readonly step: 'checking' };

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
