import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const found = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? '')),
];

const readme = read('README.md');
const guides = ['README.md', 'CONTRIBUTING.md', 'facilitation/README.md'];
const { scripts, bin } = z
  .object({ scripts: z.record(z.string(), z.string()), bin: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')));

/** What contracts with the world outside promise, whether it works already or not. */
const contract = [
  ...['DATABASE_URL', 'DURF_DATA_DIR', 'SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'],
  ...['SLACK_API_URL', 'DURF_MODEL', 'OPENAI_BASE_URL', 'DURF_EMBEDDINGS', 'PORT', 'DURF_BIND'],
  ...['DURF_PUBLIC_URL', 'DURF_ROOM_PORT', 'DURF_ROOM_BIND', 'DURF_KEYS_DIR', 'DURF_KEK', 'DURF_ROLES'],
  ...['DURF_ROUTES', 'NODE_ENV', 'DURF_LOCALE', 'TZ'],
];
/** Read by the tests or by `compose.yaml`, never by Durf. */
const readElsewhere = ['TEST_DATABASE_URL', 'DURF_CHROMIUM', 'POSTGRES_PASSWORD'];

const VARIABLE =
  /\b((?:DURF|SLACK|OPENAI|OLLAMA|LOG|NODE|TEST|POSTGRES)_[A-Z_]*[A-Z]|(?:TEST_)?DATABASE_URL|PORT|TZ)\b/g;
const sample = read('.env.example');
const sampleNames = found(sample, /^([A-Z_]+)=/gm);
// A later variable says so in a table row of the README, or in the comment right above it in the sample.
const laterInReadme = readme
  .split('\n')
  .filter((line) => /^\| `.*\| \*nog niet:\*/.test(line))
  .flatMap((line) => found(line.split('|')[1] ?? '', VARIABLE));
const laterInSample = found(sample, /^# Nog niet: .*(?:\n# .*)*\n([A-Z_]+)=/gm);
const configured = found(read('bot/config.ts'), VARIABLE);

/** Named with the command that they are part of: `durf sources remove`. */
const partsOfCommands = ['remove'];
const commandsOf = (text: string): readonly string[] =>
  found(text, /(?:\.command|new Command|createCommand)\(\s*['"`]([a-z]+)/g).filter(
    (name) => name !== 'durf' && name !== 'help' && !partsOfCommands.includes(name),
  );
const commandFiles = readdirSync(join(root, 'bot/commands')).filter((name) => name.endsWith('.ts'));
const commands = [
  ...new Set(
    ['cli.ts', ...commandFiles.map((name) => `commands/${name}`)].flatMap((p) =>
      commandsOf(read(`bot/${p}`)),
    ),
  ),
].sort();
const [today = '', later = ''] = readme.split(/^## What it does not do yet$/m);

describe('the README', () => {
  it('names every command that Durf has, and no other', () => {
    expect(commands.length).toBeGreaterThan(0);
    expect([...found(today, /npx durf ([a-z]+)/g)].sort()).toEqual(commands);
  });

  it('says "nog niet" only of commands that Durf does not have', () => {
    const promised = later
      .split('\n')
      .filter((line) => line.includes('nog niet'))
      .flatMap((line) => found(line, /`durf ([a-z]+)/g));
    expect(promised.length).toBeGreaterThan(0);
    expect(promised.filter((name) => commands.includes(name))).toEqual([]);
  });

  it('has a row in its table for every variable of the contract, and the sample a line', () => {
    const rows = readme.split('\n').filter((line) => line.startsWith('| `'));
    const tabled = rows.flatMap((line) => found(line.split('|')[1] ?? '', VARIABLE));
    expect(contract.filter((name) => !tabled.includes(name))).toEqual([]);
    expect(contract.filter((name) => !sampleNames.includes(name))).toEqual([]);
  });

  it('calls later what the configuration does not read yet, and nothing else', () => {
    const unread = sampleNames.filter((name) => !configured.includes(name) && !readElsewhere.includes(name));
    expect([...laterInSample].sort()).toEqual([...unread].sort());
    expect([...laterInReadme].sort()).toEqual([...unread].sort());
  });

  it('explains every variable that the configuration reads', () => {
    expect(configured.length).toBeGreaterThan(5);
    expect(configured.filter((name) => !sampleNames.includes(name))).toEqual([]);
    expect(configured.filter((name) => !found(readme, VARIABLE).includes(name))).toEqual([]);
  });

  it('shows the command that package.json installs', () => {
    expect(existsSync(join(root, bin.durf ?? 'missing'))).toBe(true);
  });
});

describe.each(guides)('%s', (guide) => {
  const text = read(guide);

  it('names only scripts that exist', () => {
    const named = [...found(text, /npm run (?:--silent )?([a-z:]+)/g), ...found(text, /npm (start|test)\b/g)];
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names only variables that have a line in the sample', () => {
    expect(found(text, VARIABLE).filter((name) => !sampleNames.includes(name))).toEqual([]);
  });

  it('leads only to files and folders that exist', () => {
    const folder = join(root, guide, '..');
    const links = found(text, /\]\((?!https?:|#)([^)#]+)[^)]*\)/g);
    const named = found(text, /`((?:[a-z-]+\/)+(?:[a-z.-]+)?|[a-z-]+\.(?:yaml|yml|ts))`/g);
    expect(links.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
    expect(named.filter((path) => !existsSync(join(root, path)) && !existsSync(join(folder, path)))).toEqual(
      [],
    );
  });
});

describe('the sample of settings', () => {
  it('explains every line and holds no value', () => {
    const lines = sample.split('\n');
    for (const [at, line] of lines.entries()) {
      if (line === '' || line.startsWith('#')) continue;
      expect(line).toMatch(/^[A-Z_]+=$/);
      expect(lines[at - 1], line).toMatch(/^# [A-Za-z].{10,}/);
    }
  });
});
