import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Database } from '../../db/database.ts';
import { knowledgeStore } from '../../db/knowledge.ts';
import { migrate } from '../../db/migrate.ts';
import { openInMemory } from '../../db/pool.ts';
import { knowledgeSearch } from '../../db/search.ts';
import { createAnswerer } from '../../retrieval/answer.ts';
import { createAnticipated } from '../../retrieval/anticipated.ts';
import { builtinEmbedder } from '../../retrieval/embed-builtin.ts';
import { ablationTable, type WithoutStep, withSection } from '../../retrieval/evaluation/ablation-table.ts';
import { changesIngestion, draftsWithout, searchWithout } from '../../retrieval/evaluation/left-out.ts';
import { measure, type Report } from '../../retrieval/evaluation/measure.ts';
import { ingestChanged } from '../../retrieval/ingest.ts';
import { readLibrary } from '../../retrieval/library.ts';
import { createNoVerdict } from '../../retrieval/no-verdict.ts';
import type { SourceDraft } from '../../retrieval/source-draft.ts';
import { STEPS, type Step, without } from '../../retrieval/steps.ts';
import { createCount } from '../counts.ts';
import { fill } from '../i18n/cli-texts.ts';
import { EVERYONE } from '../knowledge.ts';
import { routesOf } from '../referral-routes.ts';
import { respond } from '../respond.ts';
import { type CommandContext, CommandFailed } from './command.ts';
import type { NamedSet } from './eval.ts';

const PAGE = fileURLToPath(new URL('../../docs/ablation.md', import.meta.url));

const takeIn = async (database: Database, drafts: readonly SourceDraft[]): Promise<void> => {
  const store = knowledgeStore(database);
  await store.forgetHashes();
  await ingestChanged(store, builtinEmbedder, drafts);
};

const measureWith = async (
  context: CommandContext,
  database: Database,
  { set }: NamedSet,
  step?: Step,
): Promise<Report> => {
  const whole = knowledgeSearch(database);
  const search = step ? searchWithout(step, whole) : whole;
  const responders = {
    ask: createAnswerer(search, builtinEmbedder),
    noVerdict: createNoVerdict(search, builtinEmbedder),
    anticipated: createAnticipated(search, builtinEmbedder),
    count: createCount(database),
  };
  return measure(respond(responders, await routesOf(context.config)), set, EVERYONE);
};

const writePage = async (
  { texts }: CommandContext,
  { name }: NamedSet,
  whole: Report,
  parts: readonly WithoutStep[],
): Promise<void> => {
  const page = await readFile(PAGE, 'utf8').catch(() => '');
  const day = new Date().toISOString().slice(0, 10);
  try {
    await writeFile(PAGE, withSection(page, name, day, whole, parts));
  } catch {
    throw new CommandFailed(fill(texts.evalNoPage, { path: PAGE }));
  }
};

/**
 * What each step from question to answer adds or costs on a set: on the bundled library in memory, so that it is the
 * same everywhere and no data folder is touched. Prints the table and writes it to `docs/ablation.md`.
 */
export const runAblation = async (context: CommandContext, set: NamedSet): Promise<number> => {
  const { io, texts } = context;
  const library = await readLibrary();
  const database = await openInMemory();
  try {
    await migrate(database);
    await takeIn(database, library);
    const whole = await measureWith(context, database, set);
    const parts: WithoutStep[] = [];
    for (const step of STEPS) {
      io.err(`${fill(texts.evalWithout, { step, done: parts.length + 1, total: STEPS.length })}\n`);
      const report = await without(step, async () => {
        if (changesIngestion(step)) await takeIn(database, draftsWithout(step, library));
        return measureWith(context, database, set, step);
      });
      parts.push({ step, report });
      if (changesIngestion(step)) await takeIn(database, library);
    }
    io.out(`${ablationTable(whole, parts)}\n`);
    await writePage(context, set, whole, parts);
    io.out(`${fill(texts.evalWritten, { path: PAGE })}\n`);
    return 0;
  } finally {
    await database.close();
  }
};
