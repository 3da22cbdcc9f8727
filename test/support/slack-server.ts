import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { FakeSlack } from './slack.ts';

/** A `FakeSlack` behind a port of its own, for an app in another process. */
export const serveSlack = async (): Promise<{
  slack: FakeSlack;
  apiUrl: string;
  close: () => Promise<void>;
}> => {
  const slack = new FakeSlack();
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      slack
        .fetch(`http://slack.test${request.url ?? ''}`, { body: Buffer.concat(pieces).toString() })
        .then(async (answer) => {
          response.writeHead(answer.status, { 'content-type': 'application/json' });
          response.end(await answer.text());
        })
        // The fake was told to break the connection.
        .catch(() => request.destroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    slack,
    apiUrl: `http://127.0.0.1:${port}/api/`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};

/** Delivers a payload over HTTP as Slack does, signed. Returns the status; 0 when the connection broke. */
export const deliverSigned = async (port: number, secret: string, body: unknown): Promise<number> => {
  const raw = JSON.stringify(body);
  const at = String(Math.floor(Date.now() / 1000));
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${at}:${raw}`).digest('hex')}`;
  try {
    const { status } = await fetch(`http://127.0.0.1:${port}/slack/events`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-slack-request-timestamp': at,
        'x-slack-signature': signature,
      },
      body: raw,
    });
    return status;
  } catch {
    return 0;
  }
};
