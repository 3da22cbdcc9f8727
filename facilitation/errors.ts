/**
 * The two failures that are not bugs. Everything else that is thrown is a bug: it is logged with its stack and a
 * person sees only a short reference.
 */

/** What to tell a person, by name; the words live in `bot/i18n`. */
export interface Notice {
  readonly say: string;
  readonly with?: Readonly<Record<string, string | number>>;
}

/** Expected: the person can do something about it. Never retried. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly notice: Notice;

  constructor(notice: Notice, options?: ErrorOptions) {
    super(notice.say, options);
    this.notice = notice;
  }
}

/** A service that Durf needs does not answer as it should. Jobs retry when `retryable`. */
export class Outage extends Error {
  override readonly name = 'Outage';
  readonly service: string;
  readonly retryable: boolean;

  constructor(service: string, options: { retryable: boolean; cause?: unknown }) {
    super(`${service} is not available`, { cause: options.cause });
    this.service = service;
    this.retryable = options.retryable;
  }
}
