import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiRefusal } from '../failures.ts';
import { answerJson } from '../http/answer.ts';
import { BodyTooLarge, contentTypeOf, readBody } from '../http/body.ts';
import { isJson } from '../json.ts';
import { Arguments } from '../methods/arguments.ts';
import { readContent, readNewContent } from '../methods/content.ts';
import {
  addMessage,
  changeMessage,
  findEphemeral,
  findMessage,
  removeEphemeral,
  removeMessage,
  whisper,
} from '../world/messages.ts';
import { botUserId } from '../world/people.ts';
import type { Message } from '../world/state.ts';
import type { World } from '../world/world.ts';
import type { ResponseTarget, ResponseUrls } from './response-urls.ts';

const sourceOf = (world: World, { userId, channel, source }: ResponseTarget): Message | undefined => {
  if (source === null) return undefined;
  return source.ephemeral
    ? findEphemeral(world, userId, channel, source.ts)
    : findMessage(world, channel, source.ts);
};

const replace = (world: World, target: ResponseTarget, message: Message, args: Arguments): void => {
  const { text = '', blocks = null } = readContent(args);
  const shown = blocks !== null && blocks.length > 0 ? blocks : null;
  if (text.trim() === '' && shown === null) throw new ApiRefusal('no_text');
  if (target.source?.ephemeral !== true) {
    changeMessage(world, message, { text, blocks: shown });
    return;
  }
  Object.assign(message, { text, blocks: shown });
  world.tell({ type: 'ephemeral', reader: target.userId, message });
};

/** Does what an answer asks for, as Slack does: for one reader unless it says `in_channel`. */
export const takeAnswer = (world: World, target: ResponseTarget, args: Arguments): void => {
  const { userId, channel } = target;
  const source = sourceOf(world, target);
  if (args.flag('delete_original')) {
    if (source === undefined) return;
    if (target.source?.ephemeral === true) removeEphemeral(world, userId, source);
    else removeMessage(world, source);
    return;
  }
  if (args.flag('replace_original') && source !== undefined) {
    replace(world, target, source, args);
    return;
  }
  const threadTs = args.text('thread_ts') ?? source?.threadTs ?? null;
  const draft = { channel, user: botUserId, threadTs, ...readNewContent(args) };
  if (args.text('response_type') === 'in_channel') addMessage(world, draft);
  else whisper(world, userId, draft);
};

const readPayload = async (request: IncomingMessage): Promise<Arguments> => {
  const body = await readBody(request);
  if (contentTypeOf(request) !== 'application/json') throw new ApiRefusal('invalid_post_type');
  let said: unknown;
  try {
    said = JSON.parse(body);
  } catch {
    throw new ApiRefusal('invalid_payload');
  }
  if (!isJson(said)) throw new ApiRefusal('invalid_payload');
  return new Arguments(said);
};

const statuses: Readonly<Record<string, number>> = {
  expired_url: 404,
  used_url: 404,
  invalid_payload: 400,
  invalid_post_type: 400,
};

/** Answers a POST to a response address. */
export const answerLate = async (
  world: World,
  urls: ResponseUrls,
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  try {
    const args = await readPayload(request);
    const { target, spend } = urls.check(id);
    takeAnswer(world, target, args);
    spend();
    answerJson(response, 200, { ok: true });
  } catch (problem) {
    if (problem instanceof BodyTooLarge) {
      answerJson(response, 413, { ok: false, error: 'request_too_large' });
      return;
    }
    if (!(problem instanceof ApiRefusal)) throw problem;
    const { code, more } = problem;
    answerJson(response, statuses[code] ?? 200, { ok: false, error: code, ...more });
  }
};
