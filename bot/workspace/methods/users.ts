import { ApiRefusal } from '../failures.ts';
import type { Json } from '../json.ts';
import { type UserGroup, userGroups } from '../world/groups.ts';
import { identity } from '../world/identity.ts';
import { describePerson } from '../world/portraits.ts';
import type { Method } from './method.ts';
import { pageOf } from './pages.ts';

const info: Method = {
  tier: 'tier4',
  scope: 'users:read',
  run: ({ workspace, args }) => {
    const person = workspace.world.person(args.needed('user'));
    if (person === undefined) throw new ApiRefusal('user_not_found');
    return { user: describePerson(person, args.flag('include_locale')) };
  },
};

const list: Method = {
  tier: 'tier2',
  scope: 'users:read',
  run: ({ workspace, args }) => {
    const { page, next } = pageOf(args, workspace.world.state.people, 1_000);
    return {
      members: page.map((person) => describePerson(person, args.flag('include_locale'))),
      cache_ts: Math.floor(workspace.world.clock.now() / 1_000),
      response_metadata: { next_cursor: next },
    };
  },
};

const describeGroup = (group: UserGroup, withUsers: boolean): Json => ({
  id: group.id,
  team_id: identity.teamId,
  is_usergroup: true,
  is_subteam: true,
  is_external: false,
  name: group.name,
  description: group.description,
  handle: group.handle,
  date_create: 0,
  date_update: 0,
  date_delete: 0,
  auto_type: null,
  user_count: group.userIds.length,
  prefs: { channels: [], groups: [] },
  ...(withUsers ? { users: [...group.userIds] } : {}),
});

const groups: Method = {
  tier: 'tier2',
  scope: 'usergroups:read',
  run: ({ args }) => ({
    usergroups: userGroups.map((group) => describeGroup(group, args.flag('include_users'))),
  }),
};

const groupUsers: Method = {
  tier: 'tier2',
  scope: 'usergroups:read',
  run: ({ args }) => {
    const id = args.needed('usergroup');
    const group = userGroups.find((one) => one.id === id);
    if (group === undefined) throw new ApiRefusal('no_such_subteam');
    return { users: [...group.userIds] };
  },
};

export const userMethods: Record<string, Method> = {
  'users.info': info,
  'users.list': list,
  'usergroups.list': groups,
  'usergroups.users.list': groupUsers,
};
