import type { LibrarySection } from './library.ts';
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

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

// Words before the place on the same line belong to the section before, unless they are only signs of layout.
const startOf = (text: string, at: number): number => {
  const start = lineStart(text, at);
  return /[\p{L}\p{N}]/u.test(text.slice(start, at)) ? at : start;
};

/** The sections that were found, in the order of the outline. Sections whose words are not there are left out. */
export const cutOriginal = (text: string, outline: readonly LibrarySection[]): SectionDraft[] => {
  const folded = lettersOf(text);
  const found: { section: LibrarySection; start: number }[] = [];
  let from = 0;
  for (const section of outline) {
    const wanted = lettersOf(section.foundBy ?? section.title).text;
    if (wanted === '') continue;
    const at = folded.text.indexOf(wanted, from);
    if (at < 0) continue;
    found.push({ section, start: startOf(text, folded.places[at] ?? 0) });
    from = at + 1;
  }
  return found.flatMap(({ section, start }, index) => {
    const body = text.slice(start, found[index + 1]?.start ?? text.length).trim();
    return body === ''
      ? []
      : [{ id: section.id, title: section.title, page: section.page, body, questions: [] }];
  });
};
