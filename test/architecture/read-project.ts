import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { mayImport } from './borders.ts';
import { readSource, type Source } from './read-source.ts';

const CODE = /\.(ts|mts|cts|tsx|js|mjs|cjs)$/;

/** The paths of all code of the project below `root`, with `/`, sorted. */
export const findCode = (root: string): readonly string[] => {
  const found = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
  for (const folder of Object.keys(mayImport)) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true, recursive: true })) {
      if (entry.isFile()) found.push(relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
    }
  }
  return found.filter((path) => CODE.test(path) && !path.includes('node_modules/')).sort();
};

/** Reads all code below `root`; a file that is not understood is an error that names it. */
export const readProject = (root: string): readonly Source[] =>
  findCode(root).map((path) => {
    try {
      return readSource(path, readFileSync(join(root, path), 'utf8'));
    } catch (error) {
      throw new Error(`${path} is not understood`, { cause: error });
    }
  });
