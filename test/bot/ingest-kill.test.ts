import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { pdf } from '../support/documents.ts';
import { durfCommand, environmentFor, runDurf } from '../support/durf-command.ts';
import { ownFolder } from '../support/folders.ts';
import { copyLibrary } from '../support/loaded-library.ts';

const Source = z.object({ id: z.string(), version: z.int(), sections: z.array(z.string()) });

const NAMES = ['kade', 'kraan', 'loods', 'poort', 'schuit', 'sluis'];
const SECTIONS = 12;

const documentNamed = (name: string): Promise<Buffer> =>
  pdf(
    Array.from({ length: SECTIONS }, (_, n) => [
      { text: `Deel ${n} van de ${name}`, bold: true, size: 14 },
      { text: `De ${name} heeft in deel ${n} een regel. `.repeat(12).trim() },
    ]).flat(),
  );

describe('adding documents that is killed half-way', { timeout: 180_000 }, () => {
  it('leaves whole documents only, and takes the others the next time', async () => {
    const { folder, remove } = await copyLibrary();
    onTestFinished(remove);
    const cwd = await ownFolder();
    await mkdir(join(cwd, 'haven'));
    for (const name of NAMES) await writeFile(join(cwd, 'haven', `${name}.pdf`), await documentNamed(name));

    const child = spawn(process.execPath, [durfCommand, 'ingest', 'haven'], {
      cwd,
      env: environmentFor({ dataDir: folder }),
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const exit = once(child, 'exit');
    child.stdout.once('data', () => child.kill('SIGKILL'));
    await exit;

    const sources = async () =>
      z
        .array(Source)
        .parse(JSON.parse((await runDurf(['sources', '--json'], { dataDir: folder })).out))
        .filter(({ id }) => id.startsWith('haven-'));
    const half = await sources();
    expect(half.length).toBeGreaterThan(0);
    expect(half.length).toBeLessThan(NAMES.length);
    for (const { sections } of half) expect(sections).toHaveLength(SECTIONS);

    const again = await runDurf(['ingest', 'haven'], { dataDir: folder, cwd });
    expect(again.status).toBe(0);
    expect(again.out).toContain(
      `6 bestanden: ${NAMES.length - half.length} opgenomen, ${half.length} niet veranderd, 0 overgeslagen.`,
    );
    const whole = await sources();
    expect(whole.map(({ id, version }) => [id, version])).toEqual(NAMES.map((name) => [`haven-${name}`, 1]));
    for (const { sections } of whole) expect(sections).toHaveLength(SECTIONS);
  });
});
