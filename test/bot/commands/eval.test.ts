import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../../bot/knowledge.ts';
import { knowledgeStore } from '../../../db/knowledge.ts';
import { openInMemory } from '../../../db/pool.ts';
import { builtinEmbedder } from '../../../retrieval/embed-builtin.ts';
import { readHistory } from '../../../retrieval/evaluation/history.ts';
import { composed, fakeAsk, section } from '../../support/answers.ts';
import { runHere } from '../../support/durf-command.ts';
import { ownFolder } from '../../support/folders.ts';

let answer = 'De commissie adviseert om fouten te bespreken. [1]';
let knowledge: Knowledge;
beforeAll(async () => {
  const database = await openInMemory();
  const ask = fakeAsk();
  ask.answerWith = ({ id }) => composed({ id, answer });
  knowledge = {
    database,
    store: knowledgeStore(database),
    embedder: builtinEmbedder,
    ask,
    noVerdict: ask,
    anticipated: async () => 1,
    count: async () => 0,
    readSection: async () => section,
    nearSections: async () => [],
    findAlike: () => Promise.reject(new Error('a measurement compares with no list')),
  };
});
afterAll(() => knowledge.database.close());

const questions = [
  { id: 'a', type: 'single', question: 'Wat raadt de commissie aan?', facts: [['fouten']] },
  {
    id: 'b',
    type: 'single',
    question: 'En verder?',
    facts: [['bespreken']],
    gold_sections: ['advies.4.durf'],
  },
];

/** A folder with a question set in it; `durf eval` runs there and keeps its history there. */
const folderWith = async (text: string): Promise<(...argv: string[]) => ReturnType<typeof runHere>> => {
  const cwd = await ownFolder();
  await writeFile(join(cwd, 'set.jsonl'), text);
  return (...argv) =>
    runHere(['eval', 'set.jsonl', '--history', join(cwd, 'history.jsonl'), ...argv], knowledge, { cwd });
};
const lines = (rows: readonly unknown[]): string => rows.map((row) => JSON.stringify(row)).join('\n');

describe('durf eval', () => {
  it('prints a table and last one JSON object, and keeps the first run to compare with', async () => {
    const durfEval = await folderWith(lines(questions));
    const { status, out } = await durfEval();
    expect(status).toBe(0);
    expect(out).toMatch(/^single +2 +0\.500 +1\.000/m);
    expect(out).toContain('Bewaard als vergelijking “main”.');
    expect(JSON.parse(out.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({
      set: 'set',
      questions: 2,
      facts: 1,
      drops: [],
    });
    expect((await durfEval()).out).toContain('Niets werd slechter dan de vergelijking “main”');
  });

  it('fails when a figure fell by more than the margin, and names the figure and the question', async () => {
    const durfEval = await folderWith(lines(questions));
    await durfEval();
    const before = answer;
    answer = 'Bespreken helpt.';
    try {
      const { status, out } = await durfEval('--misses');
      expect(status).toBe(1);
      expect(out).toContain('Slechter dan “main”: facts was 1.000 en is nu 0.500.');
      expect(out).toContain('mis: a single: Wat raadt de commissie aan?');
      expect((await durfEval('--margin', '0.6')).status).toBe(0);
      expect((await durfEval('--baseline', 'new')).status).toBe(0);
      expect((await durfEval('--record')).status).toBe(0);
      expect((await durfEval()).status).toBe(0);
    } finally {
      answer = before;
    }
  });

  it('keeps every run in the history', async () => {
    const cwd = await ownFolder();
    await writeFile(join(cwd, 'set.jsonl'), lines(questions));
    const argv = ['eval', 'set.jsonl', '--history', 'history.jsonl', '--json'];
    const { out } = await runHere(argv, knowledge, { cwd });
    await runHere(argv, knowledge, { cwd });
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    const history = readHistory(await readFile(join(cwd, 'history.jsonl'), 'utf8'));
    expect(history.map(({ baseline }) => baseline)).toEqual(['main', null]);
  });

  it('measures a set by outcomes when its questions say which they expect', async () => {
    const durfEval = await folderWith(
      lines([{ id: 'a', kind: 'dilemma', question: 'Mag dit?', expect: ['no-verdict'] }]),
    );
    expect((await durfEval()).out).toMatch(/^dilemma +1 +0\.000 +0/m);
  });

  it('says in one line what is wrong with a file or an option', async () => {
    const durfEval = await folderWith('{"id":"a","question":');
    expect(await durfEval()).toMatchObject({
      status: 1,
      out: '',
      err: expect.stringMatching(/set\.jsonl, regel 1/),
    });
    expect(await durfEval('--margin', 'veel')).toMatchObject({
      status: 2,
      err: expect.stringMatching(/0\.02/),
    });
    expect(await runHere(['eval', 'nergens.jsonl'], knowledge)).toMatchObject({
      status: 1,
      err: 'Het bestand nergens.jsonl kan ik niet lezen.\n',
    });
    expect((await runHere(['eval'], knowledge)).status).toBe(2);
  });
});
