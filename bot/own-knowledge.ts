import { type OpenEmbedded, openEmbedded, openServer } from '../db/pool.ts';
import type { CommandIo } from './commands/command.ts';
import { progressFor } from './commands/progress.ts';
import type { Config } from './config.ts';
import { cliTexts, fill } from './i18n/cli-texts.ts';
import { type Knowledge, openKnowledge } from './knowledge.ts';

/** The knowledge opened by this process itself, with what it takes to close it. */
export interface OwnKnowledge {
  readonly knowledge: Knowledge;
  /** The local socket of the data folder, on the embedded engine. */
  readonly lock: OpenEmbedded['lock'] | undefined;
  readonly close: () => Promise<void>;
}

/** Opens the database that is configured and loads what is missing; says progress on standard error. */
export const openOwnKnowledge = async (config: Config, io: Pick<CommandIo, 'err'>): Promise<OwnKnowledge> => {
  const texts = cliTexts[config.locale];
  const embedded = config.databaseUrl ? undefined : await openEmbedded(config.dataDir);
  const database = embedded?.database ?? (await openServer(config.databaseUrl ?? ''));
  try {
    const knowledge = await openKnowledge(database, {
      progress: progressFor({ io: { ...silentIo, err: io.err }, texts }),
      embedderChanged: (was, now) => io.err(`${fill(texts.embedderChanged, { was, now })}\n`),
    });
    return { knowledge, lock: embedded?.lock, close: () => database.close() };
  } catch (error) {
    await database.close().catch(() => undefined);
    throw error;
  }
};

const silentIo: CommandIo = {
  out: () => undefined,
  err: () => undefined,
  lines: (async function* () {})(),
  cwd: '.',
};
