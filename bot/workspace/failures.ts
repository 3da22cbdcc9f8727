import type { Json } from './json.ts';

/** Slack's way to say no: HTTP 200 with `ok: false` and a word; `more` carries the details some methods add. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal';
  readonly code: string;
  readonly more: Json;

  constructor(code: string, more: Json = {}) {
    super(code);
    this.code = code;
    this.more = more;
  }
}

/** Too many calls: HTTP 429 with Retry-After in whole seconds. */
export class TooFast extends Error {
  override readonly name = 'TooFast';
  readonly retryAfter: number;

  constructor(retryAfter: number) {
    super('ratelimited');
    this.retryAfter = retryAfter;
  }
}

/** A refusal for the person at the page: status, Slack-like word; the words for people are in `words.ts`. */
export class PageRefusal extends Error {
  override readonly name = 'PageRefusal';
  readonly status: number;
  readonly code: string;

  constructor(code: string, status = 400) {
    super(code);
    this.code = code;
    this.status = status;
  }
}

/** What is wrong with a list of blocks or a view, in Slack's own form. */
export const invalid = (code: string, problems: readonly string[]): ApiRefusal =>
  new ApiRefusal(code, {
    errors: [...problems],
    response_metadata: { messages: problems.map((problem) => `[ERROR] ${problem}`) },
  });

/** A missing or wrong argument, in Slack's own form. */
export const invalidArguments = (...problems: string[]): ApiRefusal =>
  new ApiRefusal('invalid_arguments', {
    response_metadata: { messages: problems.map((problem) => `[ERROR] ${problem}`) },
  });
