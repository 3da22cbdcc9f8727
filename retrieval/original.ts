import { type DocumentText, pageOf } from './document-text.ts';
import type { LibrarySection } from './library.ts';
import { isContentsLine, isListItem } from './loading/heading-shape.ts';
import type { SectionDraft } from './source-draft.ts';

/**
 * Cuts an original document into the sections of the outline, by the heading or first words beside each section of the
 * bundled edition, so that citations keep the same ids.
 */
interface Folded {
  readonly text: string;
  /** For each character of `text`, its place in the original. */
  readonly places: readonly number[];
}

// Layout, accents, quotation marks and Markdown signs differ between copies of one document; letters and digits do not.
const lettersOf = (text: string): Folded => {
  let folded = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const plain = (text[at] ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    for (const letter of plain) {
      if (!/[\p{L}\p{N}]/u.test(letter)) continue;
      folded += letter;
      places.push(at);
    }
  }
  return { text: folded, places };
};

const lineAt = (text: string, at: number): { readonly start: number; readonly line: string } => {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return { start, line: text.slice(start, end < 0 ? text.length : end) };
};

/** A place where the words of a section stand. */
interface Place {
  readonly section: number;
  /** In the folded text, where places are compared. */
  readonly at: number;
  readonly start: number;
  readonly weight: number;
}

const MOST_PLACES = 40;
/** Signs of layout before the first word of a line: list marks, numbers, Markdown. */
const LAYOUT = /^[\s>#*_\-•|(\\]*(?:\d{1,2}[.)][\s*_\\]*)?$/;

/** All places of a section's words. The head of a line says more than its middle, contents say little. */
const placesOf = (text: string, folded: Folded, wanted: string, section: number): Place[] => {
  const places: Place[] = [];
  for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + 1)) {
    const place = folded.places[at] ?? 0;
    const { start, line } = lineAt(text, place);
    const heads = LAYOUT.test(text.slice(start, place));
    const weight = isContentsLine(line) ? 0.1 : 1 + (heads ? 1 : 0) + Math.min(wanted.length, 40) / 80;
    places.push({ section, at, start: heads ? start : place, weight });
    if (places.length === MOST_PLACES) break;
  }
  return places;
};

/** The heaviest choice of at most one place per section in which sections and places have the same order. */
const inOrder = (candidates: readonly Place[]): Place[] => {
  const sorted = [...candidates].sort((a, b) => a.at - b.at || b.section - a.section);
  const best: { readonly total: number; readonly before: number }[] = [];
  let top = -1;
  for (const [index, place] of sorted.entries()) {
    let total = place.weight;
    let before = -1;
    for (let other = 0; other < index; other += 1) {
      const earlier = sorted[other];
      if (!earlier || earlier.section >= place.section || earlier.at >= place.at) continue;
      const sum = (best[other]?.total ?? 0) + place.weight;
      // Of two equal ways the first: a section begins where its words first stand.
      if (sum > total) [total, before] = [sum, other];
    }
    best.push({ total, before });
    if (top < 0 || total > (best[top]?.total ?? 0)) top = index;
  }
  const chosen: Place[] = [];
  for (let index = top; index >= 0; index = best[index]?.before ?? -1) {
    const place = sorted[index];
    if (place) chosen.unshift(place);
  }
  return chosen;
};

/**
 * A section begins with the headings and the announcing sentence right above its words, unless another section begins
 * there.
 */
const withHeadings = (
  { text }: DocumentText,
  headings: ReadonlySet<number>,
  start: number,
  notBefore: number,
): number => {
  let from = start;
  let announced = false;
  for (let at = start; at > notBefore; ) {
    const { start: above, line } = lineAt(text, at - 1);
    if (above < notBefore) break;
    const before = lineAt(text, Math.max(0, above - 1));
    // The last line of a longer paragraph announces as well, but that paragraph belongs to the section before.
    const alone = above === 0 || before.line.trim() === '' || headings.has(before.start);
    const announces: boolean = !announced && alone && line.trim().endsWith(':') && !isListItem(line);
    if (headings.has(above) || announces) from = above;
    else if (line.trim() !== '') break;
    announced ||= announces;
    at = above;
  }
  return from;
};

/** Where the text of a section begins: below the headings above its words; a heading that is its words stays. */
const belowHeadings = ({ text, headings }: DocumentText, from: number, words: number): number => {
  let start = from;
  for (const heading of headings) {
    if (heading.start < start) continue;
    if (heading.bodyStart > words || text.slice(start, heading.start).trim() !== '') break;
    start = heading.bodyStart;
  }
  return start;
};

/** The sections that were found, in the order of the document. Sections whose words are not there are left out. */
export const cutOriginal = (document: DocumentText, outline: readonly LibrarySection[]): SectionDraft[] => {
  const { text } = document;
  const folded = lettersOf(text);
  const candidates = outline.map((section, index) => {
    const ways = [section.foundBy ?? section.title, section.title].map((words) => lettersOf(words).text);
    const found = ways.filter((words) => words !== '').map((words) => placesOf(text, folded, words, index));
    return found.find((places) => places.length > 0) ?? [];
  });
  const chosen = inOrder(candidates.flat());
  // A layout in columns or boxes changes the order. What stands elsewhere is taken where nothing can be confused.
  const placed = new Set(chosen.map(({ section }) => section));
  for (const [index, places] of candidates.entries()) {
    const [only] = places;
    if (!placed.has(index) && only && places.length === 1 && only.weight > 2) chosen.push(only);
  }
  const starts = chosen.sort((a, b) => a.at - b.at);
  const headings = new Set(document.headings.map((heading) => lineAt(text, heading.start).start));
  const from = starts.map(({ start }, index) =>
    withHeadings(document, headings, start, (starts[index - 1]?.start ?? -1) + 1),
  );
  return starts.flatMap(({ section: index, start: words }, number) => {
    const section = outline[index];
    const end = from[number + 1] ?? text.length;
    const start = belowHeadings(document, from[number] ?? 0, words);
    const raw = text.slice(start, end);
    const body = raw.trim();
    if (!section || body === '') return [];
    const begin = start + raw.indexOf(body);
    const page = pageOf(document, begin, begin + body.length) ?? section.page;
    return [{ id: section.id, title: section.title, page, body, questions: [] }];
  });
};
