import { readFile, realpath } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { answerJson } from './answer.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const segment = /^[a-zA-Z0-9][a-zA-Z0-9._-]*$/;

/** The file's path below the folder, or undefined for anything that is not plainly a name of the page's files. */
const placeOf = (path: string): string | undefined => {
  if (path === '/' || path.startsWith('/archives/')) return 'index.html';
  const segments = path.slice(1).split('/');
  // No percent signs, dots in front, backslashes or empty parts: our own files need none of them.
  if (!segments.every((one) => segment.test(one) && !one.includes('..'))) return undefined;
  return segments.join(sep);
};

/** The file's content, or undefined when there is none; never anything outside the folder, links followed. */
const readInside = async (folder: string, place: string): Promise<Buffer | undefined> => {
  try {
    const file = await realpath(join(folder, place));
    if (!file.startsWith((await realpath(folder)) + sep)) return undefined;
    return await readFile(file);
  } catch {
    return undefined;
  }
};

/** Serves one of the page's files; 404 for everything else. */
export const serveFile = async (folder: string, path: string, response: ServerResponse): Promise<void> => {
  const place = placeOf(path);
  const contentType = contentTypes[extname(place ?? '')];
  const content =
    place === undefined || contentType === undefined ? undefined : await readInside(folder, place);
  if (contentType === undefined || content === undefined) {
    answerJson(response, 404, {
      ok: false,
      error: 'not_found',
      message: 'Deze pagina bestaat niet.',
      message_en: 'This page does not exist.',
    });
    return;
  }
  response.writeHead(200, { 'content-type': contentType, 'cache-control': 'no-cache' });
  response.end(content);
};
