import { DatabaseUnusable } from '../db/failures.ts';
import { cliTexts, fill } from './i18n/cli-texts.ts';

/** One readable line for a failure at the command line or at start-up; never a stack. */
export const sayFailure = (error: unknown, locale: 'nl' | 'en'): string => {
  const texts = cliTexts[locale];
  if (error instanceof DatabaseUnusable) return fill(texts.faults[error.fault] ?? error.fault, error.detail);
  return fill(texts.failed, { what: error instanceof Error ? error.message : String(error) });
};
