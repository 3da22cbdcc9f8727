import { raised } from './note-marks.ts';

/** A piece of text as the PDF places it; sizes and places in points, from the bottom left. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  /** The depth of the heading it is tagged as, in a PDF that says so. */
  readonly tagged: number | undefined;
  readonly endsLine: boolean;
}

/** A line of a page, read from left to right. */
export interface PdfLine {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The font of all of it; undefined when it mixes fonts. */
  readonly font: string | undefined;
  readonly tagged: number | undefined;
}

const lineOf = (page: number, items: readonly PlacedText[]): PdfLine | undefined => {
  let text = '';
  let end = Number.NaN;
  const letters = new Map<number, number>();
  const largest = Math.max(...items.map((item) => (item.text.trim() === '' ? 0 : item.size)));
  const base = items.find(({ size }) => size === largest)?.y ?? 0;
  for (const placed of items) {
    const isRaised = text !== '' && placed.size < largest * 0.8 && placed.y > base + largest * 0.15;
    const item = isRaised ? { ...placed, text: raised(placed.text, text) } : placed;
    const gap = item.x - end;
    const apart = gap > item.size * 0.2 && !/\s$/.test(text) && !/^\s/.test(item.text);
    text += `${apart ? ' ' : ''}${item.text}`;
    if (item.text.trim() !== '') {
      end = item.x + item.width;
      const size = Math.round(item.size * 2) / 2;
      letters.set(size, (letters.get(size) ?? 0) + item.text.length);
    }
  }
  const said = items.filter((item) => item.text.trim() !== '');
  const [first] = said;
  if (!first) return undefined;
  const [size] = [...letters].sort((a, b) => b[1] - a[1])[0] ?? [first.size];
  return {
    page,
    text: text.replace(/[ \t\u00a0]+/g, ' ').trim(),
    x: Math.min(...said.map(({ x }) => x)),
    right: Math.max(...said.map(({ x, width }) => x + width)),
    y: first.y,
    size,
    font: said.every(({ font }) => font === first.font) ? first.font : undefined,
    tagged: first.tagged,
  };
};

/** The lines of a page in the order of its content, which is the order of reading in nearly every PDF. */
export const linesOfPage = (page: number, items: readonly PlacedText[]): PdfLine[] => {
  const lines: PdfLine[] = [];
  let current: PlacedText[] = [];
  const close = (): void => {
    const line = lineOf(page, current);
    if (line) lines.push(line);
    current = [];
  };
  for (const item of items) {
    const before = current.findLast(({ text }) => text.trim() !== '');
    // A raised figure of a footnote belongs to the line; a step down or back to the left begins a new one.
    const moved =
      before &&
      item.text.trim() !== '' &&
      Math.abs(item.y - before.y) > Math.max(item.size, before.size) * 0.55;
    const back =
      before && item.text.trim() !== '' && item.x < before.x + before.width - Math.max(before.size, 4) * 2;
    if (moved || back) close();
    current.push(item);
    if (item.endsLine && item.text.trim() !== '') close();
  }
  close();
  return lines;
};
