import { afterEach, describe, expect, it } from 'vitest';
import { type Limits, usualLimits } from '../../../retrieval/loading/piece.ts';
import { type DocumentReader, openReader } from '../../../retrieval/loading/reader.ts';
import { docx } from '../../support/documents.ts';

let reader: DocumentReader;
const readWith = (limits: Partial<Limits>) => {
  reader = openReader({ ...usualLimits, ...limits });
  return (content: string | Buffer, name: string) => reader.read(Buffer.from(content), name);
};
afterEach(() => reader.close());

describe('reading a document in a process of its own', { timeout: 120_000 }, () => {
  it('gives the pieces, or the reason why there are none', async () => {
    const read = readWith({});
    const [good, bad] = await Promise.all([read('# Poort\n\nOpen om zes.', 'a.md'), read('', 'b.md')]);
    expect(good).toEqual({
      ok: true,
      loaded: {
        pieces: [{ text: '# Poort\n', heading: { depth: 1, title: 'Poort' } }, { text: '\nOpen om zes.' }],
        facts: {},
        margins: [],
      },
    });
    expect(bad).toEqual({ ok: false, fault: 'empty' });
  });

  it('ends a document that takes too long, and goes on with the next', async () => {
    const read = readWith({ milliseconds: 4000 });
    const endless = `<!doctype html>${'<div><ul><li>'.repeat(400_000)}`;
    expect(await read(endless, 'a.html')).toEqual({ ok: false, fault: 'too-slow' });
    expect(await read('Een gewone zin.', 'b.txt')).toMatchObject({ ok: true });
  });

  it('ends a document that asks for too much memory, and goes on with the next', async () => {
    const read = readWith({ memory: 300 });
    const heavy = docx([], { body: '<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(1_500_000) });
    expect(await read(heavy, 'a.docx')).toEqual({ ok: false, fault: 'too-heavy' });
    expect(await read('Een gewone zin.', 'b.txt')).toMatchObject({ ok: true });
  });
});
