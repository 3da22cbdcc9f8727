import { type DocumentText, pageOf } from './document-text.ts';
import type { SectionDraft } from './source-draft.ts';

/** A stable, readable id for a text: letters, digits and dashes only. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'tekst';

/**
 * The sections of a document by its headings; text before the first heading and text without headings become a section
 * of their own. Ids follow from the titles above and of the section, so that an edit elsewhere in the document leaves
 * them as they are.
 */
export const sectionsOf = (sourceId: string, title: string, document: DocumentText): SectionDraft[] => {
  const { text, headings } = document;
  const sections: SectionDraft[] = [];
  const used = new Set<string>();
  const add = (path: readonly string[], name: string, from: number, to: number): void => {
    const raw = text.slice(from, to);
    const body = raw.replace(/^\n+|\s+$/g, '');
    if (body.trim() === '') return;
    const start = from + raw.indexOf(body);
    const base = [sourceId, ...path.map(slugOf)].join('.');
    let id = base;
    for (let count = 2; used.has(id); count += 1) id = `${base}-${count}`;
    used.add(id);
    const page = pageOf(document, start, start + body.length);
    sections.push({ id, title: name, page, body, questions: [] });
  };
  const first = headings[0];
  add(['begin'], title, 0, first?.start ?? text.length);
  // The document's own title says nothing about a section below it; the title of a chapter does.
  const ownTitle = headings.filter(({ depth }) => depth === 1).length === 1;
  const above: { readonly depth: number; readonly title: string }[] = [];
  for (const [index, heading] of headings.entries()) {
    while (above.length > 0 && (above.at(-1)?.depth ?? 0) >= heading.depth) above.pop();
    above.push(heading);
    const path = above
      .filter(({ depth }) => depth > 1 || above.length === 1 || !ownTitle)
      .map((one) => one.title);
    add(path, heading.title, heading.bodyStart, headings[index + 1]?.start ?? text.length);
  }
  return sections;
};

/** Titles that programs give a file of their own accord. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint)\b|untitled|naamloos|document\s*\d*$)|\.(?:docx?|pdf|html?|md|txt)$/i;

/**
 * The title of a document: what it says at its head, its one heading above all others, what its maker's program noted,
 * its first heading, or its file name.
 */
export const titleOf = ({ facts, headings }: DocumentText, fileName: string): string => {
  const tops = headings.filter(({ depth }) => depth === 1);
  const noted = facts.notedTitle && !NO_TITLE.test(facts.notedTitle) ? facts.notedTitle : undefined;
  return (
    facts.title ??
    (tops.length === 1 ? tops[0]?.title : undefined) ??
    noted ??
    tops[0]?.title ??
    fileName.replace(/\.[^.]+$/, '').replace(/[-_]+/g, ' ')
  );
};
