import {
  couldBeHeading,
  isCapitals,
  isContentsLine,
  isListItem,
  isNamedPart,
  numberedDepth,
} from './heading-shape.ts';
import type { Piece } from './piece.ts';
import { plainMarkdown } from './plain-markdown.ts';

interface Line {
  readonly start: number;
  readonly text: string;
}

interface Heading {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly title: string;
}

const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, text: line });
    start += line.length + 1;
  }
  return lines;
};

const UNDERLINE = /^ {0,3}(=+|-{3,})\s*$/;

/** Headings as Markdown writes them, underlined ones too; what stands in a block of code is no heading. */
const markedHeadings = (lines: readonly Line[]): Heading[] => {
  const headings: Heading[] = [];
  let fence: string | undefined;
  for (const [index, { start, text }] of lines.entries()) {
    const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(text)?.[1];
    if (mark && (fence === undefined || mark.startsWith(fence)))
      fence = fence === undefined ? mark : undefined;
    if (mark || fence !== undefined) continue;
    const hashes = /^ {0,3}(#{1,6})\s+(.+?)\s*#*\s*$/.exec(text);
    const next = lines[index + 1];
    const under = next && UNDERLINE.exec(next.text)?.[1];
    const before = lines[index - 1]?.text.trim() ?? '';
    if (hashes?.[1] && hashes[2]) {
      headings.push({
        start,
        end: start + text.length + 1,
        depth: hashes[1].length,
        title: hashes[2].trim(),
      });
    } else if (next && under && before === '' && couldBeHeading(text) && !isListItem(text)) {
      const depth = under.startsWith('=') ? 1 : 2;
      headings.push({ start, end: next.start + next.text.length + 1, depth, title: text.trim() });
    }
  }
  return headings.filter(({ title }) => title !== '');
};

const isBlank = (line: Line | undefined): boolean => line === undefined || line.text.trim() === '';

const BEGINS = /^\s*["'‘“(]?[\p{Lu}\p{N}•\-*]/u;

/** A line that is apart from what follows: a blank line below it, or a line that begins something else. */
const endsHere = (line: string, after: Line | undefined): boolean =>
  isBlank(after) ||
  (BEGINS.test(after?.text ?? '') &&
    ((after?.text.trim().length ?? 0) > line.length ||
      numberedDepth(line) !== undefined ||
      isNamedPart(line)));

/** How deep a line is as a heading, by its shape and the lines around it; undefined when it is none. */
const shapedDepth = (
  lines: readonly Line[],
  index: number,
  current: number,
  follows: boolean,
): number | undefined => {
  const line = lines[index]?.text ?? '';
  const text = line.trim();
  const [before, after] = [lines[index - 1], lines[index + 1]];
  if (!couldBeHeading(line) || !endsHere(text, after)) return undefined;
  const apart = isBlank(before) || follows || isPageStart(line);
  const numbered = numberedDepth(text);
  if (numbered !== undefined) {
    // An item of a list has its fellows around it.
    const inList = [before, after].some((near) => near && numberedDepth(near.text.trim()) === numbered);
    return !inList && (apart || numbered > 1) ? numbered : undefined;
  }
  if (!apart || text.length > 80 || isListItem(line)) return undefined;
  if (isNamedPart(text)) return 1;
  // A line by itself is a heading of longer text below it, not one of a row of lines that each stand alone.
  const [first, second] = lines.slice(lines.findIndex((next, at) => at > index && !isBlank(next)));
  const isTextBelow = first && (!couldBeHeading(first.text) || !isBlank(second));
  const heads = first && first.text.trim().length > text.length && isTextBelow;
  return heads || isCapitals(text) ? current + 1 : undefined;
};

/** Converters put a space or a form feed before the first line of a page. */
const isPageStart = (line: string): boolean => /^[ \f]\S/.test(line);

const shapedHeadings = (lines: readonly Line[]): Heading[] => {
  const headings: Heading[] = [];
  let current = 0;
  let last = -2;
  for (const [index, { start, text }] of lines.entries()) {
    if (text.trim() === '' || isContentsLine(text)) continue;
    const depth = shapedDepth(lines, index, current, last === index - 1);
    if (depth === undefined) continue;
    if (numberedDepth(text.trim()) !== undefined || isNamedPart(text.trim())) current = depth;
    last = index;
    headings.push({ start, end: start + text.length + 1, depth, title: text.trim() });
  }
  // A heading by shape alone that has no text below it may as well be text: it stays text.
  return headings.filter(({ end, title, depth }, index) => {
    const next = headings[index + 1];
    const below = lines.some(
      (line) => line.start >= end && line.start < (next?.start ?? Number.POSITIVE_INFINITY) && !isBlank(line),
    );
    return below || (next !== undefined && next.depth > depth && numberedDepth(title) !== undefined);
  });
};

/**
 * A Markdown or plain text as pieces. Headings are those that Markdown marks; a plain text without any gets those that
 * stand out by their number, their name or their place.
 */
export const textPieces = (given: string, kind: 'markdown' | 'text'): Piece[] => {
  const isMarkdown = kind === 'markdown' || markedHeadings(linesOf(given)).length > 0;
  const text = isMarkdown ? plainMarkdown(given) : given;
  const lines = linesOf(text);
  const headings = isMarkdown ? markedHeadings(lines) : shapedHeadings(lines);
  const pieces: Piece[] = [];
  let at = 0;
  const upTo = (end: number): void => {
    if (end > at) pieces.push({ text: text.slice(at, end) });
    at = end;
  };
  for (const { start, end, depth, title } of headings) {
    upTo(start);
    pieces.push({ text: text.slice(start, end), heading: { depth, title } });
    at = Math.min(end, text.length);
  }
  upTo(text.length);
  return pieces;
};
