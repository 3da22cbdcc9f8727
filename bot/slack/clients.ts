import { type FetchFunction, type Logger, LogLevel, WebClient, type WebClientOptions } from '@slack/web-api';
import type { Logger as Log } from 'pino';

/**
 * Two ways to Slack, because one 429 holds up everything that waits in the same client. `interactive` is for what a
 * person waits for (3 seconds, then their window can not open any more); `background` for posts and look-ups, whose
 * retries are jobs.
 */
export interface Clients {
  readonly interactive: WebClient;
  readonly background: WebClient;
  readonly fetch: FetchFunction;
}

// Up to the first thing that could be somebody's text.
const opening = (value: unknown): string =>
  value instanceof Error ? value.name : typeof value === 'string' ? (value.split(/[:{"'\n]/)[0] ?? '') : '';

/** Slack's libraries log payloads and tokens; of what they say, only the opening words of warnings are kept. */
export const quietLogger = (log: Log): Logger => ({
  debug: () => undefined,
  info: () => undefined,
  warn: (...said: unknown[]) => log.warn({ kind: 'slack-library', said: said.map(opening).join(' ') }),
  error: (...said: unknown[]) => log.error({ kind: 'slack-library', said: said.map(opening).join(' ') }),
  setLevel: () => undefined,
  getLevel: () => LogLevel.WARN,
  setName: () => undefined,
});

export interface ClientSettings {
  readonly botToken: string;
  readonly apiUrl?: string | undefined;
  readonly fetch?: FetchFunction | undefined;
}

/** What the two clients, Bolt and Socket Mode have in common. */
export const clientOptions = (settings: ClientSettings, log: Log): WebClientOptions => ({
  logger: quietLogger(log),
  ...(settings.apiUrl ? { slackApiUrl: settings.apiUrl.replace(/\/*$/, '/') } : {}),
  ...(settings.fetch ? { fetch: settings.fetch } : {}),
});

export const openClients = (settings: ClientSettings, log: Log): Clients => {
  const options = clientOptions(settings, log);
  return {
    interactive: new WebClient(settings.botToken, {
      ...options,
      retryConfig: { retries: 0 },
      timeout: 2500,
      rejectRateLimitedCalls: true,
    }),
    background: new WebClient(settings.botToken, {
      ...options,
      retryConfig: { retries: 0 },
      timeout: 8000,
      rejectRateLimitedCalls: true,
    }),
    fetch: settings.fetch ?? globalThis.fetch,
  };
};
