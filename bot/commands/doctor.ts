import { statfs } from 'node:fs/promises';
import { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { listSources } from '../../db/sources.ts';
import { EVERYONE } from '../knowledge.ts';
import { type Check, say } from './check.ts';
import type { CommandContext } from './command.ts';
import { checkModel } from './doctor-model.ts';
import { checkEmbeddings } from './doctor-vectors.ts';

const checkDatabase = async ({ knowledge, config }: CommandContext): Promise<Check[]> => {
  const l = config.locale;
  const { database } = await knowledge();
  const { rows } = await database.query(
    `select current_setting('server_version') as server,
       (select extversion from pg_extension where extname = 'vector') as vector`,
  );
  const { server, vector } = z.object({ server: z.string(), vector: z.string() }).parse(rows[0]);
  const where = database.engine === 'embedded' ? config.dataDir : say('server', 'server', l);
  const sources = await listSources(database, EVERYONE);
  const passages = sources.reduce((sum, source) => sum + source.passages, 0);
  return [
    { name: 'database', ok: true, text: `PostgreSQL ${server} (${database.engine}), ${where}` },
    { name: 'pgvector', ok: true, text: vector },
    {
      name: say('kennis', 'knowledge', l),
      ok: sources.length > 0,
      text: `${sources.length} ${say('bronnen', 'sources', l)}, ${passages} ${say('passages', 'passages', l)}`,
    },
  ];
};

const checkDisk = async ({ config }: CommandContext): Promise<Check[]> => {
  if (config.databaseUrl) return [];
  const { bavail, bsize } = await statfs(config.dataDir);
  const megabytes = Math.round((bavail * bsize) / 1024 / 1024);
  const ok = megabytes >= 500;
  const mend = ok
    ? ''
    : say('; maak ruimte vrij (minstens 500 MB)', '; make room (at least 500 MB)', config.locale);
  return [
    {
      name: say('schijf', 'disk', config.locale),
      ok,
      text: `${megabytes} MB ${say('vrij', 'free', config.locale)}${mend}`,
    },
  ];
};

const NEEDED_SCOPES = [
  'chat:write',
  'commands',
  'app_mentions:read',
  'im:history',
  'channels:history',
  'users:read',
];

const checkSlack = async ({ config }: CommandContext): Promise<Check[]> => {
  const l = config.locale;
  const { slack } = config;
  if (!slack) {
    return [
      {
        name: 'slack',
        ok: true,
        text: say(
          'geen tokens: Durf start de lokale werkplek',
          'no tokens: Durf starts the local workspace',
          l,
        ),
      },
    ];
  }
  const client = new WebClient(slack.botToken, {
    timeout: 5000,
    retryConfig: { retries: 0 },
    ...(slack.apiUrl ? { slackApiUrl: slack.apiUrl } : {}),
  });
  try {
    const { team, user, response_metadata } = await client.auth.test();
    const scopes = response_metadata?.scopes ?? [];
    const missing = scopes.length === 0 ? [] : NEEDED_SCOPES.filter((scope) => !scopes.includes(scope));
    return [
      { name: 'slack', ok: true, text: `${team ?? '?'}, ${user ?? '?'}` },
      {
        name: 'scopes',
        ok: missing.length === 0,
        text:
          missing.length === 0
            ? say('compleet', 'complete', l)
            : `${say('ontbreken', 'missing', l)}: ${missing.join(', ')}; ${say('installeer de app opnieuw met manifest.yml', 'reinstall the app with manifest.yml', l)}`,
      },
    ];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      {
        name: 'slack',
        ok: false,
        text: `${reason}; ${say('kijk SLACK_BOT_TOKEN na', 'check SLACK_BOT_TOKEN', l)}`,
      },
    ];
  }
};

/** `durf doctor`: one line a check, with the mend where something is wrong. Status 1 when anything is. */
export const runDoctor = async (context: CommandContext): Promise<number> => {
  const l = context.config.locale;
  const checks: Check[] = [
    { name: 'node', ok: true, text: process.versions.node },
    { name: say('instellingen', 'configuration', l), ok: true, text: say('in orde', 'in order', l) },
    ...(await checkDatabase(context)),
    ...(await checkDisk(context)),
    ...(await checkSlack(context)),
    ...(await checkModel(context)),
    ...(await checkEmbeddings(context)),
  ];
  for (const { name, ok, text } of checks) {
    context.io.out(`${ok ? say('goed', 'good', l) : say('FOUT', 'WRONG', l)}  ${name.padEnd(14)} ${text}\n`);
  }
  return checks.every(({ ok }) => ok) ? 0 : 1;
};
