import type { LoadedPieces, OwnFacts, Piece } from './loading/piece.ts';

interface DocumentHeading {
  readonly start: number;
  readonly bodyStart: number;
  readonly depth: number;
  readonly title: string;
}

/** A document as one text, with the places of its headings and pages in it. */
export interface DocumentText {
  readonly text: string;
  readonly headings: readonly DocumentHeading[];
  /** Where each page begins, in order; empty where a document has no pages. */
  readonly pages: readonly { readonly start: number; readonly name: string }[];
  readonly facts: OwnFacts;
}

/** Joins pieces; `clean` takes out of each what no reader sees. */
export const joinPieces = (
  { pieces, facts }: Pick<LoadedPieces, 'facts'> & { readonly pieces: readonly Piece[] },
  clean: (text: string) => string = (text) => text,
): DocumentText => {
  let text = '';
  const headings: DocumentHeading[] = [];
  const pages: { start: number; name: string }[] = [];
  for (const piece of pieces) {
    const start = text.length;
    text += clean(piece.text);
    if (piece.page !== undefined && pages.at(-1)?.name !== piece.page)
      pages.push({ start, name: piece.page });
    const title = piece.heading && clean(piece.heading.title).trim();
    if (piece.heading && title) {
      headings.push({ start, bodyStart: text.length, depth: piece.heading.depth, title });
    }
  }
  const said = Object.entries(facts).map(([name, value]) => [name, clean(String(value)).trim()] as const);
  return { text, headings, pages, facts: Object.fromEntries(said.filter(([, value]) => value !== '')) };
};

/** The page, or the first and last page, of a stretch of text; null where the document has no pages. */
export const pageOf = ({ pages }: DocumentText, start: number, end: number): string | null => {
  const first = pages.findLast((page) => page.start <= start) ?? pages[0];
  const last = pages.findLast((page) => page.start < end) ?? first;
  if (!first || !last) return null;
  return first.name === last.name ? first.name : `${first.name}-${last.name}`;
};
