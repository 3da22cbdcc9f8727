import { ApiRefusal } from '../failures.ts';
import type { Json } from '../json.ts';
import type { Tier } from '../rates.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Arguments } from './arguments.ts';

export interface Asked {
  readonly workspace: Surroundings;
  readonly args: Arguments;
}

/** One method of the Web API. `run` gives what Slack answers beside `ok: true`, or throws an `ApiRefusal`. */
export interface Method {
  readonly tier: Tier;
  /** What the bot token must be allowed to do; null when any token will do. */
  readonly scope: string | null;
  readonly token?: 'bot' | 'app';
  readonly run: (asked: Asked) => Json;
}

/** Refuses with `missing_scope` when the app's manifest does not ask for this. */
export const requireScope = ({ definition }: Surroundings, scope: string): void => {
  if (definition.scopes === null || definition.scopes.has(scope)) return;
  throw new ApiRefusal('missing_scope', {
    needed: scope,
    provided: [...definition.scopes].join(','),
  });
};
