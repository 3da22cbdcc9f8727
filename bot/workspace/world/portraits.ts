import type { Json } from '../json.ts';
import { limits } from '../limits.ts';
import type { Conversation } from './channels.ts';
import { partnerOf } from './conversations.ts';
import { identity } from './identity.ts';
import { repliesTo } from './messages.ts';
import { botUserId, type Person } from './people.ts';
import type { Message, StoredView } from './state.ts';
import { richTextOf } from './typed-text.ts';
import type { World } from './world.ts';

/** A message as Slack's Web API and events show it. Metadata goes along only when asked for, as Slack does. */
export const describeMessage = (world: World, message: Message, withMetadata = false): Json => {
  const replies = message.threadTs === null ? repliesTo(world, message.channel, message.ts) : [];
  const users = [...new Set(replies.map((reply) => reply.user))];
  return {
    type: 'message',
    ...(message.deleted ? { subtype: 'tombstone', hidden: true } : {}),
    user: message.deleted ? 'USLACKBOT' : message.user,
    text: message.deleted ? 'This message was deleted.' : message.text,
    ts: message.ts,
    team: identity.teamId,
    ...(message.clientMsgId === null ? {} : { client_msg_id: message.clientMsgId }),
    ...(message.botId === null ? {} : { bot_id: message.botId, app_id: identity.appId, bot_profile: bot() }),
    ...blocksOf(message),
    ...(message.edited === null ? {} : { edited: message.edited }),
    ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
    ...(message.threadTs === null
      ? {}
      : {
          parent_user_id: world.messages(message.channel).find((root) => root.ts === message.threadTs)?.user,
        }),
    ...(replies.length === 0
      ? {}
      : {
          thread_ts: message.ts,
          reply_count: replies.length,
          reply_users_count: users.length,
          latest_reply: replies.at(-1)?.ts,
          reply_users: users.slice(0, 5),
          is_locked: false,
          subscribed: false,
        }),
    ...(message.reactions.length === 0
      ? {}
      : { reactions: message.reactions.map((one) => ({ ...one, count: one.users.length })) }),
    ...(withMetadata && message.metadata !== null ? { metadata: message.metadata } : {}),
  };
};

/** What a person typed comes with one block of rich text, as from Slack's own clients. */
const blocksOf = (message: Message): Json => {
  if (message.blocks !== null) return { blocks: message.blocks };
  return message.clientMsgId === null || message.deleted ? {} : { blocks: [richTextOf(message)] };
};

const bot = (): Json => ({
  id: identity.botId,
  deleted: false,
  name: identity.botName,
  app_id: identity.appId,
  team_id: identity.teamId,
});

export const describeConversation = (world: World, conversation: Conversation, forUser = botUserId): Json => {
  const common = {
    id: conversation.id,
    created: conversation.created,
    is_archived: conversation.archived,
    is_org_shared: false,
    context_team_id: identity.teamId,
    updated: conversation.created * 1_000,
  };
  if (conversation.kind === 'im') {
    return {
      ...common,
      is_im: true,
      user: partnerOf(conversation, forUser),
      is_user_deleted: false,
      priority: 0,
    };
  }
  const words = (value: string): Json => ({ value, creator: '', last_set: 0 });
  return {
    ...common,
    name: conversation.name,
    name_normalized: conversation.name,
    is_channel: true,
    is_group: false,
    is_im: false,
    is_mpim: false,
    is_private: conversation.kind === 'private',
    is_general: conversation.general,
    is_shared: false,
    is_ext_shared: false,
    is_pending_ext_shared: false,
    unlinked: 0,
    creator: world.state.people[0]?.id,
    is_member: conversation.memberIds.includes(forUser),
    topic: words(conversation.topic),
    purpose: words(conversation.purpose),
    previous_names: [],
  };
};

export const describePerson = (person: Person, withLocale = false): Json => ({
  id: person.id,
  team_id: identity.teamId,
  name: person.name,
  deleted: person.deactivated,
  color: person.color.replace('#', ''),
  real_name: person.realName,
  ...(withLocale ? { locale: person.locale } : {}),
  tz: 'Europe/Amsterdam',
  tz_label: 'Central European Time',
  tz_offset: 3_600,
  profile: {
    title: person.title,
    real_name: person.realName,
    real_name_normalized: person.realName,
    display_name: person.name,
    display_name_normalized: person.name,
    team: identity.teamId,
    ...(person.isBot ? { bot_id: identity.botId, api_app_id: identity.appId } : {}),
  },
  is_admin: false,
  is_owner: false,
  is_primary_owner: false,
  is_restricted: person.guest,
  is_ultra_restricted: false,
  is_bot: person.isBot,
  is_app_user: false,
  is_email_confirmed: !person.isBot,
  updated: 0,
});

/** A view as Slack shows it to the app, with everything it adds. */
export const describeView = (view: StoredView, values: Json = {}): Json => ({
  private_metadata: '',
  callback_id: '',
  clear_on_close: false,
  notify_on_close: false,
  close: null,
  submit: null,
  external_id: '',
  ...view.view,
  id: view.id,
  team_id: identity.teamId,
  app_id: identity.appId,
  app_installed_team_id: identity.teamId,
  bot_id: identity.botId,
  state: { values },
  hash: view.hash,
  previous_view_id: view.previousId,
  root_view_id: view.rootId,
});

/** Cuts a text as Slack does when it is longer than it keeps. */
export const keepText = (text: string): string => text.slice(0, limits.message.textKept);
