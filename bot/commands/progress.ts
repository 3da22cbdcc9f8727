import type { Progress } from '../../retrieval/ingest.ts';
import { fill } from '../i18n/cli-texts.ts';
import type { CommandContext } from './command.ts';

/** Work that is done sooner says nothing; in milliseconds. */
const QUIET = 2000;

/** Progress on standard error, from two seconds on, at most once a second. */
export const progressFor = (
  { io, texts }: Pick<CommandContext, 'io' | 'texts'>,
  words: string = texts.loading,
): Progress => {
  const started = Date.now();
  let said = 0;
  return (done, total, what) => {
    const now = Date.now();
    if (now - started < QUIET || now - said < 1000) return;
    said = now;
    io.err(`${fill(words, { what, done, total })}\n`);
  };
};
