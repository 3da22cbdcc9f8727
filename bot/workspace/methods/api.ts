import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiRefusal, TooFast } from '../failures.ts';
import { answerJson } from '../http/answer.ts';
import { BodyTooLarge, contentTypeOf, readBody } from '../http/body.ts';
import { isJson, type Json } from '../json.ts';
import type { Surroundings } from '../surroundings.ts';
import { Arguments } from './arguments.ts';
import { type Method, requireScope } from './method.ts';
import { findMethod } from './table.ts';

/** What a method's name looks like; any other path is not shown to whoever reads the list of calls. */
const nameLike = /^[a-zA-Z.]{1,60}$/;

const formType = 'application/x-www-form-urlencoded';

const readValues = async (request: IncomingMessage, query: URLSearchParams): Promise<Json> => {
  const body = await readBody(request);
  if (body === '') return Object.fromEntries(query);
  switch (contentTypeOf(request)) {
    case formType:
      return { ...Object.fromEntries(query), ...Object.fromEntries(new URLSearchParams(body)) };
    case 'application/json': {
      let parsed: unknown;
      try {
        parsed = JSON.parse(body);
      } catch {
        throw new ApiRefusal('invalid_json');
      }
      if (!isJson(parsed)) throw new ApiRefusal('json_not_object');
      return parsed;
    }
    case 'multipart/form-data':
      throw new ApiRefusal('invalid_form_data');
    case '':
      throw new ApiRefusal('missing_post_type');
    default:
      throw new ApiRefusal('invalid_post_type');
  }
};

const checkToken = (
  workspace: Surroundings,
  request: IncomingMessage,
  args: Arguments,
  method: Method,
): void => {
  const bearer = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const token = bearer ?? args.text('token');
  if (token === undefined || token === '') throw new ApiRefusal('not_authed');
  const { botToken, appToken } = workspace.secrets;
  if (token !== botToken && token !== appToken) throw new ApiRefusal('invalid_auth');
  const wanted = method.token === 'app' ? appToken : botToken;
  if (token !== wanted) throw new ApiRefusal('not_allowed_token_type');
};

const perform = async (
  workspace: Surroundings,
  name: string,
  request: IncomingMessage,
  query: URLSearchParams,
): Promise<Json> => {
  const args = new Arguments(await readValues(request, query));
  const method = findMethod(name);
  if (method === undefined) throw new ApiRefusal('unknown_method', { req_method: name });
  checkToken(workspace, request, args, method);
  workspace.rates.count(name, method.tier);
  if (method.scope !== null) requireScope(workspace, method.scope);
  return method.run({ workspace, args });
};

/** Answers one call of the Web API as Slack does: nearly always with status 200. Never rejects. */
export const answerApi = async (
  workspace: Surroundings,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
  query: URLSearchParams,
): Promise<void> => {
  const end = workspace.calls.begin(nameLike.test(name) ? name : 'unknown');
  const scopes = workspace.definition.scopes;
  const headers = scopes === null ? {} : { 'x-oauth-scopes': [...scopes].join(',') };
  try {
    const answer = await perform(workspace, name, request, query);
    end(null);
    answerJson(response, 200, { ok: true, ...answer }, headers);
  } catch (problem) {
    const { status, error, more, extra } = explain(workspace, problem);
    end(error);
    answerJson(response, status, { ok: false, error, ...more }, { ...headers, ...extra });
  }
};

interface Explained {
  status: number;
  error: string;
  more?: Json;
  extra?: Record<string, string>;
}

const explain = (workspace: Surroundings, problem: unknown): Explained => {
  if (problem instanceof ApiRefusal) return { status: 200, error: problem.code, more: problem.more };
  if (problem instanceof TooFast)
    return { status: 429, error: 'ratelimited', extra: { 'retry-after': String(problem.retryAfter) } };
  if (problem instanceof BodyTooLarge)
    return { status: 413, error: 'request_too_large', extra: { connection: 'close' } };
  workspace.report(problem);
  return { status: 500, error: 'internal_error' };
};
