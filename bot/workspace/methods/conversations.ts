import { ApiRefusal } from '../failures.ts';
import type { Conversation } from '../world/channels.ts';
import { botIsMember, joinConversation, openDirect } from '../world/conversations.ts';
import { botUserId } from '../world/people.ts';
import { describeConversation } from '../world/portraits.ts';
import type { Method } from './method.ts';
import { requireScope } from './method.ts';
import { pageOf } from './pages.ts';
import { readPlace, requireKind } from './places.ts';

const kindsByType: Record<string, { kind: Conversation['kind'] | null; scope: string }> = {
  public_channel: { kind: 'channel', scope: 'channels:read' },
  private_channel: { kind: 'private', scope: 'groups:read' },
  im: { kind: 'im', scope: 'im:read' },
  mpim: { kind: null, scope: 'mpim:read' },
};

const list: Method = {
  tier: 'tier2',
  scope: null,
  run: ({ workspace, args }) => {
    const types = (args.text('types') || 'public_channel').split(',').map((type) => type.trim());
    const kinds = types.map((type) => {
      const known = Object.hasOwn(kindsByType, type) ? kindsByType[type] : undefined;
      if (known === undefined) throw new ApiRefusal('invalid_types');
      requireScope(workspace, known.scope);
      return known.kind;
    });
    const found = workspace.world.state.conversations.filter(
      (conversation) =>
        kinds.includes(conversation.kind) &&
        (conversation.kind === 'channel' || botIsMember(conversation)) &&
        !(args.flag('exclude_archived') && conversation.archived),
    );
    const { page, next } = pageOf(args, found);
    return {
      channels: page.map((conversation) => describeConversation(workspace.world, conversation)),
      response_metadata: { next_cursor: next },
    };
  },
};

const info: Method = {
  tier: 'tier3',
  scope: null,
  run: (asked) => {
    const conversation = readPlace(asked);
    requireKind(asked, conversation, 'read');
    const described = describeConversation(asked.workspace.world, conversation);
    if (!asked.args.flag('include_num_members')) return { channel: described };
    return { channel: { ...described, num_members: conversation.memberIds.length } };
  },
};

const members: Method = {
  tier: 'tier4',
  scope: null,
  run: (asked) => {
    const conversation = readPlace(asked);
    requireKind(asked, conversation, 'read');
    const { page, next } = pageOf(asked.args, conversation.memberIds);
    return { members: page, response_metadata: { next_cursor: next } };
  },
};

const join: Method = {
  tier: 'tier3',
  scope: 'channels:join',
  run: (asked) => {
    const { world } = asked.workspace;
    const conversation = readPlace(asked);
    if (conversation.kind !== 'channel') throw new ApiRefusal('method_not_supported_for_channel_type');
    if (conversation.archived) throw new ApiRefusal('is_archived');
    const joined = joinConversation(world, conversation, botUserId);
    return {
      channel: describeConversation(world, conversation),
      ...(joined
        ? {}
        : { warning: 'already_in_channel', response_metadata: { warnings: ['already_in_channel'] } }),
    };
  },
};

const open: Method = {
  tier: 'tier3',
  scope: 'im:write',
  run: ({ workspace, args }) => {
    const { world } = workspace;
    const channel = args.text('channel');
    if (channel !== undefined && channel !== '') {
      const known = world.conversation(channel);
      if (known?.kind !== 'im' || !known.memberIds.includes(botUserId))
        throw new ApiRefusal('channel_not_found');
      return { no_op: true, already_open: true, channel: { id: known.id } };
    }
    const ids = (args.text('users') ?? '').split(',').filter((id) => id !== '');
    const [id] = ids;
    if (id === undefined) throw new ApiRefusal('users_list_not_supplied');
    // Group messages are not part of this workspace.
    if (ids.length > 1) throw new ApiRefusal('method_not_supported_for_channel_type');
    const person = world.person(id);
    if (person === undefined) throw new ApiRefusal('user_not_found');
    if (person.isBot) throw new ApiRefusal('cannot_dm_bot');
    if (person.deactivated) throw new ApiRefusal('user_disabled');
    return { channel: { id: openDirect(world, id, botUserId).id } };
  },
};

export const conversationMethods: Record<string, Method> = {
  'conversations.list': list,
  'conversations.info': info,
  'conversations.members': members,
  'conversations.join': join,
  'conversations.open': open,
};
