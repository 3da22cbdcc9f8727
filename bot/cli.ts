import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { findHolder } from '../db/folder-lock.ts';
import { GapClosing } from '../facilitation/gaps/gap-list.ts';
import { runAsk } from './commands/ask.ts';
import { type CommandContext, CommandFailed, type CommandIo } from './commands/command.ts';
import { runDoctor } from './commands/doctor.ts';
import { runGaps } from './commands/gaps.ts';
import { guardLines } from './commands/guard-lines.ts';
import { runIngest } from './commands/ingest.ts';
import { runRemove, runShow, runSources } from './commands/sources.ts';
import { runVerified } from './commands/verified.ts';
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

const CLASSES = ['norm', 'advies', 'besluit', 'ervaring'];

/** Builds the command line; each command leaves its exit status in `status`. */
const program = (context: CommandContext, status: (value: number) => void): Command => {
  const { texts, io } = context;
  const run =
    <Args extends unknown[]>(work: (...args: Args) => Promise<number>) =>
    async (...args: Args): Promise<void> => {
      status(await work(...args));
    };
  const choice = (flags: string, text: string, allowed: readonly string[]): Option =>
    new Option(flags, text).argParser((value) => {
      if (allowed.includes(value)) return value;
      throw new InvalidArgumentError(fill(texts.invalidValue, { value, allowed: allowed.join(', ') }));
    });
  const durf = new Command('durf')
    .description(texts.about)
    .helpOption('-h, --help', texts.help)
    .helpCommand('help [command]', texts.help)
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out(text), writeErr: () => undefined });
  durf
    .command('ask')
    .description(texts.ask)
    .argument('[question]', texts.askQuestion)
    .addOption(choice('--lang <nl|en>', texts.askLang, ['nl', 'en']))
    .option('--json', texts.askJson)
    .option('--jsonl', texts.askJsonl)
    .option('--as <user>', texts.askAs)
    .action(run((question, options) => runAsk(context, question, options)));
  durf
    .command('ingest')
    .description(texts.ingest)
    .argument('[path...]', texts.ingestPaths)
    .addOption(choice(`--class <class>`, texts.ingestClass, CLASSES))
    .option('--level <level>', texts.ingestLevel)
    .addOption(choice('--replaces <document>', texts.ingestReplaces, ['advies', 'agenda']))
    .option('--title <title>', texts.ingestTitle)
    .option('--owner <owner>', texts.ingestOwner)
    .option('--valid-until <day>', texts.ingestValidUntil)
    .option('--remove <source>', texts.ingestRemove)
    .action(run((paths, options) => runIngest(context, paths, options)));
  const sources = durf
    .command('sources')
    .description(texts.sources)
    .helpCommand(false)
    .option('--json', texts.asJson)
    .action(run((options) => runSources(context, options)));
  sources
    .command('remove')
    .description(texts.sourcesRemove)
    .argument('<source>', texts.ingestRemove)
    .action(run((id) => runRemove(context, id)));
  durf
    .command('show')
    .description(texts.show)
    .argument('<section>', texts.showSection)
    .action(run((section) => runShow(context, section)));
  durf
    .command('gaps')
    .description(texts.gaps)
    .argument('[take|close]', texts.gapsDo)
    .argument('[id]', texts.gapsId)
    .option('--owner <name>', texts.gapsOwner)
    .addOption(choice('--by <what>', texts.gapsBy, GapClosing.options))
    .option('--json', texts.asJson)
    .action(run((what, id, options) => runGaps(context, what, id, options)));
  durf
    .command('verified')
    .description(texts.verified)
    .option('--json', texts.asJson)
    .option('--remove <id>', texts.verifiedRemove)
    .action(run((options) => runVerified(context, options)));
  durf
    .command('guard')
    .description(texts.guard)
    .requiredOption('--jsonl', texts.guardJsonl)
    .action(
      run(async () => {
        for await (const line of guardLines(io.lines)) io.out(`${line}\n`);
        return 0;
      }),
    );
  durf
    .command('doctor')
    .description(texts.doctor)
    .action(run(() => runDoctor(context)));
  for (const command of [...durf.commands, ...sources.commands]) {
    command.helpOption('-h, --help', texts.help).exitOverride();
  }
  return durf;
};

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
