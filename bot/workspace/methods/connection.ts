import { identity } from '../world/identity.ts';
import { botUserId } from '../world/people.ts';
import type { Method } from './method.ts';

const authTest: Method = {
  tier: 'special',
  scope: null,
  run: ({ workspace }) => ({
    url: `${workspace.address()}/`,
    team: identity.teamName,
    user: 'durf',
    team_id: identity.teamId,
    user_id: botUserId,
    bot_id: identity.botId,
    is_enterprise_install: false,
  }),
};

const openConnection: Method = {
  tier: 'special',
  scope: null,
  token: 'app',
  run: ({ workspace }) => ({
    url: workspace.address().replace('http:', 'ws:') + workspace.hub.newAddress(),
  }),
};

export const connectionMethods: Record<string, Method> = {
  'auth.test': authTest,
  'apps.connections.open': openConnection,
};
