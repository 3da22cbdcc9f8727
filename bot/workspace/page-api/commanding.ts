import { z } from 'zod';
import { ApiRefusal, PageRefusal } from '../failures.ts';
import { takeAnswer } from '../interactions/late-answers.ts';
import type { Json } from '../json.ts';
import { Arguments } from '../methods/arguments.ts';
import type { Answer } from '../socket/hub.ts';
import type { Surroundings } from '../surroundings.ts';
import { languageOf, say, type Word } from '../words.ts';
import type { Conversation } from '../world/channels.ts';
import { joinConversation } from '../world/conversations.ts';
import { findMessage, whisperAsSlack } from '../world/messages.ts';
import { botUserId, type Person } from '../world/people.ts';
import { placeFor } from './reading.ts';
import { writableFor } from './writing.ts';

const Command = z.object({ channel: z.string(), command: z.string(), text: z.string().default('') });
const Shortcut = z.object({
  callbackId: z.string(),
  channel: z.string().nullish(),
  ts: z.string().nullish(),
});

/** Runs a slash command; the answer comes through the stream, seen by this person only unless the app says otherwise. */
export const runCommand = (workspace: Surroundings, me: Person, body: unknown): Json => {
  const { channel, command, text } = Command.parse(body);
  const place = writableFor(workspace.world, me, channel);
  if (command === '/invite') {
    invite(workspace, me, place, text);
    return {};
  }
  if (!workspace.definition.commands.some((one) => one.command === command))
    throw new PageRefusal('command_not_found', 404);
  void workspace.interactions
    .command(me, place, command, text)
    .then((answer) => showAnswer(workspace, me, place, command, answer));
  return {};
};

const showAnswer = (
  workspace: Surroundings,
  me: Person,
  place: Conversation,
  command: string,
  answer: Answer,
): void => {
  const language = languageOf(me.locale);
  const fail = (word: Word): void => {
    const reason = say(word, language);
    whisperAsSlack(workspace.world, me.id, place.id, say('command_failed', language, { command, reason }));
  };
  if (!answer.answered) {
    fail(answer.why === 'timeout' ? 'operation_timeout' : 'dispatch_failed');
    return;
  }
  // An empty acknowledgement says nothing to the person.
  if (Object.keys(answer.payload).length === 0) return;
  try {
    const target = { userId: me.id, channel: place.id, source: null };
    takeAnswer(workspace.world, target, new Arguments(answer.payload));
  } catch (problem) {
    if (!(problem instanceof ApiRefusal)) throw problem;
    fail('invalid_response');
  }
};

/** Slack's own `/invite`, for the app only: how Durf gets into a channel. */
const invite = ({ world }: Surroundings, me: Person, place: Conversation, text: string): void => {
  const language = languageOf(me.locale);
  const whisper = (word: Word): void => {
    whisperAsSlack(world, me.id, place.id, say(word, language));
  };
  const wantsApp = /^@?durf$/i.test(text.trim()) || text.includes(`<@${botUserId}`);
  if (!wantsApp || place.kind === 'im') whisper('invite_app_only');
  else if (!joinConversation(world, place, botUserId)) whisper('already_in_channel');
};

/** A global shortcut, or one on a message. */
export const runShortcut = async (workspace: Surroundings, me: Person, body: unknown): Promise<Json> => {
  const { callbackId, channel, ts } = Shortcut.parse(body);
  if (me.deactivated) throw new PageRefusal('deactivated', 403);
  const shortcut = workspace.definition.shortcuts.find((one) => one.callbackId === callbackId);
  if (shortcut === undefined) throw new PageRefusal('shortcut_not_found', 404);
  const answer =
    shortcut.type === 'global'
      ? await workspace.interactions.globalShortcut(me, callbackId)
      : await onMessage(workspace, me, callbackId, channel ?? '', ts ?? '');
  if (answer.answered) return {};
  throw answer.why === 'timeout'
    ? new PageRefusal('operation_timeout', 408)
    : new PageRefusal('dispatch_failed', 424);
};

const onMessage = (
  workspace: Surroundings,
  me: Person,
  callbackId: string,
  channel: string,
  ts: string,
): Promise<Answer> => {
  const place = placeFor(workspace.world, me, channel);
  const message = findMessage(workspace.world, place.id, ts);
  if (message === undefined) throw new PageRefusal('message_not_found', 404);
  return workspace.interactions.messageShortcut(me, callbackId, place, message);
};
