import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { answerJson, guard } from './http/answer.ts';
import { mayEnter } from './http/doorkeeper.ts';
import { serveFile } from './http/static-files.ts';
import { answerLate } from './interactions/late-answers.ts';
import { answerApi } from './methods/api.ts';
import { answerPage } from './page-api/routes.ts';
import { refuse as refuseSocket } from './socket/hub.ts';
import type { Surroundings } from './surroundings.ts';

export type ExtraRoutes = (request: IncomingMessage, response: ServerResponse) => boolean;

const pageFolder = fileURLToPath(new URL('./page', import.meta.url));

const refuse = (response: ServerResponse, status: number, error: string): void =>
  answerJson(response, status, { ok: false, error }, status === 403 ? { connection: 'close' } : {});

const route = async (
  workspace: Surroundings,
  extraRoutes: ExtraRoutes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const asked = request.url ?? '';
  // A path that is a whole address is for proxies; two slashes in front would be read as one.
  if (!asked.startsWith('/') || asked.startsWith('//') || !URL.canParse(asked, 'http://loopback'))
    return refuse(response, 400, 'bad_request');
  if (extraRoutes(request, response)) return;
  const { pathname, searchParams } = new URL(asked, 'http://loopback');
  const [top = '', ...rest] = pathname.split('/').slice(1);
  if (top === 'api') return answerApi(workspace, rest.join('/'), request, response, searchParams);
  if (top === 'response' && request.method === 'POST')
    return answerLate(workspace.world, workspace.responseUrls, rest.join('/'), request, response);
  if (top === 'workspace') return answerPage(workspace, request, response, rest, searchParams);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'method_not_allowed');
  // The path as it came: a normalised one would hide tricks.
  return serveFile(pageFolder, asked.split('?')[0] ?? '/', response);
};

/** Lets the server answer everything that comes in, whatever it is; `port` is known once it listens. */
export const answerEverything = (
  server: Server,
  workspace: Surroundings,
  port: () => number,
  extraRoutes: ExtraRoutes,
): void => {
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    guard(response);
    if (!mayEnter(request, port())) return refuse(response, 403, 'forbidden');
    route(workspace, extraRoutes, request, response).catch((problem: unknown) => {
      workspace.report(problem);
      refuse(response, 500, 'internal_error');
    });
  });
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    if (mayEnter(request, port()) && request.url?.startsWith('/link/'))
      workspace.hub.upgrade(request, socket, head);
    else refuseSocket(socket, '403 Forbidden');
  });
  server.on('clientError', (_problem, socket) => {
    if (socket.writable) refuseSocket(socket, '400 Bad Request');
    else socket.destroy();
  });
};
