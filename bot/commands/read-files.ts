import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, relative, resolve } from 'node:path';

/** Why a file can not be read, as names for which `cli-texts.ts` has the words. */
type FileFault = 'missing' | 'unreadable' | 'binary' | 'empty' | 'too-large' | 'wrong-type' | 'changing';

export const LARGEST_MB = 10;
const READABLE = new Set(['.md', '.markdown', '.txt']);

export type FileFound =
  | { readonly ok: true; readonly path: string; readonly name: string; readonly text: string }
  | { readonly ok: false; readonly path: string; readonly fault: FileFault };

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const faultOf = (error: unknown): FileFault => (codeOf(error) === 'ENOENT' ? 'missing' : 'unreadable');

/** Strict UTF-8 with a byte order mark allowed; a NUL or a broken sequence means that it is no text. */
const decode = (bytes: Buffer): string | undefined => {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const readOne = async (path: string): Promise<FileFound> => {
  try {
    const before = await stat(path);
    if (before.size > LARGEST_MB * 1024 * 1024) return { ok: false, path, fault: 'too-large' };
    const bytes = await readFile(path);
    const after = await stat(path);
    if (before.mtimeMs !== after.mtimeMs || before.size !== after.size || bytes.length !== after.size) {
      return { ok: false, path, fault: 'changing' };
    }
    const text = decode(bytes);
    if (text === undefined) return { ok: false, path, fault: 'binary' };
    const clean = text.replaceAll('\r\n', '\n');
    if (clean.trim() === '') return { ok: false, path, fault: 'empty' };
    return { ok: true, path, name: basename(path), text: clean };
  } catch (error) {
    return { ok: false, path, fault: faultOf(error) };
  }
};

const walk = async function* (path: string): AsyncGenerator<FileFound> {
  const entries = await readdir(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const child = join(path, entry.name);
    // Links are not followed: a folder may point at itself or out of what was meant.
    if (entry.isDirectory()) yield* walk(child);
    else if (entry.isFile() && READABLE.has(extname(entry.name).toLowerCase())) yield readOne(child);
  }
};

/** The text files at a path; a folder is walked for what can be read, a file named by itself is always judged. */
export const filesAt = async function* (given: string, cwd: string): AsyncGenerator<FileFound> {
  const path = resolve(cwd, given);
  let folder: boolean;
  try {
    folder = (await stat(path)).isDirectory();
  } catch (error) {
    yield { ok: false, path: given, fault: faultOf(error) };
    return;
  }
  if (!folder && !READABLE.has(extname(path).toLowerCase()))
    yield { ok: false, path: given, fault: 'wrong-type' };
  else if (!folder) yield readOne(path);
  else {
    try {
      yield* walk(path);
    } catch (error) {
      yield { ok: false, path: relative(cwd, path) || given, fault: faultOf(error) };
    }
  }
};
