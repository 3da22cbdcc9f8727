import type { Citation } from './answer-form.ts';
import { passagesOf } from './chunk.ts';
import type { FoundSection } from './search-port.ts';

/** A piece of a section as a model gets it. `text` stands letter for letter in the section. */
export interface ModelPassage {
  /** `p1`, `p2` …: the only name that a model knows it by. */
  readonly id: string;
  readonly section: FoundSection;
  readonly text: string;
}

const MOST_SECTIONS = 6;
/** Characters, of one section and of all. */
const ROOM_SECTION = 2400;
const ROOM = 8000;

/** The pieces of a section that fit, from the quoted one on when it is long. */
const piecesOf = (section: FoundSection, quote: string | undefined, room: number): string[] => {
  if (section.body.length <= room) return [section.body];
  const pieces = passagesOf(section.body);
  const quotedAt = quote === undefined ? 0 : section.body.indexOf(quote);
  const first = Math.max(
    0,
    pieces.findLastIndex(({ start }) => start <= quotedAt),
  );
  const taken: string[] = [];
  let used = 0;
  for (const { text } of pieces.slice(first)) {
    if (used + text.length > room) break;
    taken.push(text);
    used += text.length;
  }
  return taken;
};

/**
 * What a model may read for a question: the sections that the answer without a model cites, then what else was found,
 * as far as this reader may see it. The search looked at that already; this is the second look, right before the text
 * leaves.
 */
export const modelPassages = (
  sections: readonly FoundSection[],
  citations: readonly Citation[],
  visible: readonly string[],
): ModelPassage[] => {
  const quoteFor = (section: FoundSection): string | undefined =>
    citations.find((one) => one.section === section.id && one.edition === section.edition)?.quote;
  const cited = sections.filter((section) => quoteFor(section) !== undefined);
  const each = new Map(
    [...cited, ...sections].map((section) => [`${section.source} ${section.id}`, section]),
  );
  const allowed = [...each.values()].filter(({ level }) => visible.includes(level)).slice(0, MOST_SECTIONS);
  const passages: ModelPassage[] = [];
  let room = ROOM;
  for (const section of allowed) {
    for (const text of piecesOf(section, quoteFor(section), Math.min(room, ROOM_SECTION))) {
      passages.push({ id: `p${passages.length + 1}`, section, text });
      room -= text.length;
    }
  }
  return passages;
};
