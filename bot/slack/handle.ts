import type { Context } from '@slack/bolt';
import { explain } from '../errors.ts';
import type { Texts } from '../i18n/texts.ts';
import type { Desk } from './desk.ts';

/** What a listener or job is called in the log, with ids only. */
export interface Handling {
  readonly kind: 'event' | 'command' | 'action' | 'view' | 'shortcut' | 'job';
  readonly feature: string;
  readonly name: string;
  readonly ids?: Readonly<Record<string, string | undefined>>;
}

const logHandled = (
  desk: Desk,
  handling: Handling,
  started: number,
  outcome: string,
  level: 'info' | 'warn' | 'error' = 'info',
  more: Readonly<Record<string, unknown>> = {},
): void => {
  const { ids, ...rest } = handling;
  desk.log[level]({ ...rest, ...ids, outcome, ms: Math.round(performance.now() - started), ...more });
};

/** Runs one piece of work, writes its log line, and lets what it throws through. */
export const timed = async (desk: Desk, handling: Handling, work: () => Promise<string>): Promise<void> => {
  const started = performance.now();
  try {
    logHandled(desk, handling, started, await work());
  } catch (error) {
    const { level, line } = explain(error);
    logHandled(desk, handling, started, 'failed', level, line);
    throw error;
  }
};

/**
 * Runs one listener. Whatever it throws becomes a log line and words for the person: silence never happens. `tell`
 * brings the words; `kept` says whether the person's words are stored, so that a passing fault is tried again.
 */
export const answerTo = async (
  desk: Desk,
  handling: Handling,
  person: string,
  tell: (text: string) => Promise<unknown>,
  work: () => Promise<string>,
  passingText?: 'notKept' | 'notKeptForm',
): Promise<void> => {
  const started = performance.now();
  try {
    logHandled(desk, handling, started, await work());
  } catch (error) {
    const explained = explain(error);
    logHandled(desk, handling, started, 'failed', explained.level, explained.line);
    const texts = await desk.words(person);
    const text = explained.passing && passingText ? texts[passingText] : explained.say(texts);
    await tell(text).catch((failure: unknown) => {
      const { line } = explain(failure);
      desk.log.warn({ kind: 'notice', feature: handling.feature, outcome: 'not-told', ...line });
    });
  }
};

/** A stored delivery: its id, and how to say that its work must be done again later. */
export interface Stored {
  readonly id: string;
  readonly keepOpen: () => void;
}

/** The stored delivery that a listener works on; undefined outside the intake. */
export const storedDelivery = (context: Context): Stored | undefined => {
  const { delivery, keepOpen } = context;
  return typeof delivery === 'string' && typeof keepOpen === 'function'
    ? { id: delivery, keepOpen: () => void keepOpen() }
    : undefined;
};

/**
 * Runs one listener of a stored event. A passing fault leaves the event open, so that it is handed on again; for
 * anything else the person hears words, when there is a person.
 */
export const workOn = async (
  desk: Desk,
  handling: Handling,
  stored: Stored | undefined,
  tell: ((say: (texts: Texts) => string) => Promise<unknown>) | undefined,
  work: () => Promise<string>,
): Promise<void> => {
  const started = performance.now();
  try {
    logHandled(desk, handling, started, await work());
  } catch (error) {
    const explained = explain(error);
    logHandled(desk, handling, started, 'failed', explained.level, explained.line);
    if (explained.passing && stored) {
      stored.keepOpen();
      return;
    }
    await tell?.(explained.say).catch((failure: unknown) => {
      desk.log.warn({
        kind: 'notice',
        feature: handling.feature,
        outcome: 'not-told',
        ...explain(failure).line,
      });
    });
  }
};
