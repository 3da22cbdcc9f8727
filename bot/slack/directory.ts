import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Asker, Place } from '../../facilitation/audience.ts';
import type { Language } from '../../retrieval/vocabulary.ts';
import { languageOfLocale } from '../i18n/words.ts';

const KEPT_MS = 5 * 60_000;
/** 20 pages of 1,000: more members than that are not counted, and then there may be outsiders. */
const MOST_PAGES = 20;

const Person = z.object({
  id: z.string(),
  team_id: z.string().optional(),
  deleted: z.boolean().optional(),
  is_bot: z.boolean().optional(),
  is_restricted: z.boolean().optional(),
  is_ultra_restricted: z.boolean().optional(),
  is_stranger: z.boolean().optional(),
  locale: z.string().optional(),
  enterprise_user: z.object({ teams: z.array(z.string()).optional() }).optional(),
});
type Person = z.infer<typeof Person>;
const Page = z.object({ response_metadata: z.object({ next_cursor: z.string().optional() }).optional() });
const Channel = z.object({
  id: z.string(),
  is_im: z.boolean().optional(),
  is_private: z.boolean().optional(),
  is_mpim: z.boolean().optional(),
  is_ext_shared: z.boolean().optional(),
  is_pending_ext_shared: z.boolean().optional(),
});

/** Who people and channels are, as far as that decides what may be said to them. Remembered for five minutes. */
export interface Directory {
  readonly asker: (user: string) => Promise<Asker>;
  readonly language: (user: string) => Promise<Language>;
  readonly place: (channel: string, user: string) => Promise<Place>;
  /** What only this person sees. */
  readonly alone: (user: string) => Promise<Place>;
  readonly isMember: (channel: string, user: string) => Promise<boolean>;
  /** Whether this person is in this user group. */
  readonly inGroup: (group: string, user: string) => Promise<boolean>;
  /** Something about people or channels changed: ask Slack again. */
  readonly forget: () => void;
}

const remembered = <Value>(now: () => Date, load: (key: string) => Promise<Value>) => {
  const kept = new Map<string, { readonly value: Promise<Value>; readonly until: number }>();
  return {
    get: (key: string): Promise<Value> => {
      const known = kept.get(key);
      if (known && known.until > now().getTime()) return known.value;
      const value = load(key);
      kept.set(key, { value, until: now().getTime() + KEPT_MS });
      // A failure is not remembered.
      value.catch(() => kept.delete(key));
      return value;
    },
    clear: () => kept.clear(),
  };
};

/** Reads people and channels from Slack. What can not be read counts as an outsider, in the default language. */
export const createDirectory = (
  client: WebClient,
  ownTeam: () => string | undefined,
  settings: {
    readonly now: () => Date;
    readonly locale: Language;
    /** The groups (channels and user groups) that some source is kept for. */
    readonly groups: () => Promise<readonly string[]>;
  },
): Directory => {
  const askerOf = (one: Person): Asker => {
    const team = ownTeam();
    const foreign =
      team !== undefined &&
      one.team_id !== undefined &&
      one.team_id !== team &&
      !one.enterprise_user?.teams?.includes(team);
    const outside = one.is_restricted || one.is_ultra_restricted || one.is_stranger;
    return one.deleted || one.is_bot || outside || foreign ? 'outsider' : 'member';
  };
  const pages = async function* (call: (cursor: string | undefined) => Promise<unknown>) {
    let cursor: string | undefined;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const answer = await call(cursor);
      yield answer;
      cursor = Page.parse(answer).response_metadata?.next_cursor || undefined;
      if (!cursor) return;
    }
    throw new Error('more pages than are read');
  };
  const people = remembered(settings.now, async (user) => {
    const { user: one } = await client.users.info({ user, include_locale: true });
    return Person.parse(one);
  });
  const everybody = remembered(settings.now, async () => {
    const all = new Map<string, Asker | 'bot'>();
    for await (const page of pages((cursor) =>
      client.users.list({ limit: 1000, ...(cursor ? { cursor } : {}) }),
    )) {
      for (const one of z.object({ members: z.array(Person) }).parse(page).members) {
        all.set(one.id, one.is_bot ? 'bot' : askerOf(one));
      }
    }
    return all;
  });
  const members = remembered(settings.now, async (channel) => {
    const all = new Set<string>();
    for await (const page of pages((cursor) =>
      client.conversations.members({ channel, limit: 1000, ...(cursor ? { cursor } : {}) }),
    )) {
      for (const id of z.object({ members: z.array(z.string()) }).parse(page).members) all.add(id);
    }
    return all;
  });
  const places = remembered(settings.now, async (channel): Promise<Place> => {
    const info = Channel.parse((await client.conversations.info({ channel })).channel);
    if (info.is_im) return { kind: 'direct', groups: [] };
    const shared = Boolean(info.is_ext_shared || info.is_pending_ext_shared);
    const known = shared ? new Map<string, Asker | 'bot'>() : await everybody.get('');
    const outsiders =
      shared || [...(await members.get(channel))].some((id) => (known.get(id) ?? 'outsider') === 'outsider');
    return { kind: 'channel', id: channel, private: Boolean(info.is_private || info.is_mpim), outsiders };
  });
  const groupMembers = remembered(settings.now, async (usergroup) => {
    const { users } = await client.usergroups.users.list({ usergroup });
    return new Set(users ?? []);
  });
  const isMember = async (channel: string, user: string): Promise<boolean> => {
    try {
      return (await members.get(channel)).has(user);
    } catch {
      return false;
    }
  };
  const inGroup = async (group: string, user: string): Promise<boolean> => {
    try {
      return (await groupMembers.get(group)).has(user);
    } catch {
      return false;
    }
  };
  // Alone with Durf a person reads what all the groups read that this person is in.
  const alone = async (user: string): Promise<Place> => {
    const groups: string[] = [];
    try {
      for (const group of await settings.groups()) {
        if (await (group.startsWith('S') ? inGroup(group, user) : isMember(group, user))) groups.push(group);
      }
    } catch {
      return { kind: 'direct', groups: [] };
    }
    return { kind: 'direct', groups };
  };
  return {
    asker: async (user) => {
      try {
        return askerOf(await people.get(user));
      } catch {
        return 'outsider';
      }
    },
    language: async (user) => {
      try {
        return languageOfLocale((await people.get(user)).locale ?? '') ?? settings.locale;
      } catch {
        return settings.locale;
      }
    },
    alone,
    place: async (channel, user) => {
      if (channel.startsWith('D')) return alone(user);
      try {
        return await places.get(channel);
      } catch {
        return { kind: 'channel', id: channel, private: false, outsiders: true };
      }
    },
    isMember,
    inGroup,
    forget: () => {
      people.clear();
      everybody.clear();
      members.clear();
      groupMembers.clear();
      places.clear();
    },
  };
};
