import { getDocumentProxy } from 'unpdf';
import { z } from 'zod';
import { linesOfPage, type PdfLine, type PlacedText } from './pdf-lines.ts';
import { splitMargins } from './pdf-margins.ts';
import { pdfPieces } from './pdf-pieces.ts';
import { type Limits, type LoadedPieces, Unreadable } from './piece.ts';

const Numbers = z.array(z.number());
const Title = z.object({ Title: z.string().max(300) });

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;
type Tree = Awaited<ReturnType<Page['getStructTree']>>;

/** Depth by the name of a tag: the title counts as the first. */
const tagDepth = (role: string): number | undefined => {
  if (role === 'Title') return 1;
  const level = /^H([1-6])?$/.exec(role);
  return level ? Number(level[1] ?? 1) : undefined;
};

/** The ids of marked content that belong to a heading, with its depth. */
const headingIds = (tree: Tree | undefined): ReadonlyMap<string, number> => {
  const ids = new Map<string, number>();
  const open: { readonly node: NonNullable<Tree>; readonly depth: number | undefined }[] = [];
  if (tree) open.push({ node: tree, depth: undefined });
  for (let next = open.pop(); next; next = open.pop()) {
    const depth = tagDepth(next.node.role) ?? next.depth;
    for (const child of next.node.children) {
      if ('role' in child) open.push({ node: child, depth });
      else if (depth !== undefined && 'id' in child && typeof child.id === 'string') ids.set(child.id, depth);
    }
  }
  return ids;
};

const itemsOf = async (page: Page): Promise<PlacedText[]> => {
  const content = await page.getTextContent({ includeMarkedContent: true });
  const ids = headingIds(await page.getStructTree().catch(() => undefined));
  const items: PlacedText[] = [];
  const marks: (number | undefined)[] = [];
  for (const item of content.items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marks.pop();
      else marks.push('id' in item && typeof item.id === 'string' ? ids.get(item.id) : undefined);
      continue;
    }
    const [a = 0, b = 0, , , x = 0, y = 0] = Numbers.parse(item.transform);
    items.push({
      text: item.str,
      x,
      y,
      width: item.width,
      size: item.height || Math.hypot(a, b),
      font: item.fontName,
      tagged: marks.findLast((mark) => mark !== undefined),
      endsLine: item.hasEOL,
    });
  }
  return items;
};

const openPdf = async (bytes: Uint8Array): Promise<Pdf> => {
  try {
    // A PDF may carry programs; none of them is run, and nothing is fetched.
    return await getDocumentProxy(bytes, { isEvalSupported: false, stopAtErrors: false, verbosity: 0 });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    throw new Unreadable(name === 'PasswordException' ? 'encrypted' : 'damaged', { cause: error });
  }
};

/** The text of a PDF as pieces with their pages, by its tags, sizes, fonts and numbers. */
export const pdfDocument = async (bytes: Uint8Array, limits: Limits): Promise<LoadedPieces> => {
  const pdf = await openPdf(bytes);
  if (pdf.numPages > limits.pages) throw new Unreadable('too-many-pages');
  const pages: PdfLine[][] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    try {
      const page = await pdf.getPage(number);
      const lines = linesOfPage(number, await itemsOf(page));
      page.cleanup();
      pages.push(lines);
      characters += lines.reduce((sum, { text }) => sum + text.length, 0);
    } catch (error) {
      // Half a document would answer as if the other half said nothing.
      throw new Unreadable('damaged', { cause: error });
    }
    if (characters > limits.characters) throw new Unreadable('too-large-text');
  }
  if (!pages.some((lines) => lines.some(({ text }) => /[\p{L}\p{N}]/u.test(text)))) {
    throw new Unreadable('image-only');
  }
  const labels = await pdf.getPageLabels().catch(() => null);
  const { pages: kept, margins } = splitMargins(pages);
  const names = pages.map((_, index) => labels?.[index]?.trim() || String(index + 1));
  const metadata = await pdf.getMetadata().catch(() => undefined);
  const named = Title.safeParse(metadata?.info).data?.Title.trim();
  return { pieces: pdfPieces(kept.flat(), names), facts: named ? { notedTitle: named } : {}, margins };
};
