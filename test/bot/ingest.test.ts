import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Answer } from '../../retrieval/answer-form.ts';
import { librarySections } from '../../retrieval/library.ts';
import { docx, lockedOffice, pdf, picturePdf, zip } from '../support/documents.ts';
import { type Ran, runHere } from '../support/durf-command.ts';
import { ownFolder } from '../support/folders.ts';
import { type OpenLibrary, openLibrary } from '../support/loaded-library.ts';

const Source = z.object({
  id: z.string(),
  title: z.string(),
  level: z.string(),
  version: z.int(),
  owner: z.string().nullable(),
  valid_until: z.string().nullable(),
  expired: z.boolean(),
  silent: z.boolean(),
  sections: z.array(z.string()),
});

let library: OpenLibrary;
beforeAll(async () => {
  library = await openLibrary();
}, 180_000);
afterAll(() => library.close());

const durf = (argv: readonly string[], options: { cwd?: string; locale?: 'nl' | 'en' } = {}): Promise<Ran> =>
  runHere(argv, library.knowledge, options);

const sources = async (): Promise<z.infer<typeof Source>[]> =>
  z.array(Source).parse(JSON.parse((await durf(['sources', '--json'])).out));
const sourceOf = async (id: string) => (await sources()).find((source) => source.id === id);
const ask = async (question: string, lang: 'nl' | 'en' = 'nl') =>
  Answer.parse(JSON.parse((await durf(['ask', question, '--json', '--lang', lang])).out));

// Every test begins with the bundled documents alone.
afterEach(async () => {
  for (const { id } of await sources()) {
    if (id !== 'advies' && id !== 'agenda') await durf(['sources', 'remove', id]);
  }
});

/** A folder with these files. */
const folderWith = async (files: Readonly<Record<string, string | Buffer>>): Promise<string> => {
  const cwd = await ownFolder();
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(cwd, name, '..'), { recursive: true });
    await writeFile(join(cwd, name), content);
  }
  return cwd;
};

const harbour = () =>
  pdf(
    [
      { text: 'Regels voor de haven', size: 20, bold: true },
      { text: 'Weegbrug', size: 14, bold: true, newPage: true },
      { text: 'De weegbrug van de Zoutkade is open van zes tot elf.' },
      { text: 'Hoogwater', size: 14, bold: true, newPage: true },
      { text: 'Bij hoogwater sluit de wacht de schotten van de Zoutkade.' },
    ],
    { runningHead: 'Havenregels' },
  );

describe('adding documents of every kind', { timeout: 120_000 }, () => {
  it('reads a folder with all of them, each by its own headings', async () => {
    const cwd = await folderWith({
      'alles/haven.pdf': await harbour(),
      'alles/brief.docx': docx([
        { text: 'Poort', heading: 1 },
        { text: 'De oostpoort gaat om tien uur dicht.' },
      ]),
      'alles/net.html': '<!doctype html><h1>Intranet</h1><p>De kantine serveert op vrijdag snert.</p>',
      'alles/oud.txt': Buffer.from(
        'De veerpont vaart \x92s nachts niet, het caf\xe9 is dan dicht.',
        'latin1',
      ),
      'alles/wijd.txt': Buffer.from('\ufeffDe loods heeft twaalf deuren.', 'utf16le'),
      'alles/zonder-naam': await pdf([{ text: 'De kraan tilt veertig ton.' }]),
      'alles/foto.jpg': Buffer.from([0xff, 0xd8, 0xff]),
      'alles/.git/config': 'geheim',
      'alles/~$brief.docx': 'slot',
    });
    await symlink('/etc', join(cwd, 'alles', 'weg'));
    const { status, out, err } = await durf(['ingest', 'alles'], { cwd });
    expect(status).toBe(0);
    expect(out.trimEnd().split('\n')).toEqual([
      'Opgenomen: alles-brief (1 secties)',
      'Opgenomen: alles-haven (2 secties)',
      'Opgenomen: alles-net (1 secties)',
      'Opgenomen: alles-oud (1 secties)',
      'Opgenomen: alles-wijd (1 secties)',
      'Opgenomen: alles-zonder-naam (1 secties)',
      '6 bestanden: 6 opgenomen, 0 niet veranderd, 0 overgeslagen.',
    ]);
    expect(err).toMatch(/3 verborgen of verwijzend/);
    expect(err).toMatch(/1 van een soort die ik niet lees \(foto\.jpg\)/);
    expect((await durf(['show', 'alles-oud.begin'])).out).toContain('’s nachts niet, het café');
    expect((await durf(['show', 'alles-brief.poort'])).out).toBe('De oostpoort gaat om tien uur dicht.\n');
    const { citations } = await ask('Wat doet de wacht bij hoogwater met de schotten van de Zoutkade?');
    expect(citations[0]).toMatchObject({ section: 'alles-haven.hoogwater', page: '3', edition: 'original' });
  });

  it('says of each document that it can not take why, in both languages, and takes the others', async () => {
    const big = 'groot.pdf';
    const cwd = await folderWith({
      'slot.pdf': await pdf([{ text: 'x' }], { password: 'sleutel' }),
      'slot.docx': lockedOffice(),
      'beeld.pdf': await picturePdf(),
      'half.pdf': (await harbour()).subarray(0, 600),
      'leeg.pdf': '',
      'naam.pdf': 'Dit is gewoon tekst.',
      'blad.xlsx': zip([{ name: 'xl/workbook.xml', content: '<x/>' }]),
      'bom.docx': docx([{ text: 'x' }], {
        more: Array.from({ length: 30 }, (_, n) => ({ name: `word/d${n}.xml`, content: Buffer.alloc(8e6) })),
      }),
      'foto.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
      'onzichtbaar.txt': '\u200b\u200b\u2060\n',
      [big]: '%PDF-',
      'goed.html': '<p>De loods is leeg.</p>',
    });
    await truncate(join(cwd, big), 3 * 1024 ** 3);
    const reasons: readonly (readonly [name: string, nl: RegExp, en: RegExp])[] = [
      ['slot.pdf', /wachtwoord/, /password/],
      ['slot.docx', /wachtwoord/, /password/],
      ['beeld.pdf', /alleen afbeeldingen/, /pictures only/],
      ['half.pdf', /beschadigd/, /damaged/],
      ['leeg.pdf', /staat niets in/, /is empty/],
      ['naam.pdf', /naam belooft/, /name promises/],
      ['blad.xlsx', /soort bestand/, /kind of file/],
      ['bom.docx', /uitgepakt/, /unpacked/],
      ['foto.md', /geen tekst/, /no text/],
      ['onzichtbaar.txt', /staat niets in/, /is empty/],
      [big, /groter dan 50 MB/, /larger than 50 MB/],
    ];
    const names = [...reasons.map(([name]) => name), 'goed.html'];
    for (const locale of ['nl', 'en'] as const) {
      const { status, out, err } = await durf(['ingest', ...names], { cwd, locale });
      expect(status).toBe(1);
      // On a slow machine it also says how far it is.
      const said = err
        .trimEnd()
        .split('\n')
        .filter((line) => !/^Durf (?:laadt|is loading)/.test(line));
      expect(said).toHaveLength(reasons.length);
      for (const [index, [name, nl, en]] of reasons.entries()) {
        expect(said[index]).toContain(name);
        expect(said[index]).toMatch(locale === 'nl' ? nl : en);
      }
      expect(out).toMatch(locale === 'nl' ? /1 opgenomen, .* 11 overgeslagen/ : /1 not changed, 11 left out/);
    }
    expect((await sources()).map(({ id }) => id)).toEqual(['advies', 'agenda', 'goed']);
  });

  it('reads the whole of a document again only when its content changed', async () => {
    const cwd = await folderWith({ 'haven.pdf': await harbour() });
    await durf(['ingest', 'haven.pdf'], { cwd });
    expect((await durf(['ingest', 'haven.pdf'], { cwd })).out).toBe('Niet veranderd: haven\n');
    await writeFile(
      join(cwd, 'haven.pdf'),
      await pdf([
        { text: 'Regels voor de haven', size: 20, bold: true },
        { text: 'Aanleggen', size: 14, bold: true },
        { text: 'Leg aan met twee lijnen.' },
        { text: 'Weegbrug', size: 14, bold: true },
        { text: 'De weegbrug is open van zeven tot elf.' },
      ]),
    );
    const before = await sourceOf('haven');
    await durf(['ingest', 'haven.pdf'], { cwd });
    const after = await sourceOf('haven');
    expect(before?.sections).toEqual(['haven.weegbrug', 'haven.hoogwater']);
    expect(after).toMatchObject({ version: 2, sections: ['haven.aanleggen', 'haven.weegbrug'] });
  });

  it('gives two files of one name ids of their own, and no file the place of the bundled report', async () => {
    const cwd = await folderWith({
      'regels.md': 'De ene regel.',
      'regels.txt': 'De andere regel.',
      'advies.md': 'Een recept voor erwtensoep.',
    });
    for (let round = 0; round < 2; round += 1) await durf(['ingest', '.'], { cwd });
    expect((await sources()).map(({ id, version }) => [id, version])).toEqual([
      ['advies', 1],
      ['advies-md', 1],
      ['agenda', 1],
      ['regels', 1],
      ['regels-txt', 1],
    ]);
  });
});

describe('what may not be in the knowledge', { timeout: 120_000 }, () => {
  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['Departementaal Vertrouwelijk', { 'a.md': '# Nota\n\n**Departementaal Vertrouwelijk**\n\nDe poort.' }],
    ['Stg. Geheim', { 'a.txt': 'Rubricering: Stg. Geheim\n\nDe poort gaat open.' }],
    ['STAATSGEHEIM', { 'a.html': '<p>STAATSGEHEIM</p><p>De poort gaat open.</p>' }],
  ])('is a document that is marked: %s', async (words, files) => {
    const cwd = await folderWith(files);
    const { status, err } = await durf(['ingest', '.'], { cwd });
    expect(status).toBe(1);
    expect(err).toContain(`dit is gemerkt als “${words}”`);
    expect(await sources()).toHaveLength(2);
  });

  it('is a document with the mark in the margin of its pages', async () => {
    const text = [{ text: 'De poort gaat open.' }, { text: 'De kade is nat.', newPage: true }];
    const cwd = await folderWith({
      'a.pdf': await pdf(text, { runningHead: 'DEPARTEMENTAAL VERTROUWELIJK' }),
      'b.docx': docx([{ text: 'De poort.' }], { header: 'Staatsgeheim Confidentieel' }),
    });
    const { status, err } = await durf(['ingest', 'a.pdf', 'b.docx'], { cwd });
    expect(status).toBe(1);
    expect(err.match(/gemerkt als/g)).toHaveLength(2);
  });

  it('is a citizen service number; the number itself is not repeated', async () => {
    const cwd = await folderWith({
      'a.md': '# Lijst\n\nAlgemeen.\n\n## Personen\n\nHet BSN van de aanvrager is 111222333.\n',
    });
    const { status, err, out } = await durf(['ingest', 'a.md'], { cwd });
    expect(status).toBe(1);
    expect(err).toMatch(/in “Personen” staat een burgerservicenummer/);
    expect(err + out).not.toContain('111222333');
  });

  it('is not a text that only speaks about such things', async () => {
    const cwd = await folderWith({
      'beleid.md':
        'Stukken die departementaal vertrouwelijk zijn, bewaar je in de kluis.\n\nOrdernummer 111222333 is een bestelling.\n',
    });
    expect((await durf(['ingest', 'beleid.md'], { cwd })).status).toBe(0);
  });

  it('is what nobody sees: hidden characters are taken out of a text', async () => {
    const hidden = Array.from('open', (letter) =>
      String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0)),
    );
    const cwd = await folderWith({
      'a.md': `# Po\u200bort\n\nDe poort\u202e gaat\u00ad dicht.${hidden.join('')}\n`,
    });
    await durf(['ingest', 'a.md'], { cwd });
    expect(await durf(['show', 'a.poort'])).toMatchObject({ status: 0, out: 'De poort gaat dicht.\n' });
  });
});

describe('who looks after a source and until when it holds', { timeout: 120_000 }, () => {
  const text = '# Vlaggen\n\nDe vlag op de Zandtoren hangt halfstok bij een storm.\n';

  it('is said when it is added, and shown in the list', async () => {
    const cwd = await folderWith({ 'vlag.md': text });
    const options = ['--owner', 'Team Haven', '--valid-until', '2999-12-31', '--title', 'Vlaggen'];
    await durf(['ingest', 'vlag.md', ...options], { cwd });
    expect(await sourceOf('vlag')).toMatchObject({
      title: 'Vlaggen',
      owner: 'Team Haven',
      valid_until: '2999-12-31',
      expired: false,
    });
    expect((await durf(['sources'])).out).toMatch(/Vlaggen \(van Team Haven, geldig tot en met 2999-12-31\)/);
    expect((await ask('Wanneer hangt de vlag op de Zandtoren halfstok?')).answer).not.toContain('Let op');
  });

  it('is read from the head of a Markdown file, unless said otherwise', async () => {
    const head = '---\nowner: Team Vlag\nvalid_until: 2031-05-01\nlevel: openbaar\n---\n';
    const cwd = await folderWith({ 'vlag.md': head + text });
    await durf(['ingest', 'vlag.md', '--owner', 'Team Haven'], { cwd });
    expect(await sourceOf('vlag')).toMatchObject({
      owner: 'Team Haven',
      valid_until: '2031-05-01',
      level: 'douane',
    });
  });

  it('makes an answer say that its source has run out, in the language of the answer', async () => {
    const cwd = await folderWith({ 'vlag.md': text });
    await durf(['ingest', 'vlag.md', '--valid-until', '2020-12-31'], { cwd });
    const question = 'Wanneer hangt de vlag op de Zandtoren halfstok?';
    expect((await ask(question)).answer).toContain(
      'Let op, de geldigheid is voorbij van “Vlaggen” (geldig tot en met 31 december 2020).',
    );
    expect((await ask(question, 'en')).answer).toContain('“Vlaggen” (valid until 31 December 2020)');
    expect((await durf(['sources'])).out).toContain('verlopen op 2020-12-31');
    expect((await ask('Wat is durf?')).answer).not.toContain('Let op, de geldigheid');
    await durf(['ingest', 'vlag.md', '--valid-until', 'geen'], { cwd });
    expect((await ask(question)).answer).not.toContain('Let op');
  });

  it('stays as it was decided when the document is added again, and so does who may see it', async () => {
    const cwd = await folderWith({ 'vlag.md': text });
    const options = ['--owner', 'Team Haven', '--level', 'groep:C1', '--class', 'besluit'];
    await durf(['ingest', 'vlag.md', ...options], { cwd });
    await writeFile(join(cwd, 'vlag.md'), `${text}\nEn bij mist.\n`);
    const { out } = await durf(['ingest', 'vlag.md'], { cwd });
    expect(out).toMatch(/Opgenomen: vlag/);
    const { rows } = await library.knowledge.database.query(
      'select level, class, owner from sources where id = $1',
      ['vlag'],
    );
    expect(rows).toEqual([{ level: 'groep:C1', class: 'besluit', owner: 'Team Haven' }]);
    await library.knowledge.database.query(`delete from sources where id = 'vlag'`);
  });

  it.each<readonly [readonly string[], RegExp]>([
    [['x.md', '--valid-until', '2026-02-30'], /“2026-02-30” kan hier niet.*2026-12-31/],
    [['x.md', '--valid-until', 'morgen'], /“morgen” kan hier niet/],
    [['x.md', '--owner', ' '], /kan hier niet/],
    [['x.md', 'y.md', '--title', 'Twee'], /één bestand/],
    [['.', '--replaces', 'advies'], /één bestand/],
  ])('is refused with words and status 2 when it can not be: %j', async (argv, says) => {
    const { status, out, err } = await durf(['ingest', ...argv]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(says);
  });
});

describe('the original of one of the two documents as a PDF', { timeout: 120_000 }, () => {
  it('keeps the ids of the outline, gives its own words, and names the page of the PDF', async () => {
    const outline = await librarySections('agenda', 'nl');
    const cwd = await folderWith({
      'agenda.pdf': await pdf(
        outline.flatMap(({ foundBy, title }, n) => [
          { text: foundBy ?? title, bold: true, size: 13, newPage: n > 0 && n % 4 === 0 },
          { text: `Letterlijke tekst nummer ${n} van het origineel.` },
        ]),
        { runningHead: 'Proefdruk' },
      ),
    });
    const { status, out } = await durf(['ingest', 'agenda.pdf', '--replaces', 'agenda'], { cwd });
    expect(status).toBe(0);
    expect(out).toContain(`Opgenomen: agenda-origineel (${outline.length} secties)`);
    expect((await sourceOf('agenda-origineel'))?.sections.toSorted()).toEqual(
      outline.map(({ id }) => id).toSorted(),
    );
    const { citations } = await ask('Waar gaat thema 3 over?');
    const [first] = citations;
    const at = outline.findIndex(({ id }) => id === first?.section);
    expect(first).toMatchObject({
      document: 'agenda',
      edition: 'original',
      page: String(Math.floor(at / 4) + 1),
    });
    expect(first?.quote).toContain(`Letterlijke tekst nummer ${at}`);
  });
});

describe('durf sources remove', { timeout: 120_000 }, () => {
  it('takes a source away, and says when there is none', async () => {
    const cwd = await folderWith({ 'vlag.md': 'De vlag hangt uit.' });
    await durf(['ingest', 'vlag.md'], { cwd });
    expect(await durf(['sources', 'remove', 'vlag'])).toEqual({
      status: 0,
      out: 'Weggehaald: vlag, met alle passages.\n',
      err: '',
    });
    expect(await durf(['sources', 'remove', 'vlag'])).toMatchObject({ status: 1, out: '' });
    expect(await durf(['sources', 'weg'])).toMatchObject({ status: 2, out: '' });
  });
});
