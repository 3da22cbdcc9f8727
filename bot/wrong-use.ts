import type { CommanderError } from 'commander';
import { type CliTexts, fill } from './i18n/cli-texts.ts';

const between = (text: string): string => /'([^']+)'/.exec(text)?.[1] ?? text;

/** What commander found wrong, in the words of Durf. */
export const sayWrongUse = (error: CommanderError, texts: CliTexts): string => {
  switch (error.code) {
    case 'commander.unknownCommand':
      return fill(texts.unknownCommand, { what: between(error.message) });
    case 'commander.unknownOption':
      return fill(texts.unknownOption, { what: between(error.message) });
    case 'commander.missingArgument':
    case 'commander.missingMandatoryOptionValue':
    case 'commander.optionMissingArgument':
      return fill(texts.missingArgument, { what: between(error.message) });
    case 'commander.excessArguments':
      return texts.tooMany;
    case 'commander.invalidArgument':
      return error.message.replace(/^.*?is invalid\. /s, '');
    default:
      return fill(texts.wrongUse, { what: error.message.replace(/^error: /, '') });
  }
};
