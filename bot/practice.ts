import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { type SlackOptions, startSlack } from './app.ts';
import { type Config, ConfigFaults } from './config.ts';
import { startWorkspace } from './workspace/start.ts';

const MANIFEST = fileURLToPath(new URL('../manifest.yml', import.meta.url));

/** The local workspace: a stand-in for Slack in this process, to which the real app connects as it would to Slack. */
export const startPractice = async (
  config: Config,
  shared: Omit<SlackOptions, 'slack'>,
  log: Logger,
): Promise<{ url: string; stop: () => Promise<void> }> => {
  if (config.production) {
    throw new ConfigFaults([
      'SLACK_BOT_TOKEN: ontbreekt; in productie start geen lokale werkplek met voorbeeldmensen / is missing; no local workspace with sample people in production',
    ]);
  }
  const workspace = await startWorkspace({
    dataDir: config.dataDir,
    port: config.port,
    manifest: MANIFEST,
    extraRoutes: (request, response) => {
      if (request.url?.split('?')[0] !== '/healthz') return false;
      response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('ok\n');
      return true;
    },
    report: (what, problem) =>
      log.warn({ kind: 'workspace', what, ...(problem instanceof Error ? { error: problem.name } : {}) }),
  });
  try {
    const slack = await startSlack({
      ...shared,
      slack: { botToken: workspace.botToken, appToken: workspace.appToken, apiUrl: workspace.apiUrl },
    });
    return {
      url: workspace.url.replace('127.0.0.1', 'localhost'),
      stop: async () => {
        await slack.stop();
        await workspace.close();
      },
    };
  } catch (error) {
    await workspace.close();
    throw error;
  }
};
