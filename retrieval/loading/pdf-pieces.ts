import { isListItem } from './heading-shape.ts';
import { headingDepth, measure, type PdfMeasures, standsApart } from './pdf-headings.ts';
import type { PdfLine } from './pdf-lines.ts';
import type { Piece } from './piece.ts';

const ENDS = /[.?!:;…]["'’”)]*$/;
const BULLET = /^\s*[•▪◦○‣·●■□]\s+|^\s*[\uf000-\uf0ff]\s*/;

/** A hyphen stays where it joins a shortened word to the next: "integriteits- en veiligheidsrisico's". */
const SHORTENED = /^(?:en|of|dan wel|and|or)\b/;

/** Joins a line to the text before it. A word broken over two lines becomes whole again. */
const join = (text: string, line: string, known: ReadonlySet<string>): string => {
  const broken = /(\p{L}+)[-\u00ad]$/u.exec(text);
  const rest = /^\p{Ll}+/u.exec(line)?.[0];
  if (!broken?.[1] || !rest || SHORTENED.test(line)) return `${text} ${line}`;
  const written = `${broken[1]}-${rest}`.toLowerCase();
  return known.has(written) ? `${text.slice(0, -1)}-${line}` : `${text.slice(0, -1)}${line}`;
};

interface Context {
  readonly measures: PdfMeasures;
  readonly right: number;
  /** Words with a hyphen inside that stand on one line somewhere: those are written so. */
  readonly known: ReadonlySet<string>;
}

/** Whether a line begins a new paragraph. */
const begins = (line: PdfLine, before: PdfLine, { measures, right }: Context): boolean => {
  const ended = ENDS.test(before.text);
  // A paragraph that runs on over the page goes on with a small letter, or after a line that does not end.
  if (line.page !== before.page) return ended || (/^\p{Lu}/u.test(line.text) && before.right < right * 0.8);
  if (standsApart(line, before, measures) || Math.abs(line.size - before.size) > 0.6) return true;
  return ended && before.right < right * 0.75;
};

/** A paragraph or list as pieces: one for each page that it runs over. */
const textPieces = (lines: readonly PdfLine[], labels: readonly string[], context: Context): Piece[] => {
  let text = '';
  let inItem = false;
  const turns: { readonly at: number; readonly page: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const item = isListItem(line.text) || BULLET.test(line.text);
    const said = line.text.replace(BULLET, '• ');
    if (index === 0) text = said;
    else if (item) text += `\n${said}`;
    else text = join(text, said, context.known);
    if (line.page !== turns.at(-1)?.page) turns.push({ at: text.length - said.length, page: line.page });
    inItem ||= item;
  }
  text += inItem ? '\n' : '\n\n';
  return turns.map(({ at, page }, index) => {
    const label = labels[page - 1];
    return { text: text.slice(at, turns[index + 1]?.at), ...(label ? { page: label } : {}) };
  });
};

/** Blocks of list items that follow one another stand without a blank line between them. */
const closeLists = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, index) => {
    const next = pieces[index + 1];
    // What does not end with its line goes on on the next page.
    const together =
      !/[^\n]\n$/.test(piece.text) ||
      (next && !next.heading && (isListItem(next.text) || /^• /.test(next.text)));
    return together ? piece : { ...piece, text: `${piece.text}\n` };
  });

/**
 * The lines of a PDF as pieces: headings, and paragraphs whose lines are joined again, each with the page on which it
 * begins. `labels` are the names of the pages.
 */
export const pdfPieces = (lines: readonly PdfLine[], labels: readonly string[]): Piece[] => {
  const measures = measure(lines);
  const known = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+-\p{L}+/gu) ?? []));
  const right = Math.max(0, ...lines.filter(({ size }) => size === measures.size).map((line) => line.right));
  const context = { measures, right, known };
  const pieces: Piece[] = [];
  let paragraph: PdfLine[] = [];
  let heading: { readonly depth: number; lines: PdfLine[] } | undefined;
  const close = (): void => {
    pieces.push(...textPieces(paragraph, labels, context));
    paragraph = [];
    if (!heading) return;
    const title = heading.lines.map(({ text }) => text).reduce((all, text) => join(all, text, known));
    const page = labels[(heading.lines[0]?.page ?? 1) - 1];
    pieces.push({
      text: `${title}\n\n`,
      heading: { depth: heading.depth, title },
      ...(page ? { page } : {}),
    });
    heading = undefined;
  };
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const depth = headingDepth(line, before, lines[index + 1], measures);
    if (depth !== undefined) {
      const goesOn = heading?.depth === depth && !standsApart(line, before, measures);
      if (goesOn && heading) heading.lines.push(line);
      else {
        close();
        heading = { depth, lines: [line] };
      }
      continue;
    }
    const last = paragraph.at(-1);
    if (heading || (last && begins(line, last, context))) close();
    paragraph.push(line);
  }
  close();
  return closeLists(pieces);
};
