import type { IncomingMessage, ServerResponse } from 'node:http';
import { ZodError } from 'zod';
import { PageRefusal } from '../failures.ts';
import { answerJson } from '../http/answer.ts';
import { BodyTooLarge, contentTypeOf, readBody } from '../http/body.ts';
import type { Json } from '../json.ts';
import type { Surroundings } from '../surroundings.ts';
import { say } from '../words.ts';
import type { Person } from '../world/people.ts';
import { runCommand, runShortcut } from './commanding.ts';
import { pressElement } from './pressing.ts';
import {
  readCalls,
  readCommands,
  readConversations,
  readHome,
  readMessages,
  readStatus,
  readWorld,
} from './reading.ts';
import { closeView, submitView } from './submitting.ts';
import { deleteTyped, editTyped, openPlace, postTyped } from './writing.ts';

type Read = (workspace: Surroundings, me: Person, query: URLSearchParams) => Json;
type Act = (workspace: Surroundings, me: Person, body: unknown) => Json | Promise<Json>;

const general: Readonly<Record<string, (workspace: Surroundings) => Json>> = {
  world: ({ world }) => readWorld(world),
  commands: ({ definition }) => readCommands(definition),
  calls: ({ calls }) => readCalls(calls),
};

const reads: Readonly<Record<string, Read>> = {
  conversations: ({ world }, me) => readConversations(world, me),
  messages: ({ world }, me, query) => readMessages(world, me, query),
  home: ({ world }, me) => readHome(world, me),
  status: ({ world, definition }, me, query) => readStatus(world, definition, me, query),
};

const acts: Readonly<Record<string, Act>> = {
  open: openPlace,
  post: postTyped,
  edit: editTyped,
  delete: deleteTyped,
  command: runCommand,
  action: pressElement,
  submit: submitView,
  close: closeView,
  shortcut: runShortcut,
};

const own = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

const personOf = (workspace: Surroundings, id: string): Person => {
  const person = workspace.world.person(id);
  if (person === undefined || person.isBot) throw new PageRefusal('unknown_person', 404);
  return person;
};

const readJson = async (request: IncomingMessage): Promise<unknown> => {
  const body = await readBody(request);
  // A form on another site can post text, but never this content type without being asked.
  if (contentTypeOf(request) !== 'application/json') throw new PageRefusal('invalid_post_type', 415);
  try {
    return JSON.parse(body);
  } catch {
    throw new PageRefusal('invalid_arguments');
  }
};

const answer = async (
  workspace: Surroundings,
  request: IncomingMessage,
  parts: readonly string[],
  query: URLSearchParams,
) => {
  const [first = '', second = ''] = parts;
  if (parts.length > 2) throw new PageRefusal('not_found', 404);
  if (request.method === 'GET') {
    const read = parts.length === 1 ? own(general, first) : undefined;
    if (read !== undefined) return read(workspace);
    const readAs = parts.length === 2 ? own(reads, second) : undefined;
    if (readAs !== undefined) return readAs(workspace, personOf(workspace, first), query);
  }
  if (request.method === 'POST') {
    const body = await readJson(request);
    if (parts.length === 1 && first === 'reset') {
      workspace.world.reset();
      return {};
    }
    const act = parts.length === 2 ? own(acts, second) : undefined;
    if (act !== undefined) return act(workspace, personOf(workspace, first), body);
  }
  throw new PageRefusal('not_found', 404);
};

/** Answers everything under `/workspace/`; `parts` is the rest of the path. */
export const answerPage = async (
  workspace: Surroundings,
  request: IncomingMessage,
  response: ServerResponse,
  parts: readonly string[],
  query: URLSearchParams,
): Promise<void> => {
  const refuse = (status: number, code: string): void =>
    answerJson(response, status, { ok: false, error: code, message: say(code), message_en: say(code, 'en') });
  try {
    if (request.method === 'GET' && parts.length === 2 && parts[1] === 'stream') {
      workspace.stream.open(response, personOf(workspace, parts[0] ?? '').id);
      return;
    }
    answerJson(response, 200, { ok: true, ...(await answer(workspace, request, parts, query)) });
  } catch (problem) {
    if (problem instanceof PageRefusal) return refuse(problem.status, problem.code);
    if (problem instanceof BodyTooLarge) return refuse(413, 'request_too_large');
    if (problem instanceof ZodError) return refuse(400, 'invalid_arguments');
    workspace.report(problem);
    refuse(500, 'internal_error');
  }
};
