import type { Json } from '../json.ts';
import type { Answer, SocketHub } from '../socket/hub.ts';
import type { Conversation } from '../world/channels.ts';
import { identity } from '../world/identity.ts';
import type { Person } from '../world/people.ts';
import { describeMessage, describeView } from '../world/portraits.ts';
import type { Message, StoredView } from '../world/state.ts';
import type { World } from '../world/world.ts';
import type { ResponseUrls } from './response-urls.ts';
import type { Triggers } from './triggers.ts';

/** What a person pressed, and where. */
export interface Press {
  readonly person: Person;
  readonly action: Json;
  readonly values: Json;
  readonly where:
    | { type: 'message'; conversation: Conversation; message: Message; ephemeral: boolean }
    | { type: 'view'; view: StoredView };
}

/** Tells the app what people do with it, in Slack's payloads, and waits three seconds for its acknowledgement. */
export class Interactions {
  readonly #world: World;
  readonly #hub: SocketHub;
  readonly #triggers: Triggers;
  readonly #responseUrls: ResponseUrls;

  constructor(world: World, hub: SocketHub, triggers: Triggers, responseUrls: ResponseUrls) {
    this.#world = world;
    this.#hub = hub;
    this.#triggers = triggers;
    this.#responseUrls = responseUrls;
  }

  command(person: Person, conversation: Conversation, command: string, text: string): Promise<Answer> {
    return this.#hub.deliver('slash_commands', {
      token: 'workspace',
      team_id: identity.teamId,
      team_domain: identity.teamDomain,
      channel_id: conversation.id,
      channel_name: channelName(conversation),
      user_id: person.id,
      user_name: person.name,
      command,
      text,
      api_app_id: identity.appId,
      is_enterprise_install: 'false',
      response_url: this.#responseUrls.issue({ userId: person.id, channel: conversation.id, source: null }),
      trigger_id: this.#triggers.issue(person.id),
    });
  }

  press({ person, action, values, where }: Press): Promise<Answer> {
    const common = { ...this.#common(person), type: 'block_actions', actions: [action], state: { values } };
    if (where.type === 'view') {
      const { view } = where;
      return this.#hub.deliver('interactive', {
        ...common,
        container: { type: 'view', view_id: view.id },
        view: describeView(view, values),
      });
    }
    const { conversation, message, ephemeral } = where;
    return this.#hub.deliver('interactive', {
      ...common,
      container: {
        type: 'message',
        message_ts: message.ts,
        channel_id: conversation.id,
        is_ephemeral: ephemeral,
        ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
      },
      channel: { id: conversation.id, name: channelName(conversation) },
      // Slack does not give the content of an ephemeral message back.
      ...(ephemeral ? {} : { message: describeMessage(this.#world, message) }),
      response_url: this.#responseUrls.issue({
        userId: person.id,
        channel: conversation.id,
        source: { ts: message.ts, ephemeral },
      }),
    });
  }

  submit(person: Person, view: StoredView, values: Json): Promise<Answer> {
    return this.#hub.deliver('interactive', {
      ...this.#common(person),
      type: 'view_submission',
      view: describeView(view, values),
      response_urls: [],
    });
  }

  closed(person: Person, view: StoredView, isCleared: boolean): Promise<Answer> {
    return this.#hub.deliver('interactive', {
      ...who(person),
      type: 'view_closed',
      view: describeView(view),
      is_cleared: isCleared,
    });
  }

  globalShortcut(person: Person, callbackId: string): Promise<Answer> {
    return this.#hub.deliver('interactive', {
      ...this.#common(person),
      type: 'shortcut',
      callback_id: callbackId,
      action_ts: this.#world.newTs(),
    });
  }

  messageShortcut(
    person: Person,
    callbackId: string,
    conversation: Conversation,
    message: Message,
  ): Promise<Answer> {
    return this.#hub.deliver('interactive', {
      ...this.#common(person),
      type: 'message_action',
      callback_id: callbackId,
      action_ts: this.#world.newTs(),
      message_ts: message.ts,
      message: describeMessage(this.#world, message),
      channel: { id: conversation.id, name: channelName(conversation) },
      response_url: this.#responseUrls.issue({ userId: person.id, channel: conversation.id, source: null }),
    });
  }

  #common(person: Person): Json {
    return { ...who(person), trigger_id: this.#triggers.issue(person.id) };
  }
}

const who = (person: Person): Json => ({
  team: { id: identity.teamId, domain: identity.teamDomain },
  user: { id: person.id, username: person.name, name: person.name, team_id: identity.teamId },
  api_app_id: identity.appId,
  token: 'workspace',
  enterprise: null,
  is_enterprise_install: false,
});

const channelName = (conversation: Conversation): string =>
  conversation.kind === 'im'
    ? 'directmessage'
    : conversation.kind === 'private'
      ? 'privategroup'
      : conversation.name;
