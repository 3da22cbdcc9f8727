import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type { Workspace } from '../../../../bot/workspace/start.ts';
import { clientOf } from './open-workspace.ts';

interface Envelope {
  readonly type: string;
  readonly envelope_id?: string;
  readonly retry_attempt?: number;
  readonly retry_reason?: string;
  readonly reason?: string;
  readonly payload?: Record<string, unknown> & { event_id?: string; event?: Record<string, unknown> };
}

export interface RawApp {
  /** Everything that came in, the hello first. */
  readonly received: Envelope[];
  readonly socket: WebSocket;
  acknowledge(envelope: Envelope, payload?: unknown): void;
}

/** An app without any library: it hears everything and acknowledges only what a test tells it to. */
export const connectRaw = async (workspace: Workspace): Promise<RawApp> => {
  const { url = '' } = await clientOf(workspace, workspace.appToken).apps.connections.open();
  const socket = new WebSocket(url);
  const received: Envelope[] = [];
  const open = new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.on('message', (data) => {
      // What the workspace sends is JSON in this form; the tests look at what is in it.
      received.push(JSON.parse(Buffer.isBuffer(data) ? data.toString('utf8') : '{}') as Envelope);
      resolve();
    });
  });
  await open;
  onTestFinished(() => socket.terminate());
  return {
    received,
    socket,
    acknowledge: ({ envelope_id }, payload) => socket.send(JSON.stringify({ envelope_id, payload })),
  };
};
