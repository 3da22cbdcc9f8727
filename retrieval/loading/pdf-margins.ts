import type { PdfLine } from './pdf-lines.ts';

const PAGE_NUMBER =
  /^(?:[-–|]\s*)?(?:p(?:agina|age|\.)?\s*)?\d{1,3}(?:\s*(?:\/|van|of)\s*\d{1,4})?(?:\s*[-–|])?$/i;

/** How many lines at either end of a page may be a running head or foot. */
const EDGE = 3;
/** From a running head to the text, as a multiple of its size; lines of text stand closer. */
const GAP = 1.8;
/** Pages are printed a little higher or lower; in points. */
const SAME_HEIGHT = 4;

const keyOf = ({ text, y }: PdfLine): string =>
  `${text.replace(/\d+/g, '#').toLowerCase()} ${Math.round(y / SAME_HEIGHT)}`;

/** The size of most of the text. */
const usualSize = (lines: readonly PdfLine[]): number => {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
};

/** How many lines at the start are margin: all that come back, up to a gap before the text. */
const marginOf = (lines: readonly PdfLine[], comesBack: (line: PdfLine) => boolean): number => {
  let margin = 0;
  for (const [index, line] of lines.slice(0, EDGE).entries()) {
    if (!comesBack(line)) break;
    const next = lines[index + 1];
    if (!next || Math.abs(line.y - next.y) > Math.max(line.size, next.size) * GAP) margin = index + 1;
  }
  return margin;
};

/**
 * Takes running heads, feet and page numbers out of pages, and gives them apart: the same line at the same height at
 * the edge of at least half of the pages. Large letters are no running head, but a title that comes back.
 */
export const splitMargins = (
  pages: readonly (readonly PdfLine[])[],
): { readonly pages: PdfLine[][]; readonly margins: string[] } => {
  const byHeight = pages.map((lines) => [...lines].sort((a, b) => b.y - a.y));
  const seen = new Map<string, number>();
  for (const lines of byHeight) {
    const edge = new Set([...lines.slice(0, EDGE), ...lines.slice(-EDGE)].map(keyOf));
    for (const key of edge) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const often = Math.max(2, Math.ceil(pages.length / 2));
  const largest = usualSize(pages.flat()) * 1.1;
  const comesBack = (line: PdfLine): boolean =>
    line.tagged === undefined &&
    line.size <= largest &&
    ((seen.get(keyOf(line)) ?? 0) >= often || PAGE_NUMBER.test(line.text));
  const margins = new Set<string>();
  const kept = pages.map((lines, index) => {
    const sorted = byHeight[index] ?? [];
    const head = sorted.slice(0, marginOf(sorted, comesBack));
    const reversed = sorted.toReversed();
    const foot = reversed.slice(0, marginOf(reversed, comesBack));
    const out = new Set([...head, ...foot]);
    for (const { text } of out) margins.add(text);
    return lines.filter((line) => !out.has(line));
  });
  return { pages: kept, margins: [...margins] };
};
