/** An embedder by what tells its vectors from those of another. */
export interface EmbedderName {
  readonly id: string;
  readonly version: string;
  readonly dimensions: number;
}

export const isSameEmbedder = (a: EmbedderName | undefined, b: EmbedderName): boolean =>
  a?.id === b.id && a.version === b.version && a.dimensions === b.dimensions;

/** A passage that has no vector of some embedder yet. */
interface Unembedded {
  readonly id: number;
  readonly body: string;
}

/** How far the vectors of an embedder are. */
interface Filling {
  readonly done: number;
  readonly total: number;
}

/** What filling vectors asks of the database. Each call may happen twice, and stop half-way, without harm. */
export interface VectorStore {
  /** The embedder whose vectors are searched now. */
  serving(): Promise<EmbedderName | undefined>;
  /** The embedder whose vectors are being made beside those. */
  filling(): Promise<EmbedderName | undefined>;
  /** Makes room for the vectors of this embedder, or goes on where they are; those of any other that waited go. */
  begin(embedder: EmbedderName): Promise<void>;
  /** Passages after this id that this embedder has no vector for; with questions or without. */
  missing(embedder: EmbedderName, questions: boolean, after: number, most: number): Promise<Unembedded[]>;
  /** The id of the newest passage; 0 when there is none. */
  latest(): Promise<number>;
  /** Keeps vectors by passage; of a passage that is gone meanwhile nothing is kept. */
  keep(
    embedder: EmbedderName,
    vectors: readonly (readonly [id: number, vector: readonly number[]])[],
  ): Promise<void>;
  progress(embedder: EmbedderName, questions: boolean): Promise<Filling>;
  /** Lets this embedder serve and drops the others, in one transaction, unless a passage still misses its vector. */
  serve(embedder: EmbedderName, questions: boolean): Promise<boolean>;
}
