import { fromBufferPromise, type ZipFile } from 'yauzl';
import { Unreadable } from './piece.ts';

/** Entries in one package; an ordinary document has a few dozen. */
const MOST_ENTRIES = 5000;

const open = async (bytes: Buffer): Promise<ZipFile> => {
  try {
    return await fromBufferPromise(bytes, { lazyEntries: true });
  } catch (error) {
    throw new Unreadable('damaged', { cause: error });
  }
};

/**
 * The files in a zip package whose name `wanted` accepts. What they say about their size is not believed: unpacking
 * stops when all of them together pass `most` bytes.
 */
export const unpack = async (
  bytes: Buffer,
  most: number,
  wanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Buffer>> => {
  const zip = await open(bytes);
  const files = new Map<string, Buffer>();
  let unpacked = 0;
  try {
    if (zip.entryCount > MOST_ENTRIES) throw new Unreadable('unpacks-too-large');
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw new Unreadable('encrypted');
      // Also for what is not wanted: a package that claims to be huge is refused as a whole.
      if (entry.uncompressedSize > most - unpacked) throw new Unreadable('unpacks-too-large');
      if (entry.fileName.endsWith('/') || !wanted(entry.fileName)) continue;
      const chunks: Buffer[] = [];
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        const piece = Buffer.from(chunk);
        unpacked += piece.length;
        if (unpacked > most) throw new Unreadable('unpacks-too-large');
        chunks.push(piece);
      }
      files.set(entry.fileName, Buffer.concat(chunks));
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('damaged', { cause: error });
  } finally {
    zip.close();
  }
  return files;
};
