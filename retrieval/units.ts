/** The smallest piece of a section that can be said on its own: a sentence, or a list item with its introduction. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'sentence' | 'item';
  /** For an item: the number of the unit that introduces its list. */
  readonly introducedBy?: number;
  /** Number of the paragraph or list it stands in. */
  readonly block: number;
}

const ITEM = /^[ \t]*(?:[-*•]|\d{1,2}[.)])[ \t]+(?=\S)/;
// A dot after these is no end of a sentence.
const ABBREVIATIONS =
  /(?:\b(?:bijv|o\.a|n\.a\.v|t\.b\.v|m\.b\.t|i\.v\.m|d\.w\.z|etc|nr|prof|dr|mr|ir|drs|p|blz|art|e\.g|i\.e|no|vs)|\b\p{Lu}(?:\.\p{Lu})*)\.$/u;

const sentencesOf = (text: string, offset: number): { start: number; end: number }[] => {
  const sentences: { start: number; end: number }[] = [];
  let from = 0;
  const close = (to: number): void => {
    const piece = text.slice(from, to);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() !== '')
      sentences.push({ start: offset + from + lead, end: offset + from + piece.trimEnd().length });
    from = to;
  };
  for (const match of text.matchAll(/[.?!…]["'”’)]*(?=\s+["'“‘(]*[\p{Lu}\p{N}])/gu)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && ABBREVIATIONS.test(text.slice(from, match.index + 1))) continue;
    close(end);
  }
  close(text.length);
  return sentences;
};

/** The units of a body, in reading order; `text` is `body.slice(start, end)`. Headings are no units. */
export const unitsOf = (body: string): Unit[] => {
  const units: Unit[] = [];
  let block = 0;
  let paragraph: { start: number; end: number } | undefined;
  const closeParagraph = (): void => {
    if (!paragraph) return;
    for (const { start, end } of sentencesOf(body.slice(paragraph.start, paragraph.end), paragraph.start)) {
      units.push({ start, end, text: body.slice(start, end), kind: 'sentence', block });
    }
    block += 1;
    paragraph = undefined;
  };
  let inList = false;
  let intro: number | undefined;
  let at = 0;
  for (const line of body.split('\n')) {
    const marker = ITEM.exec(line);
    if (marker) {
      closeParagraph();
      if (!inList) {
        const last = units.at(-1);
        intro = last?.text.endsWith(':') ? units.length - 1 : undefined;
      }
      inList = true;
      const start = at + marker[0].length;
      const end = at + line.trimEnd().length;
      units.push({
        start,
        end,
        text: body.slice(start, end),
        kind: 'item',
        block,
        ...(intro === undefined ? {} : { introducedBy: intro }),
      });
    } else if (line.trim() === '') {
      if (inList) block += 1;
      inList = false;
      closeParagraph();
    } else if (!/^#{1,6} /.test(line)) {
      const end = at + line.length;
      if (inList && /^\s+/.test(line)) {
        // An indented line goes on with the item above it.
        const last = units.pop();
        if (last) units.push({ ...last, end, text: body.slice(last.start, end) });
      } else {
        paragraph = { start: paragraph?.start ?? at, end };
        inList = false;
      }
    }
    at += line.length + 1;
  }
  closeParagraph();
  return units;
};
