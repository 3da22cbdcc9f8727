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

interface Heading {
  readonly start: number;
  readonly bodyStart: number;
  readonly depth: number;
  readonly title: string;
}

const headingsOf = (text: string): Heading[] => {
  const headings: Heading[] = [];
  let fence = false;
  let at = 0;
  for (const line of text.split('\n')) {
    if (/^\s{0,3}(?:```|~~~)/.test(line)) fence = !fence;
    const match = fence ? null : /^ {0,3}(#{1,6})\s+(.+?)\s*#*\s*$/.exec(line);
    if (match?.[1] && match[2]) {
      headings.push({ start: at, bodyStart: at + line.length + 1, depth: match[1].length, title: match[2] });
    }
    at += line.length + 1;
  }
  return headings;
};

/**
 * The sections of a Markdown or plain text by its headings; text before the first heading and text without headings
 * become a section of their own. Ids follow from the titles above and of the section, so that an edit elsewhere in the
 * document leaves them as they are.
 */
export const sectionsOf = (sourceId: string, title: string, text: string): SectionDraft[] => {
  const headings = headingsOf(text);
  const sections: SectionDraft[] = [];
  const used = new Map<string, number>();
  const add = (path: readonly string[], name: string, body: string): void => {
    const trimmed = body.replace(/^\n+|\s+$/g, '');
    if (trimmed.trim() === '') return;
    const base = [sourceId, ...path.map(slugOf)].join('.');
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    sections.push({
      id: count === 1 ? base : `${base}-${count}`,
      title: name,
      page: null,
      body: trimmed,
      questions: [],
    });
  };
  const first = headings[0];
  add(['begin'], title, text.slice(0, first?.start ?? text.length));
  const above: Heading[] = [];
  for (const [index, heading] of headings.entries()) {
    while (above.length > 0 && (above.at(-1)?.depth ?? 0) >= heading.depth) above.pop();
    above.push(heading);
    // The document's own title says nothing about a section below it.
    const path = above.filter(({ depth }) => depth > 1 || above.length === 1).map((one) => one.title);
    add(path, heading.title, text.slice(heading.bodyStart, headings[index + 1]?.start ?? text.length));
  }
  return sections;
};

/** The title of a document: its first heading, or its file name. */
export const titleOf = (text: string, fileName: string): string =>
  headingsOf(text).find(({ depth }) => depth === 1)?.title ??
  fileName.replace(/\.[^.]+$/, '').replace(/[-_]+/g, ' ');
