import { z } from 'zod';

/** Why a document can not be read, as names for which the command line has the words. */
export const LoadFault = z.enum([
  'binary',
  'empty',
  'image-only',
  'encrypted',
  'damaged',
  'mislabelled',
  'old-office',
  'wrong-type',
  'too-large-text',
  'too-many-pages',
  'unpacks-too-large',
  'too-slow',
  'too-heavy',
]);
export type LoadFault = z.infer<typeof LoadFault>;

/**
 * A stretch of a document in reading order. All `text` together is the text of the document; a piece that is a heading
 * holds the line or lines of that heading, as they stand there.
 */
export const Piece = z.object({
  text: z.string(),
  heading: z.object({ depth: z.int().positive(), title: z.string() }).optional(),
  /** The page on which it begins, where the document has pages. */
  page: z.string().optional(),
});
export type Piece = z.infer<typeof Piece>;

/** What a document says of itself. It may not say who may see it, nor what kind of evidence it is. */
export const OwnFacts = z.object({
  title: z.string().optional(),
  /** The title that the program noted with which it was made; often nobody looked at it. */
  notedTitle: z.string().optional(),
  owner: z.string().optional(),
  validUntil: z.string().optional(),
  publisher: z.string().optional(),
  published: z.string().optional(),
  address: z.string().optional(),
});
export type OwnFacts = z.infer<typeof OwnFacts>;

export const LoadedPieces = z.object({
  pieces: z.array(Piece),
  facts: OwnFacts,
  /** Lines that stand on page after page, such as a running head: no text, but a marking may stand there. */
  margins: z.array(z.string()),
});
export type LoadedPieces = z.infer<typeof LoadedPieces>;

/** A document that can not be read, with the reason. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly fault: LoadFault;

  constructor(fault: LoadFault, options?: ErrorOptions) {
    super(fault, options);
    this.fault = fault;
  }
}

/** What one document may ask of the machine. */
export const Limits = z.object({
  /** Characters of text. */
  characters: z.int().positive(),
  pages: z.int().positive(),
  /** Bytes after unpacking, of everything in it together. */
  unpacked: z.int().positive(),
  milliseconds: z.int().positive(),
  /** Megabytes that the reading process may use. */
  memory: z.int().positive(),
});
export type Limits = z.infer<typeof Limits>;

/** Far above a long report, far below what hurts a small machine. */
export const usualLimits: Limits = {
  characters: 10_000_000,
  pages: 1500,
  unpacked: 200 * 1024 * 1024,
  milliseconds: 60_000,
  memory: 768,
};
