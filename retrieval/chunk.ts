/** Longest passage in characters: about what a person reads in one go, and a unit that is about one thing. */
const LONGEST = 700;

/** A piece of a section's body, with its place in it. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const blocksOf = (body: string): Passage[] =>
  [...body.matchAll(/(?:(?!\n\s*\n)[\s\S])+/g)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))
    .filter(({ text }) => text.trim() !== '');

const isList = (text: string): boolean => /^\s*(?:[-*•]|\d+[.)])\s/.test(text);

/**
 * Cuts a body into passages at paragraph borders; neighbouring paragraphs are joined while they stay under the limit,
 * and a list keeps the sentence that introduces it. A single long paragraph stays whole up to twice the limit and is
 * cut between sentences beyond that.
 */
export const passagesOf = (body: string): Passage[] => {
  const passages: { start: number; end: number }[] = [];
  for (const block of blocksOf(body)) {
    const last = passages.at(-1);
    const joined = last ? block.end - last.start : Number.POSITIVE_INFINITY;
    if (last && (joined <= LONGEST || (isList(block.text) && joined <= LONGEST * 2))) last.end = block.end;
    else for (const piece of cutLong(block)) passages.push(piece);
  }
  return passages.map(({ start, end }) => ({ start, end, text: body.slice(start, end) }));
};

const cutLong = ({ start, text }: Passage): { start: number; end: number }[] => {
  const pieces: { start: number; end: number }[] = [];
  let from = 0;
  while (text.length - from > LONGEST * 2) {
    const window = text.slice(from, from + LONGEST);
    const border = Math.max(
      window.lastIndexOf('. '),
      window.lastIndexOf('? '),
      window.lastIndexOf('! '),
      window.lastIndexOf('\n'),
    );
    const size = border > LONGEST / 3 ? border + 1 : LONGEST;
    pieces.push({ start: start + from, end: start + from + size });
    from += size;
  }
  pieces.push({ start: start + from, end: start + text.length });
  return pieces;
};
