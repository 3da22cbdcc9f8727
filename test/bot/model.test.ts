import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReword } from '../../bot/answering-model.ts';
import { runDoctor } from '../../bot/commands/doctor.ts';
import { readConfig } from '../../bot/config.ts';
import { homeView } from '../../bot/home/views.ts';
import { cliTexts } from '../../bot/i18n/cli-texts.ts';
import { wordsIn } from '../../bot/i18n/words.ts';
import { mayLeave } from '../../bot/may-leave.ts';
import type { Database } from '../../db/database.ts';
import { modelBudget, monthOf, readUsage } from '../../db/model-usage.ts';
import { knowledgeSearch } from '../../db/search.ts';
import { vectorStore } from '../../db/vectors.ts';
import { createAnswerer } from '../../retrieval/answer.ts';
import { builtinEmbedder } from '../../retrieval/embed-builtin.ts';
import type { Turn } from '../../retrieval/vocabulary.ts';
import { composed } from '../support/answers.ts';
import { openLibrary } from '../support/loaded-library.ts';
import { goodModel, type ModelServer, startModelServer } from '../support/model-server.ts';
import { eventually, openTestDatabase, runApp } from '../support/running-app.ts';
import { direct, envelope } from '../support/slack.ts';
import { sectionDraft, sourceDraft, storeSources } from '../support/small-library.ts';

let database: Database;
let server: ModelServer;
beforeAll(async () => {
  database = await openTestDatabase();
  server = await startModelServer();
  server.answerWith(goodModel);
  const body = 'De poort van de loods gaat elke dag om zes uur open. De wacht sluit de poort om tien uur.';
  await storeSources(database, sourceDraft('loods', { sections: [sectionDraft('loods.poort', body)] }));
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const configWith = (more: NodeJS.ProcessEnv = {}) =>
  readConfig({ DURF_MODEL: 'openai:test', OPENAI_BASE_URL: server.openaiUrl, ...more });

const askWith = (more: NodeJS.ProcessEnv = {}) => {
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  const reword = openReword(configWith(more), database, log);
  const ask = createAnswerer(knowledgeSearch(database), builtinEmbedder, reword);
  const id = '7b9a3a4e-4d0c-4c40-9f1c-0a5b3c1d2e3f';
  return {
    lines,
    ask: (text: string, named = id, history: readonly Turn[] = []) =>
      ask({ id: named, text, history, visible: ['douane'] }),
  };
};

describe('the language model that is configured', () => {
  it('words an answer, and the log holds numbers and no words', async () => {
    const { ask, lines } = askWith({ DURF_MODEL_PRICE: '1/2' });
    expect((await ask('Wanneer gaat de poort van de loods open?')).writtenBy).toBe('model');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      kind: 'model',
      outcome: 'model',
      inputTokens: 900,
      outputTokens: 100,
      cost: 0.0011,
    });
    await ask('Wanneer gaat de poort open?', 'de vraag van Piet');
    expect(lines.join('')).not.toMatch(/poort|loods|Piet/);
  });

  it('is left alone once its month is used up, and the log says so', async () => {
    const { ask, lines } = askWith({ DURF_MODEL_MONTHLY_TOKENS: '10' });
    const before = server.asked.length;
    const answer = await ask('Wanneer gaat de poort van de loods open?');
    expect(answer).toMatchObject({ outcome: 'answered' });
    expect(answer.writtenBy).toBeUndefined();
    expect(server.asked).toHaveLength(before);
    expect(lines.join('')).toMatch(/"level":40.*"because":"monthly-limit"/);
    expect((await readUsage(database, monthOf(new Date()))).takenTokens).toBe(0);
  });

  it('gets no question with personal data or a matter of integrity in it', async () => {
    const { ask, lines } = askWith();
    const before = server.asked.length;
    await ask('Wanneer gaat de poort van de loods open?', 'v', [
      { role: 'user', content: 'Bel me gerust terug op 06-12345678.' },
    ]);
    expect(server.asked).toHaveLength(before);
    expect(lines.join('')).toContain('may-not-leave');
    expect(mayLeave('Mijn BSN is 111222333')).toBe(false);
    expect(mayLeave('Ik ben benaderd door een onbekende met een envelop geld')).toBe(false);
    expect(mayLeave('Wat zegt het advies over durf?')).toBe(true);
  });
});

describe('in Slack, an answer that a language model wrote', () => {
  it('says so below, shows its steps while it is made, and not a word of it before', async () => {
    const slackDatabase = await openTestDatabase();
    const app = await runApp(slackDatabase, { usesModel: true });
    app.ask.answerWith = (question) => {
      question.onStep?.({ step: 'reading', sections: ['Durf', 'Integriteit', 'Samenwerking'] });
      question.onStep?.({ step: 'checking' });
      return composed({ id: question.id, writtenBy: 'model' });
    };
    await app.receiver.deliver(envelope(direct('Wat is durf?', { ts: '8.1' })));
    await eventually(() => app.slack.messages.length > 0);
    expect(app.slack.called('assistant.threads.setStatus').map(({ args }) => args.status)).toEqual([
      'zoekt het voor je op…',
      'leest § Durf, § Integriteit…',
      'controleert citaten…',
    ]);
    const calls = app.slack.calls.map(({ method }) => method);
    expect(calls.lastIndexOf('assistant.threads.setStatus')).toBeLessThan(calls.indexOf('chat.postMessage'));
    expect(JSON.stringify(app.slack.messages[0]?.blocks)).toContain('Geschreven door een taalmodel');
    await app.stop();
    await slackDatabase.close();
  });

  it('is announced on the home page, with what leaves for it', () => {
    const page = (usesModel: boolean): string => JSON.stringify(homeView(wordsIn('nl'), '', [], usesModel));
    expect(page(true)).toContain('Je vraag gaat met de gevonden passages naar het taalmodel');
    expect(page(false)).not.toContain('taalmodel');
  });
});

describe('durf doctor', { timeout: 120_000 }, () => {
  it('looks whether the model is there, and says what to do when it is not', async () => {
    const library = await openLibrary();
    const doctor = async (more: NodeJS.ProcessEnv): Promise<{ status: number; out: string }> => {
      let out = '';
      const io = {
        out: (text: string) => {
          out += text;
        },
        err: () => undefined,
        lines: (async function* () {})(),
        cwd: '.',
      };
      const config = { ...configWith(more), dataDir: library.folder };
      const knowledge = async () => library.knowledge;
      return { status: await runDoctor({ io, texts: cliTexts.nl, config, knowledge }), out };
    };
    const before = server.asked.length;
    const good = await doctor({ DURF_MODEL_MONTHLY_TOKENS: '5000' });
    expect(good).toMatchObject({ status: 0 });
    expect(good.out).toMatch(/goed {2}model +openai:test, 127\.0\.0\.1:\d+\n/);
    expect(good.out).toMatch(/goed {2}tokens +0 deze maand van 5000\n/);
    await modelBudget(library.knowledge.database, undefined).take(5000);
    expect((await doctor({ DURF_MODEL_MONTHLY_TOKENS: '5000' })).out).toMatch(
      /FOUT {2}tokens +5000 deze maand van 5000; antwoorden komen nu zonder taalmodel/,
    );
    expect((await doctor({ DURF_MODEL: 'openai:ander' })).out).toMatch(/FOUT {2}model .*kent dit model niet/);
    const away = await doctor({ DURF_MODEL: 'ollama:test', OLLAMA_BASE_URL: 'http://127.0.0.1:9' });
    expect(away).toMatchObject({ status: 1 });
    expect(away.out).toMatch(
      /FOUT {2}model .*kijk OLLAMA_BASE_URL na.*Tot dan komen antwoorden zonder taalmodel/,
    );
    expect(server.asked).toHaveLength(before);

    const embeddings = { DURF_EMBEDDINGS: 'openai:test' };
    const waits = await doctor(embeddings);
    expect(waits.out).toMatch(/FOUT {2}zoekvectoren +builtin \d+; Durf \(npm start\) maakt ze af/);
    expect(waits.out).toMatch(/goed {2}embeddings +openai:test, [\s\S]*goed {2}embeddings +builtin\n/);
    const vectors = vectorStore(library.knowledge.database);
    await vectors.begin({ id: 'openai:test', version: '1', dimensions: 3 });
    expect((await doctor(embeddings)).out).toMatch(/openai:test: 0 van \d+ klaar; Durf \(npm start\)/);
    const gone = { OLLAMA_BASE_URL: 'http://127.0.0.1:9', DURF_EMBEDDINGS: 'ollama:test' };
    expect((await doctor(gone)).out).toMatch(/FOUT {2}embeddings .*Tot dan zoekt Durf op woorden/);
    await library.close();
  });
});
