import type { Logger } from 'pino';
import { type OpenEmbedded, openEmbedded, openServer } from '../db/pool.ts';
import { vectorStore } from '../db/vectors.ts';
import { openReword } from './answering-model.ts';
import type { CommandIo } from './commands/command.ts';
import { progressFor } from './commands/progress.ts';
import type { Config } from './config.ts';
import { embeddersOf } from './embedders.ts';
import { cliTexts, fill } from './i18n/cli-texts.ts';
import { type Knowledge, openKnowledge } from './knowledge.ts';
import { keepVectors } from './vectors.ts';

/** The knowledge opened by this process itself, with what it takes to close it. */
export interface OwnKnowledge {
  readonly knowledge: Knowledge;
  /** The local socket of the data folder, on the embedded engine. */
  readonly lock: OpenEmbedded['lock'] | undefined;
  readonly close: () => Promise<void>;
}

/**
 * Opens the database that is configured and loads what is missing; says progress on standard error. A process that stays
 * gives its log: it keeps the vectors up to date in the background, and says there what a person at a terminal would see.
 */
export const openOwnKnowledge = async (
  config: Config,
  io: Pick<CommandIo, 'err'>,
  log?: Logger,
): Promise<OwnKnowledge> => {
  const texts = cliTexts[config.locale];
  const embedders = embeddersOf(config);
  const embedded = config.databaseUrl ? undefined : await openEmbedded(config.dataDir);
  const database = embedded?.database ?? (await openServer(config.databaseUrl ?? ''));
  try {
    const knowledge = await openKnowledge(
      database,
      {
        progress: progressFor({ io: { ...silentIo, err: io.err }, texts }),
        embedderChanged: (was, now) => io.err(`${fill(texts.embedderChanged, { was, now })}\n`),
        embedderState: (state, embedder) => {
          if (log) log.warn({ kind: 'vectors', outcome: state, embedder });
          else if (state === 'away') io.err(`${fill(texts.embedderAway, { embedder })}\n`);
        },
      },
      { reword: openReword(config, database, log), embedders },
    );
    const vectors = log && keepVectors(vectorStore(database), embedders, log);
    const close = async (): Promise<void> => {
      await vectors?.stop();
      await database.close();
    };
    return { knowledge, lock: embedded?.lock, close };
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
