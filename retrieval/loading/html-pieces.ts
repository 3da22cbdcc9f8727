import { Parser } from 'htmlparser2';
import { createBlockWriter } from './block-writer.ts';
import { raised } from './note-marks.ts';
import type { LoadedPieces } from './piece.ts';

/** What is no text of the document, or what a reader does not get to see. */
const SKIPPED = new Set(
  'script style noscript template svg math iframe object canvas select button form nav footer dialog audio video'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'p div section article main header aside blockquote pre ul ol li dl dt dd table thead tbody tfoot tr figure figcaption address hr caption details summary'.split(
    ' ',
  ),
);
const HIDING =
  /display\s*:\s*none|visibility\s*:\s*hidden|(?:font-size|opacity)\s*:\s*0(?![.\d])|text-indent\s*:\s*-\d{3}/i;

const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
  attributes.hidden !== undefined ||
  attributes['aria-hidden'] === 'true' ||
  HIDING.test(attributes.style ?? '');

/** Lists inside lists are shown no deeper than this. */
const DEEPEST = 6;

interface List {
  readonly ordered: boolean;
  count: number;
}

/** The text of a web page as pieces, in reading order, by its headings h1 to h6; what is hidden stays out. */
export const htmlPieces = (html: string): LoadedPieces => {
  const writer = createBlockWriter();
  const lists: List[] = [];
  let skipping = 0;
  let pre = 0;
  let cells = 0;
  let title: string | undefined;
  let inTitle = false;
  let lifted: string | undefined;
  const open: { readonly name: string; readonly skipped: boolean }[] = [];
  // Paragraphs in a cell belong to its row.
  const ends = (name: string): boolean =>
    /^h[1-6]$/.test(name) || (BLOCKS.has(name) && (cells === 0 || name === 'tr' || name === 'table'));
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const skipped = SKIPPED.has(name) || isHidden(attributes);
        open.push({ name, skipped });
        if (skipped) skipping += 1;
        if (name === 'title') inTitle = true;
        if (skipping > 0) return;
        if (name === 'sup') lifted = '';
        if (name === 'br') writer.line();
        if (ends(name)) writer.end();
        if (name === 'pre') pre += 1;
        if (name === 'tr') cells = 0;
        if (name === 'td' || name === 'th') {
          if (cells > 0) writer.add(' | ');
          cells += 1;
        }
        if (name === 'ul' || name === 'ol') lists.push({ ordered: name === 'ol', count: 0 });
        const list = lists.at(-1);
        if (name === 'li') {
          if (list) list.count += 1;
          const indent = '  '.repeat(Math.min(DEEPEST, Math.max(0, lists.length - 1)));
          writer.item(`${indent}${list?.ordered ? `${list.count}. ` : '- '}`);
        }
      },
      ontext: (text) => {
        if (inTitle) title = `${title ?? ''}${text}`;
        else if (skipping === 0 && lifted !== undefined) lifted += text;
        else if (skipping === 0) writer.add(text, pre > 0);
      },
      onclosetag: (name) => {
        const { skipped } = open.pop() ?? { skipped: false };
        if (name === 'title') inTitle = false;
        if (skipping === 0) {
          if (name === 'sup' && lifted !== undefined) {
            writer.add(raised(lifted, writer.soFar()));
            lifted = undefined;
          }
          const level = /^h([1-6])$/.exec(name)?.[1];
          if (level) writer.end(Number(level));
          else if (ends(name)) writer.end();
          if (name === 'pre') pre -= 1;
          if (name === 'tr') cells = 0;
          if (name === 'ul' || name === 'ol') lists.pop();
        }
        if (skipped) skipping -= 1;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  writer.end();
  const named = title?.replace(/\s+/g, ' ').trim();
  return { pieces: writer.pieces(), facts: named ? { notedTitle: named.slice(0, 300) } : {}, margins: [] };
};
