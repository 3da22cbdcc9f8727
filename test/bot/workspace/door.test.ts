import { request } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../../bot/workspace/start.ts';
import { openWorkspace, page, people, places } from './support/open-workspace.ts';

interface Asked {
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly method?: string;
  readonly body?: string;
}

/** A request exactly as written, without what a browser or fetch would tidy. */
const ask = (workspace: Workspace, { path, headers = {}, method = 'GET', body }: Asked) =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: workspace.port, path, method, headers }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => {
        text += part.toString();
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });

const statusOf = async (workspace: Workspace, asked: Asked) => (await ask(workspace, asked)).status;

describe('the door of the workspace', () => {
  it('opens only for somebody on this computer who means to be here', async () => {
    const workspace = await openWorkspace();
    const enter = (headers: Record<string, string>) =>
      statusOf(workspace, { path: '/workspace/world', headers });
    const { port } = workspace;
    expect(await enter({})).toBe(200);
    expect(await enter({ host: `localhost:${port}` })).toBe(200);
    expect(await enter({ origin: `http://localhost:${port}` })).toBe(200);
    expect(await enter({ host: 'kwaad.example' })).toBe(403);
    expect(await enter({ host: `kwaad.example:${port}` })).toBe(403);
    expect(await enter({ host: `127.0.0.1:${port + 1}` })).toBe(403);
    expect(await enter({ origin: 'https://kwaad.example' })).toBe(403);
    expect(await enter({ origin: 'null' })).toBe(403);
    expect(await enter({ origin: `http://localhost:${port + 1}` })).toBe(403);
    expect(await enter({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).toBe(403);
    expect(await enter({ 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' })).toBe(403);
    expect(await enter({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).toBe(200);
    const call = { path: '/api/auth.test', headers: { host: 'kwaad.example' }, method: 'POST' };
    expect(await statusOf(workspace, call)).toBe(403);
  });

  it('takes what people do only as JSON', async () => {
    const workspace = await openWorkspace();
    const post = (headers: Record<string, string>, body: string) =>
      statusOf(workspace, { path: `/workspace/${people.mei}/post`, method: 'POST', headers, body });
    const body = JSON.stringify({ channel: places.general, text: 'x' });
    expect(await post({ 'content-type': 'text/plain' }, body)).toBe(415);
    expect(await post({}, body)).toBe(415);
    expect(await post({ 'content-type': 'application/json' }, '{')).toBe(400);
    expect(await post({ 'content-type': 'application/json' }, '[]')).toBe(400);
    expect(await post({ 'content-type': 'application/json' }, '{"channel":7}')).toBe(400);
    expect(await post({ 'content-type': 'application/json' }, `"${'x'.repeat(1_000_001)}"`)).toBe(413);
    expect(await post({ 'content-type': 'application/json' }, body)).toBe(200);
  });

  it('says no in words for every act that has no sense in it', async () => {
    const workspace = await openWorkspace();
    const acts = ['open', 'post', 'edit', 'delete', 'command', 'action', 'submit', 'close', 'shortcut'];
    for (const act of acts) {
      for (const body of [{}, [], null, 'x', { channel: {}, viewId: 1, callbackId: [] }]) {
        const answer = await page(workspace, `${people.mei}/${act}`, body);
        expect([act, answer.status, answer.body.error]).toEqual([act, 400, 'invalid_arguments']);
        expect(answer.body.message).toEqual(expect.any(String));
      }
    }
    for (const path of [`${people.mei}/fly`, `${people.mei}/toString`, 'constructor', `${people.mei}/post/x`])
      expect((await page(workspace, path, {})).status).toBe(404);
  });

  it('gives page files and nothing else', async () => {
    const workspace = await openWorkspace();
    const get = (path: string) => ask(workspace, { path });
    expect(await get('/')).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
    expect((await get('/archives/C001ALGEMEEN/p1')).status).toBe(200);
    expect((await get('/main.js')).headers['content-type']).toBe('text/javascript; charset=utf-8');
    const tricks = [
      '/../start.ts',
      '/..%2fstart.ts',
      '/%2e%2e/start.ts',
      '/./main.js/../../start.ts',
      '/..\\start.ts',
      '/blocks/../../start.ts',
      '/.git/config',
      '/main.js%00.html',
      '/main.js/',
      '/blocks',
      '/start.ts',
      '/../../../../etc/passwd',
    ];
    for (const path of tricks) expect([path, (await get(path)).status]).toEqual([path, 404]);
    for (const path of ['//main.js', '//kwaad.example/', 'http://kwaad.example/main.js'])
      expect([path, (await get(path)).status]).toEqual([path, 400]);
    expect(await statusOf(workspace, { path: '/main.js', method: 'POST' })).toBe(405);
  });

  it('puts its guards on every answer, also on those of other routes', async () => {
    const workspace = await openWorkspace({
      extraRoutes: (asked, response) => {
        if (asked.url !== '/healthz') return false;
        response.writeHead(200, { 'content-type': 'text/plain' });
        response.end('ok\n');
        return true;
      },
    });
    const paths = [
      '/',
      '/main.js',
      '/none',
      '/healthz',
      '/api/auth.test',
      '/workspace/world',
      '/workspace/none',
      '//',
    ];
    for (const path of paths) {
      const { headers } = await ask(workspace, { path });
      expect([path, headers]).toMatchObject([
        path,
        {
          'content-security-policy': expect.stringContaining("script-src 'self'"),
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
        },
      ]);
    }
    expect((await ask(workspace, { path: '/healthz' })).body).toBe('ok\n');
    const turnedAway = await ask(workspace, { path: '/', headers: { host: 'x' } });
    expect(turnedAway.headers['x-content-type-options']).toBe('nosniff');
  });

  it('stays open after bytes that are no request at all', async () => {
    const problems: unknown[] = [];
    const workspace = await openWorkspace({ report: (what) => problems.push(what) });
    for (const noise of [
      '\r\n\r\n',
      'GET / HTTP/9\r\n\r\n',
      '\u0000\u0001',
      `POST /api/x HTTP/1.1\r\nHost: 127.0.0.1:${workspace.port}\r\nContent-Length: 99\r\n\r\nhalf`,
    ]) {
      await new Promise<void>((resolve) => {
        const socket = connect(workspace.port, '127.0.0.1', () => {
          socket.end(noise);
          socket.on('close', () => resolve());
          setTimeout(() => socket.destroy(), 50);
        });
        socket.on('error', () => resolve());
      });
    }
    expect(await statusOf(workspace, { path: '/workspace/world' })).toBe(200);
    expect(problems).toEqual([]);
  });
});
