import { Command, InvalidArgumentError, Option } from 'commander';
import { GapClosing } from '../../facilitation/gaps/gap-list.ts';
import { fill } from '../i18n/cli-texts.ts';
import { runAsk } from './ask.ts';
import type { CommandContext } from './command.ts';
import { runDoctor } from './doctor.ts';
import { runEval, shareOf } from './eval.ts';
import { runGaps } from './gaps.ts';
import { guardLines } from './guard-lines.ts';
import { runIngest } from './ingest.ts';
import { runRemove, runShow, runSources } from './sources.ts';
import { runVerified } from './verified.ts';

const CLASSES = ['norm', 'advies', 'besluit', 'ervaring'];

/** The command line as data for its parser; each command leaves its exit status in `status`. */
export const program = (context: CommandContext, status: (value: number) => void): Command => {
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
    .command('eval')
    .description(texts.eval)
    .argument('<file>', texts.evalFile)
    .option('--misses', texts.evalMisses)
    .option('--json', texts.asJson)
    .addOption(new Option('--margin <share>', texts.evalMargin).argParser(shareOf(texts)).default(0.02))
    .option('--baseline <name>', texts.evalBaseline, 'main')
    .option('--record', texts.evalRecord)
    .option('--history <file>', texts.evalHistory)
    .option('--ablation', texts.evalAblation)
    .action(run((file, options) => runEval(context, file, options)));
  durf
    .command('doctor')
    .description(texts.doctor)
    .action(run(() => runDoctor(context)));
  for (const command of [...durf.commands, ...sources.commands]) {
    command.helpOption('-h, --help', texts.help).exitOverride();
  }
  return durf;
};
