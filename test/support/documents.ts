import { crc32, deflateRawSync } from 'node:zlib';
import PDFDocument from 'pdfkit';

/** One line of a PDF: text of a size, in bold, or a new page. */
export type PdfPart = {
  readonly text?: string;
  readonly size?: number;
  readonly bold?: boolean;
  /** Tagged as a heading of this depth. */
  readonly tag?: 1 | 2 | 3;
  readonly newPage?: boolean;
};

interface PdfOptions {
  readonly title?: string;
  readonly password?: string;
  /** A line at the top of every page, and the number of the page at its foot. */
  readonly runningHead?: string;
}

/** A PDF as an office program would write it. */
export const pdf = (parts: readonly PdfPart[], options: PdfOptions = {}): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const tagged = parts.some(({ tag }) => tag !== undefined);
    const document = new PDFDocument({
      bufferPages: true,
      tagged,
      pdfVersion: '1.7',
      ...(options.title ? { info: { Title: options.title } } : {}),
      ...(options.password ? { userPassword: options.password } : {}),
    });
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
    for (const { text, size = 11, bold = false, tag, newPage } of parts) {
      if (newPage) document.addPage();
      if (text === undefined) continue;
      const write = (): void => {
        document
          .font(bold ? 'Helvetica-Bold' : 'Helvetica')
          .fontSize(size)
          .text(text);
      };
      if (tagged) document.addStructure(document.struct(tag ? `H${tag}` : 'P', {}, [write]));
      else write();
      document.moveDown(0.8);
    }
    const { count } = document.bufferedPageRange();
    for (let page = 0; page < count && options.runningHead; page += 1) {
      document.switchToPage(page);
      document.page.margins = { top: 0, bottom: 0, left: 0, right: 0 };
      document.font('Helvetica').fontSize(8).text(options.runningHead, 72, 30, { lineBreak: false });
      document.text(`${page + 1}`, 300, 770, { lineBreak: false });
    }
    document.end();
  });

/** A PDF with a drawing and without a letter, as a scanner makes. */
export const picturePdf = (): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const document = new PDFDocument();
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
    document.rect(72, 72, 300, 400).fill('#335577');
    document.end();
  });

export interface ZipEntry {
  readonly name: string;
  readonly content: string | Buffer;
  /** What the package says about its size, where that is a lie. */
  readonly claims?: number;
}

/** A zip package, written by hand so that it can lie. */
export const zip = (entries: readonly ZipEntry[]): Buffer => {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claims } of entries) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0); // version
    shared.writeUInt16LE(0x0800, 2); // names are UTF-8
    shared.writeUInt16LE(8, 4); // deflate
    shared.writeUInt32LE(crc32(raw), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(claims ?? raw.length, 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, place, Buffer.from(name)]),
    );
    files.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, list, Buffer.from('PK\x05\x06'), end]);
};

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A paragraph of a Word document; `heading` is the level of its style. */
export interface WordParagraph {
  readonly text: string;
  readonly heading?: number;
  readonly title?: boolean;
  readonly hidden?: boolean;
}

/** A Word document with these paragraphs; `header` stands at the top of every page, `body` is more of it, as XML. */
export const docx = (
  paragraphs: readonly WordParagraph[],
  { header, more = [], body: own = '' }: { header?: string; more?: readonly ZipEntry[]; body?: string } = {},
): Buffer => {
  const body = paragraphs.map(({ text, heading, title, hidden }) => {
    const style = title ? 'Title' : heading ? `Kop${heading}` : undefined;
    const look = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : '';
    const run = `<w:r>${hidden ? '<w:rPr><w:vanish/></w:rPr>' : ''}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
    return `<w:p>${look}${run}</w:p>`;
  });
  const styles = [1, 2, 3].map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Kop${level}"><w:name w:val="heading ${level}"/></w:style>`,
  );
  return zip([
    {
      name: '[Content_Types].xml',
      content: `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="s1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    },
    {
      name: 'word/styles.xml',
      content: `<?xml version="1.0"?><w:styles xmlns:w="${WORD}">${styles.join('')}<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style></w:styles>`,
    },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0"?><w:document xmlns:w="${WORD}"><w:body>${body.join('')}${own}</w:body></w:document>`,
    },
    ...(header
      ? [
          {
            name: 'word/header1.xml',
            content: `<?xml version="1.0"?><w:hdr xmlns:w="${WORD}"><w:p><w:r><w:t>${escapeXml(header)}</w:t></w:r></w:p></w:hdr>`,
          },
        ]
      : []),
    ...more,
  ]);
};

/** The container in which Office keeps a document that has a password. */
export const lockedOffice = (): Buffer =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1024),
    Buffer.from('EncryptedPackage', 'utf16le'),
    Buffer.alloc(1024),
  ]);
