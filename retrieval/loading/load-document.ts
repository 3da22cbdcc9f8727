import { kindOf } from './document-kind.ts';
import { splitFrontMatter } from './front-matter.ts';
import { htmlPieces } from './html-pieces.ts';
import { type Limits, type LoadedPieces, Unreadable } from './piece.ts';
import { textPieces } from './text-pieces.ts';

const load = async (bytes: Buffer, name: string, limits: Limits): Promise<LoadedPieces> => {
  const found = kindOf(bytes, name);
  if ('text' in found && found.text.length > limits.characters) throw new Unreadable('too-large-text');
  switch (found.kind) {
    case 'pdf': {
      // The readers of packed kinds are large, and most folders are text.
      const { pdfDocument } = await import('./pdf-document.ts');
      return pdfDocument(new Uint8Array(bytes), limits);
    }
    case 'docx': {
      const { docxPieces } = await import('./docx-pieces.ts');
      return docxPieces(bytes, limits);
    }
    case 'html':
      return htmlPieces(found.text);
    case 'markdown': {
      const { facts, text } = splitFrontMatter(found.text);
      return { pieces: textPieces(text, 'markdown'), facts, margins: [] };
    }
    case 'text':
      return { pieces: textPieces(found.text, 'text'), facts: {}, margins: [] };
  }
};

/**
 * Reads one document, whatever its kind, into pieces of text. Throws `Unreadable` with the reason when that can not
 * be. Parses what strangers made, so it runs in a process of its own: see `reader.ts`.
 */
export const loadDocument = async (bytes: Buffer, name: string, limits: Limits): Promise<LoadedPieces> => {
  const loaded = await load(bytes, name, limits);
  let characters = 0;
  for (const { text } of loaded.pieces) characters += text.length;
  if (characters > limits.characters) throw new Unreadable('too-large-text');
  if (!loaded.pieces.some(({ text }) => text.trim() !== '')) throw new Unreadable('empty');
  return loaded;
};
