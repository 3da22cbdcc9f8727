import mammoth from 'mammoth';
import { htmlPieces } from './html-pieces.ts';
import { type Limits, type LoadedPieces, Unreadable } from './piece.ts';
import { unpack } from './unpack.ts';

const BODY = 'word/document.xml';

/** Text that the writer made invisible would be read by a search and by nobody else. */
const withoutHidden = (xml: string): string =>
  xml.replace(/<w:r[ >][\s\S]*?<\/w:r>/g, (run) =>
    /<w:(?:vanish|webHidden)(?:\s+w:val="(?:1|true|on)")?\s*\/>/.test(run) ? '' : run,
  );

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

/** The text of a Word document as pieces, by its heading styles; pictures, comments and hidden text stay out. */
export const docxPieces = async (bytes: Buffer, limits: Limits): Promise<LoadedPieces> => {
  let pictures = false;
  const files = await unpack(bytes, limits.unpacked, (name) => {
    pictures ||= name.startsWith('word/media/');
    return /\.(?:xml|rels)$/.test(name);
  });
  // A zip without this is another kind of package: a sheet, a presentation, an archive.
  const body = files.get(BODY);
  if (!body) throw new Unreadable('wrong-type');
  const read = async (name: string, encoding?: string): Promise<string | Buffer> => {
    const content = name === BODY ? Buffer.from(withoutHidden(body.toString('utf8'))) : files.get(name);
    if (!content) throw new Unreadable('damaged');
    return encoding === 'base64'
      ? content.toString('base64')
      : encoding
        ? new TextDecoder(encoding).decode(content)
        : content;
  };
  const file = { exists: (name: string) => files.has(name), read };
  // mammoth takes an opened package as `file`, which its types do not say; so nothing is unpacked a second time.
  const input = { file } as unknown as { buffer: Buffer };
  const noPicture = mammoth.images.imgElement(async () => ({ src: '' }));
  const options = { styleMap: STYLES, convertImage: noPicture, includeEmbeddedStyleMap: false };
  let html: string;
  try {
    html = (await mammoth.convertToHtml(input, options)).value;
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('damaged', { cause: error });
  }
  const loaded = htmlPieces(html);
  if (loaded.pieces.length === 0 && pictures) throw new Unreadable('image-only');
  const margins = [...files]
    .filter(([name]) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
    .flatMap(([, xml]) =>
      xml
        .toString('utf8')
        .split('</w:p>')
        .map((paragraph) => paragraph.replace(/<[^>]*>/g, '').trim()),
    )
    .filter((line) => line !== '');
  return { ...loaded, margins };
};
