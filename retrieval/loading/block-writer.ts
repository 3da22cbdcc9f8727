import type { Piece } from './piece.ts';

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

/** Gathers running text into blocks: paragraphs and headings by blank lines, the items of one list by lines. */
export const createBlockWriter = () => {
  const pieces: Piece[] = [];
  let text = '';
  let mark = '';
  let afterItem = false;

  const end = (heading?: number): void => {
    const block = tidy(text);
    text = '';
    if (block === '') return;
    if (heading !== undefined) {
      const title = block.replace(/\s+/g, ' ').slice(0, 300);
      pieces.push({ text: `${title}\n\n`, heading: { depth: heading, title } });
      afterItem = false;
      mark = '';
      return;
    }
    const item = mark !== '';
    const body = item ? `${mark}${block.replace(/\n+/g, ' ')}` : block;
    const last = pieces.at(-1);
    if (item && afterItem && last) last.text = `${last.text.trimEnd()}\n${body}\n\n`;
    else pieces.push({ text: `${body}\n\n` });
    afterItem = item;
    mark = '';
  };

  return {
    pieces: (): Piece[] => pieces,
    /** Adds running text; white space counts as one space unless it is `kept`. */
    add: (words: string, kept = false): void => {
      text += kept ? words : words.replace(/[ \t\r\n\f\u00a0]+/g, ' ');
    },
    /** The text of the block that is being written. */
    soFar: (): string => text,
    line: (): void => {
      text = `${text.trimEnd()}\n`;
    },
    /** Begins an item: what comes next stands behind this mark. */
    item: (sign: string): void => {
      end();
      mark = sign;
    },
    /** Ends the block, as a heading of this depth when one is given. */
    end,
  };
};
