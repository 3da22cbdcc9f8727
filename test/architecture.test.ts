import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { longFiles, mayImport, mostLines } from './architecture/borders.ts';
import { innocentFiles } from './architecture/innocent-files.ts';
import { judgeBorders } from './architecture/judge-borders.ts';
import { plantedFaults } from './architecture/planted-faults.ts';
import { findCode, readProject } from './architecture/read-project.ts';
import { readSource } from './architecture/read-source.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const planted = mkdtempSync(join(tmpdir(), 'durf-borders-'));
afterAll(() => rmSync(planted, { recursive: true, force: true }));

const faultsOf = (path: string, text: string): readonly string[] => judgeBorders(readSource(path, text));

describe('the borders of the repository', () => {
  it('are kept by every file', () => {
    expect(readProject(root).flatMap(judgeBorders)).toEqual([]);
  });

  it('are judged on real files with real imports, folder by folder', () => {
    const sources = readProject(root);
    for (const folder of ['facilitation', 'retrieval', 'db', 'bot', 'test']) {
      const own = sources.filter(({ path }) => path.startsWith(`${folder}/`));
      expect(own.length, folder).toBeGreaterThan(0);
      expect(own.flatMap(({ imports }) => imports).length, folder).toBeGreaterThan(0);
    }
  });

  it('know every long file by name, with a reason, and no file that is not there', () => {
    const paths = findCode(root);
    for (const [path, reason] of Object.entries(longFiles)) {
      expect(paths).toContain(path);
      expect(reason.length, path).toBeGreaterThan(20);
    }
  });
});

describe('a planted violation', () => {
  for (const { what, path, text, notices } of plantedFaults) {
    it(`is noticed: ${what}`, () => {
      const faults = faultsOf(path, text);
      expect(faults.length).toBe(1);
      expect(faults[0]).toContain(notices);
    });
  }

  it('is noticed: a file that has grown too long, in production only', () => {
    const text = 'export const one = 1;\n'.repeat(mostLines + 1);
    expect(faultsOf('db/stories.ts', text)).toEqual(['db/stories.ts:1 201 lines, more than 200: split it']);
    expect(faultsOf('test/db/stories.test.ts', text)).toEqual([]);
  });

  it('is noticed for each folder that another may not import', () => {
    const folders = Object.keys(mayImport);
    for (const [from, allowed] of Object.entries(mayImport)) {
      for (const to of folders.filter((folder) => folder !== from)) {
        const faults = faultsOf(`${from}/one.ts`, `import { two } from '../${to}/two.ts';\n`);
        expect(faults.length, `${from} → ${to}`).toBe(allowed.includes(to) ? 0 : 1);
      }
    }
  });

  it('is noticed in a file on disk, deep in a folder', () => {
    for (const folder of Object.keys(mayImport)) mkdirSync(join(planted, folder), { recursive: true });
    cpSync(join(root, 'vitest.config.ts'), join(planted, 'vitest.config.ts'));
    expect(readProject(planted).flatMap(judgeBorders)).toEqual([]);
    const path = join(planted, 'facilitation/stories/consent.ts');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, "import { readFile } from 'node:fs/promises';\n");
    expect(readProject(planted).flatMap(judgeBorders)).toEqual([
      'facilitation/stories/consent.ts:1 imports node:fs/promises: facilitation/ is pure: no node:fs/promises',
    ]);
  });
});

describe('code within the borders', () => {
  for (const { what, path, text } of innocentFiles) {
    it(`is left alone: ${what}`, () => expect(faultsOf(path, text)).toEqual([]));
  }

  it('has to be understood: a file that is cut off is an error, not a clean file', () => {
    for (const text of ["import { a } from 'x", 'const a = `x', 'const a = { b: 1;']) {
      expect(() => readSource('db/one.ts', text), text).toThrow(SyntaxError);
    }
  });
});
