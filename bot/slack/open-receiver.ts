import { HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Logger } from 'pino';
import { explain } from '../errors.ts';
import { type ClientSettings, clientOptions, quietLogger } from './clients.ts';

/** How Slack reaches Durf. */
export interface ReceiverSettings extends ClientSettings {
  /** Present: Socket Mode. Absent: HTTP mode with `signingSecret` and `port`. */
  readonly appToken?: string | undefined;
  readonly signingSecret?: string | undefined;
  readonly port?: number | undefined;
  /** More paths on the port of HTTP mode, such as /healthz. */
  readonly routes?: ConstructorParameters<typeof HTTPReceiver>[0]['customRoutes'];
  /** Instead of Slack's own way in; for tests. */
  readonly receiver?: Receiver | undefined;
}

/** The receiver of Bolt that these settings ask for. What goes wrong in it stays unacknowledged, so Slack delivers again. */
export const openReceiver = (slack: ReceiverSettings, log: Logger): Receiver => {
  if (slack.receiver) return slack.receiver;
  const logFailure = (error: unknown): void =>
    log.warn({ kind: 'event', feature: 'receive', outcome: 'not-acknowledged', ...explain(error).line });
  if (slack.appToken) {
    return new SocketModeReceiver({
      appToken: slack.appToken,
      logger: quietLogger(log),
      installerOptions: { clientOptions: { ...clientOptions(slack, log), timeout: 8000 } },
      processEventErrorHandler: async ({ error }) => {
        logFailure(error);
        return false;
      },
    });
  }
  return new HTTPReceiver({
    signingSecret: slack.signingSecret ?? '',
    port: slack.port ?? 3000,
    logger: quietLogger(log),
    processEventErrorHandler: async ({ error, response }) => {
      logFailure(error);
      if (!response.headersSent) {
        response.writeHead(500);
        response.end();
      }
      return false;
    },
    ...(slack.routes ? { customRoutes: slack.routes } : {}),
  });
};
