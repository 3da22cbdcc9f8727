import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';

/**
 * What a failed call says about the message it carried. `limited` and `retry`: Slack did not take it. `ambiguous`: it
 * may have. `permanent`: it did not and will not.
 */
export type CallFailure =
  | { readonly kind: 'limited'; readonly seconds: number }
  | { readonly kind: 'retry' }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'permanent'; readonly why: string };

/** Slack's own words: the call may have had an effect (`fatal_error`, `internal_error`) or broke on the way. */
const AMBIGUOUS_WORDS = new Set(['fatal_error', 'internal_error', 'request_timeout', 'service_unavailable']);
const LIMITED_WORDS = new Set(['ratelimited', 'rate_limited', 'message_limit_exceeded']);
/** What happened before anything was sent. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);
const SECONDS_WHEN_NOT_SAID = 5;

const codesOf = (error: unknown, depth = 0): string[] => {
  if (!(error instanceof Error) || depth > 4) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  const within = error instanceof AggregateError ? error.errors : [];
  return [
    ...own,
    ...codesOf(error.cause, depth + 1),
    ...within.flatMap((one: unknown) => codesOf(one, depth + 1)),
  ];
};

/** Classifies what a Web API call threw. What is not known counts as ambiguous: looking first does no harm. */
export const classifyCallFailure = (error: unknown): CallFailure => {
  if (error instanceof WebAPIRateLimitedError)
    return { kind: 'limited', seconds: Math.max(1, error.retryAfter) };
  if (error instanceof WebAPIPlatformError) {
    const word = error.data.error;
    if (LIMITED_WORDS.has(word)) return { kind: 'limited', seconds: SECONDS_WHEN_NOT_SAID };
    return AMBIGUOUS_WORDS.has(word) ? { kind: 'ambiguous' } : { kind: 'permanent', why: word };
  }
  if (error instanceof WebAPIHTTPError) {
    if (error.statusCode === 429) return { kind: 'limited', seconds: SECONDS_WHEN_NOT_SAID };
    return error.statusCode >= 500 || error.statusCode === 408
      ? { kind: 'ambiguous' }
      : { kind: 'permanent', why: `http_${error.statusCode}` };
  }
  if (error instanceof WebAPIRequestError) {
    return codesOf(error.original).some((code) => NEVER_SENT.has(code))
      ? { kind: 'retry' }
      : { kind: 'ambiguous' };
  }
  return { kind: 'ambiguous' };
};
