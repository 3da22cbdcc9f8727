import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** What the app declares in its manifest, as far as the workspace acts on it. */
export interface Definition {
  readonly commands: readonly { command: string; description: string; usageHint: string }[];
  readonly shortcuts: readonly {
    callbackId: string;
    name: string;
    type: 'global' | 'message';
    description: string;
  }[];
  /** Events the app hears; null means all of them. */
  readonly events: ReadonlySet<string> | null;
  /** What the bot token may do; null means everything. */
  readonly scopes: ReadonlySet<string> | null;
  readonly prompts: readonly { title: string; message: string }[];
}

const Manifest = z.object({
  features: z
    .object({
      agent_view: z
        .object({
          suggested_prompts: z.array(z.object({ title: z.string(), message: z.string() })).default([]),
        })
        .optional(),
      slash_commands: z
        .array(
          z.object({
            command: z.string(),
            description: z.string().default(''),
            usage_hint: z.string().default(''),
          }),
        )
        .default([]),
      shortcuts: z
        .array(
          z.object({
            name: z.string(),
            type: z.enum(['global', 'message']),
            callback_id: z.string(),
            description: z.string().default(''),
          }),
        )
        .default([]),
    })
    .prefault({}),
  oauth_config: z
    .object({
      scopes: z
        .object({ bot: z.array(z.string()).default([]), bot_optional: z.array(z.string()).default([]) })
        .prefault({}),
    })
    .prefault({}),
  settings: z
    .object({
      event_subscriptions: z.object({ bot_events: z.array(z.string()).default([]) }).prefault({}),
    })
    .prefault({}),
});

/** An app without a manifest: one command, every event, every right. */
const openDefinition: Definition = {
  commands: [{ command: '/durf', description: 'Vraag iets aan Durf', usageHint: '[vraag] of help' }],
  shortcuts: [],
  events: null,
  scopes: null,
  prompts: [],
};

/** Reads the manifest (YAML or JSON); without a file the app is open. Throws on a manifest that makes no sense. */
export const readDefinition = (file: string | undefined): Definition => {
  if (file === undefined || !existsSync(file)) return openDefinition;
  const manifest = Manifest.parse(parse(readFileSync(file, 'utf8')));
  const { features, oauth_config, settings } = manifest;
  return {
    commands: features.slash_commands.map((one) => ({
      command: one.command,
      description: one.description,
      usageHint: one.usage_hint,
    })),
    shortcuts: features.shortcuts.map((one) => ({
      callbackId: one.callback_id,
      name: one.name,
      type: one.type,
      description: one.description,
    })),
    events: new Set(settings.event_subscriptions.bot_events),
    scopes: new Set([...oauth_config.scopes.bot, ...oauth_config.scopes.bot_optional]),
    prompts: features.agent_view?.suggested_prompts ?? [],
  };
};
