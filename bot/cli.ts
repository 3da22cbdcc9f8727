import { CommanderError } from 'commander';
import { findHolder } from '../db/folder-lock.ts';
import { type CommandContext, CommandFailed, type CommandIo } from './commands/command.ts';
import { program } from './commands/program.ts';
import { type Config, ConfigFaults, readConfig } from './config.ts';
import { askRunning } from './control-client.ts';
import { sayFailure } from './failure-words.ts';
import { cliTexts, fill } from './i18n/cli-texts.ts';
import type { Knowledge } from './knowledge.ts';
import { openOwnKnowledge } from './own-knowledge.ts';
import { routesOf } from './referral-routes.ts';
import { respond } from './respond.ts';
import { shellIo } from './shell-io.ts';
import { sayWrongUse } from './wrong-use.ts';

/** Runs one command line against `knowledge`; resolves to the exit status. Never throws. */
export const runCommand = async (
  argv: readonly string[],
  io: CommandIo,
  config: Config,
  knowledge: () => Promise<Knowledge>,
): Promise<number> => {
  const texts = cliTexts[config.locale];
  let status = 0;
  const context: CommandContext = {
    io,
    texts,
    config,
    knowledge: async () => {
      const opened = await knowledge();
      return { ...opened, ask: respond(opened, await routesOf(config)) };
    },
  };
  const durf = program(context, (value) => {
    status = value;
  });
  try {
    if (argv.length === 0) {
      io.out(durf.helpInformation());
      return 2;
    }
    await durf.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      const command = durf.commands.some((one) => one.name() === argv[0]) ? ` ${argv[0]}` : '';
      io.err(`${sayWrongUse(error, texts)}\n${fill(texts.seeHelp, { command })}\n`);
      return 2;
    }
    if (error instanceof CommandFailed) {
      io.err(`${error.message}\n`);
      return error.status;
    }
    io.err(`${sayFailure(error, config.locale)}\n`);
    return 1;
  }
};

/** Needs no knowledge, so it never opens the database. */
const isLight = (argv: readonly string[]): boolean =>
  argv.length === 0 ||
  argv[0] === 'guard' ||
  (argv[0] === 'eval' && argv.includes('--ablation')) ||
  argv[0] === 'help' ||
  argv.includes('--help') ||
  argv.includes('-h');

/**
 * The command line from a shell: while Durf runs on this data folder, the running process does the work and this one
 * passes on what goes in and comes out; otherwise it opens the database itself.
 */
export const runFromShell = async (argv: readonly string[]): Promise<number> => {
  const io = shellIo();
  let config: Config;
  try {
    config = readConfig();
  } catch (error) {
    if (!(error instanceof ConfigFaults)) throw error;
    io.err(`${error.message}\n`);
    return 1;
  }
  if (!config.databaseUrl && !isLight(argv)) {
    const socket = await findHolder(config.dataDir);
    if (socket) return askRunning(socket, argv, io, config.locale);
  }
  let opened: Promise<{ knowledge: Knowledge; close: () => Promise<void> }> | undefined;
  const status = await runCommand(argv, io, config, async () => {
    opened ??= openOwnKnowledge(config, io);
    return (await opened).knowledge;
  });
  await opened?.then(({ close }) => close()).catch(() => undefined);
  return status;
};
