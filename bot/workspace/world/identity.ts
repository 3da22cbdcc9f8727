import { createHash, randomBytes } from 'node:crypto';

/** Who the workspace and the app are. Invented, and the same on every start, so that stored ids keep their meaning. */
export const identity = {
  teamId: 'T0OEFEN',
  teamName: 'Durf oefenwerkplek',
  teamDomain: 'durf-oefenwerkplek',
  notice: 'Oefenwerkplek: alle mensen, namen en berichten hier zijn verzonnen.',
  appId: 'A0DURF',
  botId: 'B0DURF',
  botName: 'Durf',
} as const;

export interface Secrets {
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
}

/** Tokens in Slack's shape; a `seed` gives the same ones again, without it they are new at every start. */
export const newSecrets = (seed?: string): Secrets => {
  const draw = (what: string): string =>
    seed === undefined
      ? randomBytes(16).toString('hex')
      : createHash('sha256').update(`${what}:${seed}`).digest('hex').slice(0, 32);
  return {
    botToken: `xoxb-workspace-${draw('bot')}`,
    appToken: `xapp-1-${identity.appId}-${draw('app')}`,
    signingSecret: draw('signing'),
  };
};
