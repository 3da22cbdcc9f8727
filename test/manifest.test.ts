import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { App } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const manifest: unknown = parse(readFileSync(join(ROOT, 'manifest.yml'), 'utf8'));

interface Rule {
  readonly at: string;
  readonly longest?: number;
  readonly most?: number;
  readonly allowed?: readonly unknown[];
  readonly matches?: RegExp;
}

const REFERENCE = 'https://docs.slack.dev/reference/app-manifest';

/** What Slack accepts, key by key. `*` is every member of a list. A key that is not here is not known. */
const RULES: readonly (Rule & { readonly source: string })[] = [
  { at: '_metadata.major_version', allowed: [2], source: REFERENCE },
  { at: '_metadata.minor_version', allowed: [0, 1], source: REFERENCE },
  { at: 'display_information.name', longest: 35, source: REFERENCE },
  { at: 'display_information.description', longest: 140, source: REFERENCE },
  { at: 'display_information.long_description', longest: 4000, source: REFERENCE },
  { at: 'display_information.background_color', matches: /^#[0-9a-f]{6}$/i, source: REFERENCE },
  { at: 'features.agent_view.agent_description', longest: 300, source: 'https://docs.slack.dev/ai/' },
  { at: 'features.agent_view.suggested_prompts', most: 4, source: 'https://docs.slack.dev/ai/' },
  { at: 'features.agent_view.suggested_prompts.*.title', source: 'https://docs.slack.dev/ai/' },
  { at: 'features.agent_view.suggested_prompts.*.message', source: 'https://docs.slack.dev/ai/' },
  { at: 'features.app_home.home_tab_enabled', allowed: [true], source: REFERENCE },
  { at: 'features.app_home.messages_tab_enabled', allowed: [true], source: REFERENCE },
  { at: 'features.app_home.messages_tab_read_only_enabled', allowed: [false], source: REFERENCE },
  { at: 'features.bot_user.display_name', longest: 80, source: REFERENCE },
  { at: 'features.bot_user.always_online', allowed: [true, false], source: REFERENCE },
  { at: 'features.slash_commands', most: 50, source: REFERENCE },
  { at: 'features.slash_commands.*.command', longest: 32, matches: /^\/[a-z]+$/, source: REFERENCE },
  { at: 'features.slash_commands.*.description', longest: 2000, source: REFERENCE },
  { at: 'features.slash_commands.*.usage_hint', longest: 1000, source: REFERENCE },
  { at: 'features.slash_commands.*.should_escape', allowed: [true, false], source: REFERENCE },
  { at: 'features.shortcuts', most: 10, source: REFERENCE },
  { at: 'features.shortcuts.*.name', longest: 24, source: REFERENCE },
  { at: 'features.shortcuts.*.type', allowed: ['global', 'message'], source: REFERENCE },
  { at: 'features.shortcuts.*.callback_id', longest: 255, source: REFERENCE },
  { at: 'features.shortcuts.*.description', longest: 150, source: REFERENCE },
  { at: 'oauth_config.scopes.bot', most: 255, source: REFERENCE },
  { at: 'oauth_config.scopes.bot.*', matches: /^[a-z_.]+(:[a-z_.]+)?$/, source: REFERENCE },
  { at: 'settings.event_subscriptions.bot_events', most: 100, source: REFERENCE },
  { at: 'settings.event_subscriptions.bot_events.*', matches: /^[a-z_.]+$/, source: REFERENCE },
  { at: 'settings.interactivity.is_enabled', allowed: [true], source: REFERENCE },
  { at: 'settings.org_deploy_enabled', allowed: [true, false], source: REFERENCE },
  { at: 'settings.socket_mode_enabled', allowed: [true], source: REFERENCE },
  // Once on, it can not be switched off.
  { at: 'settings.token_rotation_enabled', allowed: [false], source: REFERENCE },
];

/** Every fault of a manifest, with the key where it is. */
const faultsOf = (value: unknown, at = ''): string[] => {
  const pattern = at.replace(/\.\d+(?=\.|$)/g, '.*');
  const rule = RULES.find((one) => one.at === pattern);
  const known =
    rule !== undefined || RULES.some((one) => one.at.startsWith(pattern === '' ? '' : `${pattern}.`));
  if (!known) return [`${at}: not a key that Slack knows`];
  if (Array.isArray(value)) {
    const many =
      rule?.most !== undefined && value.length > rule.most ? [`${at}: more than ${rule.most}`] : [];
    return [...many, ...value.flatMap((one: unknown, index) => faultsOf(one, `${at}.${index}`))];
  }
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([name, one]) => faultsOf(one, at === '' ? name : `${at}.${name}`));
  const faults: string[] = [];
  if (rule?.longest !== undefined && String(value).length > rule.longest)
    faults.push(`${at}: longer than ${rule.longest}`);
  if (rule?.allowed && !rule.allowed.includes(value)) faults.push(`${at}: may not be ${String(value)}`);
  if (rule?.matches && !rule.matches.test(String(value)))
    faults.push(`${at}: ${String(value)} is not of that form`);
  return faults;
};

const Manifest = z.object({
  display_information: z.object({ name: z.string(), long_description: z.string() }),
  features: z.object({
    slash_commands: z.array(z.object({ command: z.string(), usage_hint: z.string() })),
    shortcuts: z.array(z.object({ name: z.string(), type: z.string(), callback_id: z.string() })),
  }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.object({ event_subscriptions: z.object({ bot_events: z.array(z.string()) }) }),
});
const read = Manifest.parse(manifest);

/** Everything of Durf's own code in Slack, by file. */
const sources = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((one) => one.isFile() && one.name.endsWith('.ts'))
    .map((one) => join(one.parentPath, one.name))
    .filter((path) => !path.includes(join('bot', 'workspace')))
    .map((path) => readFileSync(path, 'utf8'));
const code = sources('bot').join('\n');

/** Which scopes a method of the Web API asks for; source: the method's own page on docs.slack.dev. */
const SCOPES_OF_METHODS: Readonly<Record<string, readonly string[]>> = {
  'assistant.threads.setStatus': ['assistant:write'],
  'assistant.threads.setSuggestedPrompts': ['assistant:write'],
  'auth.test': [],
  'chat.postEphemeral': ['chat:write'],
  'chat.postMessage': ['chat:write'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history'],
  'conversations.info': ['channels:read', 'groups:read', 'im:read'],
  'conversations.members': ['channels:read', 'groups:read', 'im:read'],
  'conversations.open': ['im:write'],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history'],
  'usergroups.users.list': ['usergroups:read'],
  'users.info': ['users:read'],
  'users.list': ['users:read'],
  'views.open': [],
  'views.publish': [],
};

/** Which scopes an event asks for; source: the event's own page on docs.slack.dev. */
const SCOPES_OF_EVENTS: Readonly<Record<string, readonly string[]>> = {
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  channel_archive: ['channels:read'],
  member_joined_channel: ['channels:read', 'groups:read'],
  member_left_channel: ['channels:read', 'groups:read'],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  'message.im': ['im:history'],
  subteam_members_changed: ['usergroups:read'],
  user_change: ['users:read'],
};

/** Scopes that no method named above asks for, and why they are there all the same. */
const OTHER_SCOPES: Readonly<Record<string, string>> = {
  commands: 'the slash command and the shortcuts',
  'files:write': 'pictures and records of sessions are uploaded as files',
};

/** What the app registers, noted down instead of run. */
const registered = async () => {
  const events = new Set<string>();
  const commands = new Set<string>();
  const shortcuts = new Set<string>();
  const recorder = {
    event: (name: string) => events.add(name),
    command: (name: string) => commands.add(name),
    shortcut: (name: string) => shortcuts.add(name),
    action: () => undefined,
    view: () => undefined,
    error: () => undefined,
  };
  const { registerListeners } = await import('../bot/listeners.ts');
  // Registering calls nothing of an app but these, and nothing of a desk.
  const desk = {} as Parameters<typeof registerListeners>[1];
  registerListeners(recorder as unknown as App, desk, desk);
  return { events, commands, shortcuts };
};

describe('the manifest', () => {
  it('is what Slack accepts', () => {
    expect(faultsOf(manifest)).toEqual([]);
    // The settings page of Slack asks for at least this much.
    expect(read.display_information.long_description.length).toBeGreaterThanOrEqual(174);
  });

  it.each([
    ['a key that is not known', { features: { asistant_view: {} } }, 'features.asistant_view'],
    [
      'a name that is too long',
      { features: { shortcuts: [{ name: 'x'.repeat(25) }] } },
      'features.shortcuts.0.name',
    ],
    [
      'a fifth prompt',
      { features: { agent_view: { suggested_prompts: [{}, {}, {}, {}, {}] } } },
      'suggested_prompts',
    ],
    [
      'a wrong kind of shortcut',
      { features: { shortcuts: [{ type: 'both' }] } },
      'features.shortcuts.0.type',
    ],
  ])('would not be with %s', (_, wrong, at) => {
    expect(faultsOf(wrong).join('\n')).toContain(at);
  });

  it('names every command, shortcut and event that the app listens to, and no other', async () => {
    const { events, commands, shortcuts } = await registered();
    const listed = read.settings.event_subscriptions.bot_events;
    expect([...new Set(listed.map((name) => name.replace(/^message\..*/, 'message')))].sort()).toEqual(
      [...events].sort(),
    );
    expect(read.features.slash_commands.map(({ command }) => command)).toEqual([...commands]);
    expect(read.features.shortcuts.map(({ callback_id }) => callback_id).sort()).toEqual(
      [...shortcuts].sort(),
    );
  });

  it('asks for every scope that is used, and for no other', () => {
    const methods = Object.keys(SCOPES_OF_METHODS).filter((method) =>
      new RegExp(`${method.replaceAll('.', '\\s*\\.\\s*')}\\(`).test(code),
    );
    const events = read.settings.event_subscriptions.bot_events;
    for (const event of events) expect(SCOPES_OF_EVENTS).toHaveProperty([event]);
    const used = new Set([
      ...methods.flatMap((method) => SCOPES_OF_METHODS[method] ?? []),
      ...events.flatMap((event) => SCOPES_OF_EVENTS[event] ?? []),
      ...Object.keys(OTHER_SCOPES),
    ]);
    expect([...read.oauth_config.scopes.bot].sort()).toEqual([...used].sort());
  });

  it('knows every method of the Web API that the code calls', () => {
    const called = [
      ...code.matchAll(
        /(?:clients\.(?:interactive|background)|client)\s*\.\s*([a-z]\w*(?:\s*\.\s*\w+)+)\s*\(/g,
      ),
    ].map(([, method]) => (method ?? '').replace(/\s/g, ''));
    expect(called.length).toBeGreaterThan(10);
    for (const method of called) expect(Object.keys(SCOPES_OF_METHODS)).toContain(method);
  });
});
