import { extname } from 'node:path';
import { decodeText } from './decode-text.ts';
import { Unreadable } from './piece.ts';

export type DocumentKind =
  | { readonly kind: 'pdf' | 'docx' }
  | { readonly kind: 'html' | 'markdown' | 'text'; readonly text: string };

const MARKDOWN = new Set(['.md', '.markdown', '.mdown']);
const TEXT = new Set(['.txt', '.text', ...MARKDOWN]);
const HTML = new Set(['.html', '.htm', '.xhtml']);
const PACKED = new Set(['.pdf', '.docx']);

/** The endings of files that are taken; what is inside decides how they are read. */
export const READABLE: ReadonlySet<string> = new Set([...TEXT, ...HTML, ...PACKED]);

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1');

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** Reads a PDF's first bytes as leniently as readers do: its mark may come after some rubbish. */
const isPdf = (bytes: Uint8Array): boolean => latin(bytes, 0, 1024).includes('%PDF-');

const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);

/** The container of Office before 2007, and of every newer Office file with a password. */
const isOldContainer = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

const hasPassword = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));

const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i;

const declared = (bytes: Uint8Array): string | undefined => {
  const name = CHARSET.exec(latin(bytes, 0, 2048))?.[1];
  try {
    return name === undefined ? undefined : new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
};

/** Whether the first bytes of a file alone say that it is a document, whatever its name. */
export const knownByContent = (head: Uint8Array): boolean =>
  isPdf(head) || HTML_START.test(latin(head, 0, head.length));

/** What a file is by its content; the ending of its name only tells kinds of plain text apart. */
export const kindOf = (bytes: Uint8Array, name: string): DocumentKind => {
  if (bytes.length === 0) throw new Unreadable('empty');
  const ending = extname(name).toLowerCase();
  if (isPdf(bytes)) return { kind: 'pdf' };
  if (isZip(bytes)) return { kind: 'docx' };
  if (isOldContainer(bytes)) throw new Unreadable(hasPassword(bytes) ? 'encrypted' : 'old-office');
  const text = decodeText(bytes, declared(bytes));
  if (text === undefined) {
    throw new Unreadable(PACKED.has(ending) ? 'damaged' : READABLE.has(ending) ? 'binary' : 'wrong-type');
  }
  if (text.trim() === '') throw new Unreadable('empty');
  if (HTML_START.test(text)) return { kind: 'html', text };
  if (PACKED.has(ending)) throw new Unreadable('mislabelled');
  if (HTML.has(ending)) return { kind: /<\w[^>]*>/.test(text) ? 'html' : 'text', text };
  if (!TEXT.has(ending) || text.startsWith('{\\rtf')) throw new Unreadable('wrong-type');
  return { kind: MARKDOWN.has(ending) ? 'markdown' : 'text', text };
};
