import {
  couldBeHeading,
  isContentsLine,
  isListItem,
  LONGEST_HEADING,
  numberedDepth,
} from './heading-shape.ts';
import type { PdfLine } from './pdf-lines.ts';

/** What is usual in a document: what stands out from it is a heading. */
export interface PdfMeasures {
  readonly size: number;
  readonly font: string | undefined;
  /** From one line of a paragraph to the next, as a multiple of the size. */
  readonly pitch: number;
  /** Sizes of headings, the largest first. */
  readonly larger: readonly number[];
  /** Headings are tagged, so nothing has to be guessed. */
  readonly tagged: boolean;
}

/** A size counts as larger from here; less is a matter of taste. */
const LARGER = 1.12;
/** Tags are believed when there are at least this many. */
const TAGGED = 2;

const mostOf = <Key>(weights: ReadonlyMap<Key, number>): Key | undefined =>
  [...weights].sort((a, b) => b[1] - a[1])[0]?.[0];

const count = <Key>(weights: Map<Key, number>, key: Key, weight: number): void => {
  weights.set(key, (weights.get(key) ?? 0) + weight);
};

/** What could be a heading by its size: no longer than two lines, with letters. */
const isShort = (line: PdfLine): boolean =>
  line.text.length <= LONGEST_HEADING * 1.5 && /\p{L}{2}/u.test(line.text) && !isContentsLine(line.text);

export const measure = (lines: readonly PdfLine[]): PdfMeasures => {
  const sizes = new Map<number, number>();
  for (const { size, text } of lines) count(sizes, size, text.length);
  const size = mostOf(sizes) ?? 10;
  const fonts = new Map<string, number>();
  const pitches = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    if (line.font && line.size === size) count(fonts, line.font, line.text.length);
    const next = lines[index + 1];
    if (next?.page !== line.page || line.size !== size || next.size !== size || next.y >= line.y) continue;
    count(pitches, Math.round(((line.y - next.y) / size) * 20) / 20, 1);
  }
  const larger = new Set(
    lines.filter((line) => line.size >= size * LARGER && isShort(line)).map((line) => line.size),
  );
  return {
    size,
    font: mostOf(fonts),
    pitch: mostOf(pitches) ?? 1.2,
    larger: [...larger].sort((a, b) => b - a),
    tagged: lines.filter(({ tagged }) => tagged !== undefined).length >= TAGGED,
  };
};

/** Whether there is more room above a line than inside a paragraph. */
export const standsApart = (line: PdfLine, before: PdfLine | undefined, { pitch }: PdfMeasures): boolean =>
  before === undefined ||
  before.page !== line.page ||
  before.y <= line.y ||
  before.y - line.y > Math.max(line.size, before.size) * pitch * 1.25;

/**
 * How deep a line is as a heading: as it is tagged, by its size, or, at the size of the text, by another font or a
 * number like 2.1 on a line that stands apart. Undefined when it is text.
 */
export const headingDepth = (
  line: PdfLine,
  before: PdfLine | undefined,
  after: PdfLine | undefined,
  measures: PdfMeasures,
): number | undefined => {
  if (measures.tagged || line.tagged !== undefined) return line.tagged;
  if (!isShort(line)) return undefined;
  const rank = measures.larger.indexOf(line.size);
  if (rank >= 0) return rank + 1;
  if (line.size < measures.size * 0.95 || !couldBeHeading(line.text)) return undefined;
  const depth = measures.larger.length;
  const numbered = numberedDepth(line.text);
  const apart = standsApart(line, before, measures);
  if (numbered !== undefined && numbered > 1 && apart) return Math.max(depth + 1, numbered);
  const otherFont = line.font !== undefined && line.font !== measures.font && line.text.length <= 100;
  const ownLine = after === undefined || after.font !== line.font || after.page !== line.page;
  return otherFont && apart && ownLine && !isListItem(line.text) ? depth + 1 : undefined;
};
