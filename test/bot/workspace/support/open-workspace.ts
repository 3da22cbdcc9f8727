import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, LogLevel } from '@slack/bolt';
import { WebAPIPlatformError, WebClient } from '@slack/web-api';
import { onTestFinished } from 'vitest';
import type { Definition } from '../../../../bot/workspace/definition.ts';
import { startWorkspace, type Workspace, type WorkspaceOptions } from '../../../../bot/workspace/start.ts';

export const people = {
  fatima: 'U001FATIMA',
  joost: 'U002JOOST',
  mei: 'U003MEI',
  tom: 'U007TOM',
  els: 'U008ELS',
};
export const places = {
  general: 'C001ALGEMEEN',
  learning: 'C004LEREND',
  team: 'C005TEAMKADE',
  archived: 'C006OUDPROJECT',
  board: 'C002MT',
};

/** An app with a command, a shortcut of each kind, every event and every right. */
export const definition: Definition = {
  commands: [{ command: '/durf', description: 'Vraag iets', usageHint: '[vraag]' }],
  shortcuts: [
    { callbackId: 'ask', name: 'Vraag Durf', type: 'global', description: '' },
    { callbackId: 'ask-about', name: 'Vraag Durf hierover', type: 'message', description: '' },
  ],
  events: null,
  scopes: null,
  prompts: [],
};

/** A workspace for one test, closed and thrown away after it. */
export const openWorkspace = async (options: Partial<WorkspaceOptions> = {}): Promise<Workspace> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'durf-workspace-'));
  const workspace = await startWorkspace({ dataDir, port: 0, definition, ...options });
  onTestFinished(async () => {
    await workspace.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return workspace;
};

/** Slack's own client, pointed at the workspace; refusals arrive at once. */
export const clientOf = ({ apiUrl, botToken }: Workspace, token = botToken): WebClient =>
  new WebClient(token, {
    slackApiUrl: apiUrl,
    logLevel: LogLevel.ERROR,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: {
      debug() {},
      info() {},
      warn() {},
      error() {},
      setLevel() {},
      getLevel: () => LogLevel.ERROR,
      setName() {},
    },
  });

/** A real Bolt app connected over Socket Mode; `register` sets its listeners. */
export const connectApp = async (workspace: Workspace, register: (app: App) => void): Promise<App> => {
  const app = new App({
    token: workspace.botToken,
    appToken: workspace.appToken,
    socketMode: true,
    clientOptions: { slackApiUrl: workspace.apiUrl },
    logLevel: LogLevel.ERROR,
  });
  register(app);
  await app.start();
  onTestFinished(async () => {
    await app.stop();
  });
  return app;
};

export interface PageAnswer {
  readonly status: number;
  readonly body: Record<string, unknown> & { ok: boolean };
}

/** What the page would ask or do. */
export const page = async (workspace: Workspace, path: string, body?: unknown): Promise<PageAnswer> => {
  const response = await fetch(`${workspace.url}/workspace/${path}`, {
    ...(body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  // The workspace's own answers always have this shape; that is what the tests look at.
  return { status: response.status, body: (await response.json()) as PageAnswer['body'] };
};

/** The direct messages of this person with the app. */
export const directWith = async (workspace: Workspace, person: string): Promise<string> => {
  const { channel } = await clientOf(workspace).conversations.open({ users: person });
  return channel?.id ?? '';
};

/** Slack's word for the refusal of this call. */
export const refusal = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call;
  } catch (problem) {
    if (problem instanceof WebAPIPlatformError) return problem.data.error;
    throw problem;
  }
  return 'no refusal';
};

/** Waits until `look` finds something. */
export const eventually = async <Found>(
  look: () => Found | undefined | Promise<Found | undefined>,
): Promise<Found> => {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('this did not happen');
};
