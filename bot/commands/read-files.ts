import { open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, relative, resolve } from 'node:path';
import { knownByContent, READABLE } from '../../retrieval/loading/document-kind.ts';

/** Why a file can not be opened, as names for which `cli-texts.ts` has the words. */
type FileFault = 'missing' | 'unreadable' | 'too-large' | 'empty' | 'changing';

export const LARGEST_MB = 50;

export type FileFound =
  | {
      readonly found: 'file';
      readonly path: string;
      readonly name: string;
      readonly bytes: Buffer<ArrayBuffer>;
    }
  | { readonly found: 'fault'; readonly path: string; readonly fault: FileFault }
  /** In a folder, what nobody asked for by name: hidden, a link, or of another kind than documents. */
  | { readonly found: 'passed-over'; readonly path: string; readonly why: 'hidden' | 'other-kind' };

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const faultOf = (error: unknown): FileFault => (codeOf(error) === 'ENOENT' ? 'missing' : 'unreadable');

const readOne = async (path: string): Promise<FileFound> => {
  const fault = (why: FileFault): FileFound => ({ found: 'fault', path, fault: why });
  try {
    const before = await stat(path);
    if (before.size > LARGEST_MB * 1024 * 1024) return fault('too-large');
    if (before.size === 0 && before.isFile()) return fault('empty');
    // A pipe or a device may never end.
    if (!before.isFile()) return fault('unreadable');
    const bytes = await readFile(path);
    const after = await stat(path);
    if (before.mtimeMs !== after.mtimeMs || before.size !== after.size || bytes.length !== after.size) {
      return fault('changing');
    }
    return { found: 'file', path, name: basename(path), bytes };
  } catch (error) {
    return fault(faultOf(error));
  }
};

/** Hidden from people too: dot files, what programs keep beside documents that are open, installed packages. */
const isHidden = (name: string): boolean =>
  name.startsWith('.') || name.startsWith('~$') || name === 'node_modules' || name === 'Thumbs.db';

const HEAD = 1024;

/** A document may have another ending, or none; a few bytes tell. */
const isDocument = async (path: string): Promise<boolean> => {
  if (READABLE.has(extname(path).toLowerCase())) return true;
  const file = await open(path).catch(() => undefined);
  if (!file) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return knownByContent(buffer.subarray(0, bytesRead));
  } catch {
    return false;
  } finally {
    await file.close();
  }
};

const walk = async function* (path: string): AsyncGenerator<FileFound> {
  const entries = await readdir(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name))) {
    const child = join(path, entry.name);
    // Links are not followed: a folder may point at itself or out of what was meant.
    if (isHidden(entry.name) || entry.isSymbolicLink())
      yield { found: 'passed-over', path: child, why: 'hidden' };
    else if (entry.isDirectory()) yield* walkSafely(child);
    else if (entry.isFile() && (await isDocument(child))) yield readOne(child);
    else yield { found: 'passed-over', path: child, why: 'other-kind' };
  }
};

/** A folder inside that may not be read costs itself only. */
const walkSafely = async function* (path: string): AsyncGenerator<FileFound> {
  try {
    yield* walk(path);
  } catch (error) {
    yield { found: 'fault', path, fault: faultOf(error) };
  }
};

/** The documents at a path, read one at a time; a folder is walked, a file named by itself is always judged. */
export const filesAt = async function* (given: string, cwd: string): AsyncGenerator<FileFound> {
  const path = resolve(cwd, given);
  let folder: boolean;
  try {
    folder = (await stat(path)).isDirectory();
  } catch (error) {
    yield { found: 'fault', path: given, fault: faultOf(error) };
    return;
  }
  const shorter = (file: FileFound): FileFound =>
    file.found === 'file' ? file : { ...file, path: relative(cwd, file.path) || given };
  if (folder) for await (const file of walkSafely(path)) yield shorter(file);
  else yield shorter(await readOne(path));
};
