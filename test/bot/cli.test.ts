import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readConfig } from '../../bot/config.ts';
import { findHolder } from '../../db/folder-lock.ts';
import { noteGap } from '../../db/gaps.ts';
import { keepVerified } from '../../db/verified-answers.ts';
import { Answer } from '../../retrieval/answer-form.ts';
import { librarySections } from '../../retrieval/library.ts';
import { type Ran, runDurf, runHere } from '../support/durf-command.ts';
import { ownFolder } from '../support/folders.ts';
import { copyLibrary, type OpenLibrary, openLibrary } from '../support/loaded-library.ts';

const patience = 120_000;
const noStack = /^\s+at |node:internal|\.ts:\d+/m;

/** Exit status 1 or 2 with words on standard error, nothing on standard output, and never a stack. */
const expectWords = ({ status, out, err }: Ran, expected: 1 | 2, says: RegExp): void => {
  expect(err).toMatch(says);
  expect(err).not.toMatch(noStack);
  expect({ status, out }).toEqual({ status: expected, out: '' });
};

const Line = z.union([Answer, z.strictObject({ id: z.null(), error: z.string() })]);
const linesOf = (out: string): z.infer<typeof Line>[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => Line.parse(JSON.parse(line)));
const SourceLine = z.object({
  id: z.string(),
  document: z.string(),
  title: z.string(),
  class: z.string(),
  level: z.string(),
  version: z.int(),
  passages: z.int(),
  date: z.string().nullable(),
  silent: z.boolean(),
  sections: z.array(z.string()),
});

let library: OpenLibrary;
beforeAll(async () => {
  library = await openLibrary();
}, 180_000);
afterAll(() => library.close());

const durf = (
  argv: readonly string[],
  options: { input?: string; cwd?: string; locale?: 'nl' | 'en' } = {},
): Promise<Ran> => runHere(argv, library.knowledge, options);
const sources = async (): Promise<z.infer<typeof SourceLine>[]> =>
  z.array(SourceLine).parse(JSON.parse((await durf(['sources', '--json'])).out));

describe('durf ask', { timeout: patience }, () => {
  it('answers in a terminal with numbered sources and says who composed it', async () => {
    const { status, out, err } = await durf(['ask', 'Welke vier kernwaarden heeft de Douane?']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/deskundigheid[\s\S]*integriteit[\s\S]*durf[\s\S]*samenwerking/);
    expect(out).toMatch(/Bronnen\n {2}\[1\] .*§ .*p\. \d.*weergave van Durf\n {6}advies\./);
    expect(out).toContain('Samengesteld door een computer');
  });

  it('gives one object with --json, in the language that is asked for', async () => {
    const { status, out } = await durf(['ask', 'Wat is durf?', '--json', '--lang', 'en']);
    expect(status).toBe(0);
    const answer = Answer.parse(JSON.parse(out));
    expect(answer).toMatchObject({ id: 'q1', outcome: 'answered', language: 'en' });
    for (const { section, quote } of answer.citations) {
      const body = (await librarySections('advies', 'nl')).find(({ id }) => id === section)?.body;
      expect(body).toContain(quote);
    }
  });

  it('answers lines in their order, a line that can not be read too, and then fails', async () => {
    const input = [
      '{"id":"a","question":"Wat is durf?"}',
      'geen json',
      '',
      '{"id":7,"question":"What are the six themes?"}',
      '{"id":"c"}',
      '{"id":"d","question":"en de tweede?","history":[{"role":"user","content":"Wat is subdoel 1?"},{"role":"assistant","content":"Subdoelstelling 1 van de agenda is een integere cultuur."}]}',
      '{"id":"e","question":"","lang":"en"}',
      '{"id":"f","question":"Wat is durf?","history":"vroeger"}',
    ].join('\n');
    const { status, out, err } = await durf(['ask', '--jsonl'], { input });
    expect(status).toBe(1);
    const lines = linesOf(out);
    expect(lines.map(({ id }) => id)).toEqual(['a', null, '7', null, 'd', 'e', null]);
    expect(lines.map((line) => ('outcome' in line ? line.outcome : 'error'))).toEqual([
      'answered',
      'error',
      'answered',
      'error',
      'answered',
      'abstained',
      'error',
    ]);
    expect(err).toMatch(/Regel 2 [\s\S]*Regel 5 [\s\S]*Regel 8 /);
    expect(err).not.toMatch(noStack);
  });
});

describe('durf show and durf sources', { timeout: patience }, () => {
  it('show a whole section letter for letter', async () => {
    const section = (await librarySections('advies', 'nl')).find(({ id }) => id === 'advies.3.durf');
    expect(await durf(['show', 'advies.3.durf'])).toEqual({ status: 0, out: `${section?.body}\n`, err: '' });
  });

  it('suggest a section when the name is nearly right', async () => {
    expectWords(await durf(['show', 'advies.3.drf']), 1, /geen sectie “advies\.3\.drf”.*advies\.3\.durf/);
  });

  it('list both documents with every section', async () => {
    const listed = await sources();
    expect(listed.map(({ id, class: evidence, level }) => [id, evidence, level])).toEqual([
      ['advies', 'advies', 'openbaar'],
      ['agenda', 'norm', 'openbaar'],
    ]);
    expect(listed[0]?.sections).toContain('advies.4.durf.aanbeveling.4');
    const { out } = await durf(['sources']);
    expect(out).toMatch(/^advies .*2026-02 .*weergave van Durf/m);
  });
});

describe('durf ingest', { timeout: patience }, () => {
  it('takes a folder, and the next time only what changed', async () => {
    const cwd = await ownFolder();
    await mkdir(join(cwd, 'werkwijzen', 'nacht'), { recursive: true });
    await mkdir(join(cwd, 'werkwijzen', '.verborgen'));
    await writeFile(
      join(cwd, 'werkwijzen', 'poort.md'),
      '# De poort\n\nDe slagboom van de loods gaat om zes uur omhoog.\n',
    );
    await writeFile(join(cwd, 'werkwijzen', 'nacht', 'kade.txt'), 'De kade is ’s nachts verlicht.\r\n');
    await writeFile(join(cwd, 'werkwijzen', 'foto.png'), Buffer.from([0x89, 0x50, 0]));
    await writeFile(join(cwd, 'werkwijzen', '.verborgen', 'x.md'), 'geheim');
    const first = await durf(['ingest', 'werkwijzen', '--class', 'norm'], { cwd });
    expect(first.status).toBe(0);
    expect(first.out).toBe(
      'Opgenomen: werkwijzen-nacht-kade (1 secties)\nOpgenomen: werkwijzen-poort (1 secties)\n' +
        '2 bestanden: 2 opgenomen, 0 niet veranderd, 0 overgeslagen.\n',
    );
    expect(first.err).toContain('Niet bekeken: 1 verborgen of verwijzend (.verborgen).\n');
    expect(first.err).toContain('Niet bekeken: 1 van een soort die ik niet lees (foto.png).\n');
    await writeFile(
      join(cwd, 'werkwijzen', 'poort.md'),
      '# De poort\n\nDe slagboom van de loods gaat om zeven uur omhoog.\n',
    );
    const second = await durf(['ingest', 'werkwijzen', '--class', 'norm'], { cwd });
    expect(second.out).toBe(
      'Niet veranderd: werkwijzen-nacht-kade\nOpgenomen: werkwijzen-poort (1 secties)\n' +
        '2 bestanden: 1 opgenomen, 1 niet veranderd, 0 overgeslagen.\n',
    );
    const shown = await durf(['show', 'werkwijzen-poort.de-poort']);
    expect(shown.out).toBe('De slagboom van de loods gaat om zeven uur omhoog.\n');
    const listed = await sources();
    expect(listed.find(({ id }) => id === 'werkwijzen-poort')).toMatchObject({ version: 2, level: 'douane' });
    const asked = Answer.parse(
      JSON.parse((await durf(['ask', 'Hoe laat gaat de slagboom van de loods omhoog?', '--json'])).out),
    );
    expect(asked.answer).toContain('zeven uur');
    expect(asked.citations[0]).toMatchObject({ edition: 'original', section: 'werkwijzen-poort.de-poort' });
    const removed = await durf(['ingest', '--remove', 'werkwijzen-poort']);
    expect(removed).toMatchObject({ status: 0, out: 'Weggehaald: werkwijzen-poort, met alle passages.\n' });
    expectWords(await durf(['ingest', '--remove', 'werkwijzen-poort']), 1, /geen bron “werkwijzen-poort”/);
    expect((await sources()).map(({ id }) => id)).not.toContain('werkwijzen-poort');
  });

  it('says of each file that it can not take why, takes the others, and fails', async () => {
    const cwd = await ownFolder();
    await writeFile(join(cwd, 'goed.md'), 'Een goede tekst over de loods.');
    await writeFile(join(cwd, 'leeg.md'), ' \n\t\n');
    await writeFile(join(cwd, 'beeld.md'), Buffer.from([0x89, 0x50, 0x00, 0xff]));
    await writeFile(join(cwd, 'leegte.txt'), '');
    await writeFile(join(cwd, 'blad.xlsx'), 'x');
    await writeFile(join(cwd, 'groot.md'), 'x'.repeat(11 * 1024 * 1024));
    await mkdir(join(cwd, 'niets'));
    const files = [
      'leeg.md',
      'beeld.md',
      'leegte.txt',
      'blad.xlsx',
      'groot.md',
      'weg.md',
      'goed.md',
      'niets',
    ];
    const { status, out, err } = await durf(['ingest', ...files], { cwd });
    expect(status).toBe(1);
    expect(out).toBe(
      'Opgenomen: goed (1 secties)\n8 bestanden: 1 opgenomen, 0 niet veranderd, 7 overgeslagen.\n',
    );
    // On a slow machine it also says how far it is.
    const said = err
      .trimEnd()
      .split('\n')
      .filter((line) => !line.startsWith('Durf laadt'));
    expect(said).toHaveLength(7);
    for (const [index, file] of ['leeg', 'beeld', 'leegte', 'blad', 'groot', 'weg', 'niets'].entries()) {
      expect(said[index]).toContain(file);
    }
    expect(new Set(said.map((line) => line.split(': ').at(-1))).size).toBeGreaterThan(4);
    expect(err).not.toMatch(noStack);
    expect((await durf(['ingest', '--remove', 'goed'])).status).toBe(0);
  });

  it('silences the bundled edition for an original, and lets it speak when that goes', async () => {
    const cwd = await ownFolder();
    const outline = await librarySections('agenda', 'nl');
    const original = outline
      .map(({ foundBy, title }, n) => `${foundBy ?? title}\n\nLetterlijke tekst nummer ${n} over ${title}.`)
      .join('\n\n');
    await writeFile(join(cwd, 'agenda.md'), original);
    await writeFile(join(cwd, 'soep.md'), 'Een recept voor erwtensoep.');
    expectWords(await durf(['ingest', 'soep.md', '--replaces', 'agenda'], { cwd }), 1, /soep\.md/);
    const taken = await durf(['ingest', 'agenda.md', '--replaces', 'agenda'], { cwd });
    expect(taken.out).toContain(`Opgenomen: agenda-origineel (${outline.length} secties)`);
    expect(taken.out).toContain('zwijgt nu');
    const listed = await sources();
    expect(listed.map(({ id, silent }) => [id, silent])).toContainEqual(['agenda', true]);
    const asked = Answer.parse(JSON.parse((await durf(['ask', 'Waar gaat thema 3 over?', '--json'])).out));
    expect(asked.citations.length).toBeGreaterThan(0);
    expect(new Set(asked.citations.map(({ edition }) => edition))).toEqual(new Set(['original']));
    for (const { quote } of asked.citations) expect(original).toContain(quote);
    expect((await durf(['show', 'agenda.thema3.doel'])).out).toContain('Letterlijke tekst');
    await durf(['ingest', '--remove', 'agenda-origineel']);
    expect((await durf(['show', 'agenda.thema3.doel'])).out).not.toContain('Letterlijke tekst');
  });
});

describe('wrong use of durf', { timeout: patience }, () => {
  const wrong: readonly (readonly [argv: readonly string[], says: RegExp])[] = [
    [['vraag'], /opdracht “vraag” ken ik niet/],
    [['ask', '--hard'], /optie “--hard” ken ik niet/],
    [['ask'], /Geef een vraag, of --jsonl/],
    [['ask', 'Wat is durf?', '--jsonl'], /Geef een vraag, of --jsonl/],
    [['ask', 'Wat', 'is', 'durf'], /aanhalingstekens/],
    [['ask', 'x', '--lang', 'fr'], /“fr” kan hier niet.*nl, en/],
    [['show'], /ontbreekt/],
    [['ingest'], /ontbreekt/],
    [['ingest', 'x', '--class', 'mening'], /“mening” kan hier niet.*norm/],
    [['ingest', 'x', '--level', 'iedereen'], /“iedereen” kan hier niet/],
    [['ingest', 'x', '--replaces', 'bijbel'], /“bijbel” kan hier niet/],
  ];
  it.each(wrong)('ends with status 2 and words: %j', async (argv, says) => {
    expectWords(await durf(argv), 2, says);
  });

  it('names the help to look at, in English where that is asked for', async () => {
    const { status, err } = await durf(['ask', '--hard'], { locale: 'en' });
    expect(status).toBe(2);
    expect(err).toMatch(/durf help ask/);
    expect(err).toMatch(/--hard/);
    expect(err).not.toMatch(/ken ik niet/);
  });
});

describe('durf gaps', { timeout: patience }, () => {
  const GapLine = z.strictObject({
    ...{ id: z.uuid(), question: z.string(), language: z.enum(['nl', 'en']) },
    ...{ state: z.enum(['open', 'taken', 'closed']), owner: z.string().nullable() },
    ...{ closedBy: z.string().nullable(), asked: z.string(), newest: z.string().regex(/^\d{4}-\d{2}$/) },
    ...{ nearest: z.string().nullable(), wordings: z.array(z.string()), words: z.array(z.string()) },
  });
  const gaps = async () => z.array(GapLine).parse(JSON.parse((await durf(['gaps', '--json'])).out));

  it('lists what got no answer, together by meaning, and gives it an owner and an end', async () => {
    const { database, findAlike } = library.knowledge;
    for (const question of [
      'Hoe meld ik een datalek?',
      'Waar kan ik een datalek melden?',
      'Wat kost een scanner?',
    ])
      await noteGap(
        database,
        {
          answerId: randomUUID(),
          question,
          language: 'nl',
          nearest: 'advies.3.durf',
          at: new Date('2026-11-03'),
        },
        await findAlike(),
      );
    const [leak, scanner] = await gaps();
    expect(leak).toMatchObject({ asked: '2-4', newest: '2026-11', state: 'open', owner: null });
    expect(leak?.words).toContain('datalek');
    const id = scanner?.id ?? '';
    const taken = await durf(['gaps', 'take', id.slice(0, 8), '--owner', 'team materieel']);
    expect(taken).toMatchObject({ status: 0, out: 'opgepakt door team materieel: Wat kost een scanner?\n' });
    expectWords(
      await durf(['gaps', 'take', id, '--owner', 'iemand anders']),
      1,
      /niet open: opgepakt door team/,
    );
    expect((await durf(['gaps', 'close', id, '--by', 'source'])).status).toBe(0);
    expect(await gaps()).toMatchObject([{ state: 'open' }, { state: 'closed', closedBy: 'source' }]);
    const { out } = await durf(['gaps']);
    expect(out).toMatch(/Hoe meld ik een datalek\?\n\s+open · 2-4 keer gevraagd/);
    expect(out).toContain('= Waar kan ik een datalek melden?');
  });

  it('says how it is used', async () => {
    expectWords(await durf(['gaps', 'take', 'x']), 2, /--owner/);
    expectWords(await durf(['gaps', 'close', 'x', '--by', 'magic']), 2, /magic/);
    expectWords(await durf(['gaps', 'take', 'x', '--owner', 'y']), 1, /durf gaps/);
  });
});

describe('durf verified', { timeout: patience }, () => {
  it('lists the answers that somebody checked, and takes one away', async () => {
    const missing = await keepVerified(
      library.knowledge.database,
      {
        ...{ question: 'Hoe begin ik met AI?', answer: 'Begin klein.', language: 'nl', role: 'kennisbeheer' },
        ...{ sections: ['advies.3.durf'], at: new Date('2026-11-24'), expires: '2999-01-01' },
      },
      ['openbaar', 'douane'],
    );
    expect(missing).toEqual([]);
    const { out } = await durf(['verified']);
    expect(out).toMatch(/Hoe begin ik met AI\?\n\s+Begin klein\.\n\s+nagekeken door kennisbeheer in 2026-11/);
    const [one] = z
      .array(z.object({ id: z.uuid(), state: z.literal('current'), sections: z.array(z.string()) }))
      .parse(JSON.parse((await durf(['verified', '--json'])).out));
    expectWords(await durf(['verified', '--remove', 'zzz']), 1, /durf verified/);
    expect((await durf(['verified', '--remove', one?.id ?? ''])).status).toBe(0);
    expect((await durf(['verified'])).out).toContain('geen nagekeken antwoorden');
  });
});

describe('durf in a process of its own', { timeout: patience }, () => {
  it('shows help without a data folder', async () => {
    const dataDir = join(await ownFolder(), 'nog-niets');
    const { status, out } = await runDurf(['--help'], { dataDir });
    expect(status).toBe(0);
    for (const command of ['ask', 'ingest', 'sources', 'show', 'guard', 'doctor'])
      expect(out).toContain(command);
    expect(existsSync(dataDir)).toBe(false);
  });

  it('ends with status 2 on wrong use, without a stack', async () => {
    const dataDir = join(await ownFolder(), 'nog-niets');
    const ran = await runDurf(['ask', '--hard'], { dataDir, env: { DURF_LOCALE: 'en' } });
    expectWords(ran, 2, /--hard[\s\S]*durf help ask/);
  });

  it('says all faults of the environment at once', async () => {
    const env = {
      PORT: 'tachtig',
      DURF_LOCALE: 'fr',
      DATABASE_URL: 'mysql://x',
      SLACK_BOT_TOKEN: 'geheim-token',
    };
    const ran = await runDurf(['sources'], { dataDir: 'data', env });
    expectWords(ran, 1, /PORT/);
    for (const name of Object.keys(env)) expect(ran.err).toMatch(new RegExp(`^${name}: `, 'm'));
    expect(ran.err).not.toContain('geheim-token');
  });

  it('says that the folder is a file', async () => {
    const file = join(await ownFolder(), 'data');
    await writeFile(file, '');
    expectWords(await runDurf(['sources'], { dataDir: file }), 1, new RegExp(file));
  });

  it('says that no server answers, without the password', async () => {
    const env = { DATABASE_URL: 'postgres://durf:geheim@127.0.0.1:1/durf' };
    const ran = await runDurf(['sources'], { dataDir: 'data', env });
    expectWords(ran, 1, /127\.0\.0\.1:1/);
    expect(ran.err).not.toContain('geheim');
  });

  it('answers from a data folder that nobody holds, and gives it back', async () => {
    const { folder, remove } = await copyLibrary();
    const asked = await runDurf(['ask', '--jsonl'], {
      dataDir: folder,
      input: '{"id":"a","question":"Wat is durf?"}\r\n{"id":"b","question":"Wat is het BVI?"}',
    });
    expect(asked.status).toBe(0);
    expect(linesOf(asked.out).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(await findHolder(folder)).toBeUndefined();
    await remove();
  });
});

describe('the environment', () => {
  it('has a default for everything, and an empty value counts as none', () => {
    const config = readConfig({ PORT: '', DURF_LOCALE: ' ', DATABASE_URL: '' });
    expect(config).toMatchObject({
      port: 3000,
      bind: '127.0.0.1',
      locale: 'nl',
      timeZone: 'Europe/Amsterdam',
    });
    expect(config.slack).toBeUndefined();
    expect(config.databaseUrl).toBeUndefined();
  });

  it('needs both halves of Slack', () => {
    expect(() => readConfig({ SLACK_BOT_TOKEN: 'xoxb-1' })).toThrow(/SLACK_APP_TOKEN/);
    expect(() => readConfig({ SLACK_APP_TOKEN: 'xapp-1' })).toThrow(/SLACK_BOT_TOKEN/);
    const http = readConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' });
    expect(http.slack).toMatchObject({ botToken: 'xoxb-1', signingSecret: 's', appToken: undefined });
  });

  it.each(['65536', '-1', '3000x', '1e3'])('refuses the port %s', (PORT) => {
    expect(() => readConfig({ PORT })).toThrow(/^PORT: /);
  });

  it('takes port 0, and refuses debug logging in production', () => {
    expect(readConfig({ PORT: '0' }).port).toBe(0);
    expect(() => readConfig({ NODE_ENV: 'production', LOG_LEVEL: 'debug' })).toThrow(/LOG_LEVEL/);
  });
});
