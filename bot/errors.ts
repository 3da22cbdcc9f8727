import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { asDatabaseFailure, DatabaseUnusable } from '../db/failures.ts';
import { Outage, Refusal } from '../facilitation/errors.ts';
import { fill, type Texts } from './i18n/texts.ts';

/** A thrown value, as the log keeps it and as a person hears it. */
export interface Explained {
  readonly level: 'info' | 'warn' | 'error';
  /** Never a message: what is thrown may quote what somebody wrote. */
  readonly line: Readonly<Record<string, unknown>>;
  /** Trying again later may help, and nobody has to act. */
  readonly passing: boolean;
  readonly reference: string;
  readonly say: (texts: Texts) => string;
}

/** Short enough to read out on the phone; no letters that look alike. */
const newReference = (): string =>
  [...randomBytes(6)].map((byte) => '23456789ABCDEFGHJKMNPQRSTVWXYZ'[byte % 30]).join('');

const Coded = z.object({ code: z.string().regex(/^[\w-]{1,60}$/) });

const framesOf = (error: unknown): string[] =>
  error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];

const lineOf = (error: unknown, reference: string): Record<string, unknown> => ({
  reference,
  error: error instanceof Error ? error.name : typeof error,
  code: Coded.safeParse(error).data?.code,
});

const sentenceOf = (refusal: Refusal, texts: Texts): string | undefined => {
  const { say, with: values } = refusal.notice;
  return Object.hasOwn(texts, say) ? fill(texts[say as keyof Texts], values ?? {}) : undefined; // hasOwn has just shown that it is one
};

/** Any thrown value: a log line and words for the person (what happened, what was kept, what to do). */
export const explain = (thrown: unknown): Explained => {
  const error = asDatabaseFailure(thrown);
  const reference = newReference();
  const failed = (texts: Texts): string => fill(texts.failed, { reference });
  if (error instanceof Refusal) {
    return {
      level: 'info',
      line: { reference, error: error.name, notice: error.notice.say },
      passing: false,
      reference,
      say: (texts) => sentenceOf(error, texts) ?? failed(texts),
    };
  }
  if (error instanceof DatabaseUnusable || error instanceof Outage) {
    const passing = error instanceof Outage ? error.retryable : true;
    const what = error instanceof Outage ? { service: error.service } : { fault: error.fault };
    return {
      level: 'warn',
      line: { ...lineOf(error, reference), ...what },
      passing,
      reference,
      say: (texts) => (passing ? fill(texts.outage, { reference }) : failed(texts)),
    };
  }
  return {
    level: 'error',
    line: { ...lineOf(error, reference), at: framesOf(error) },
    passing: false,
    reference,
    say: failed,
  };
};
