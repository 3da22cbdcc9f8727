import { resolve } from 'node:path';
import { z } from 'zod';

/**
 * The environment, read in this one place. Every fault is collected, so that a person sees all of them at once, each
 * with its mend.
 */
const text = z
  .string()
  .trim()
  .transform((value) => (value === '' ? undefined : value))
  .optional();

const port = z
  .string()
  .trim()
  .regex(
    /^\d{1,5}$/,
    'moet een poortnummer zijn, van 0 tot en met 65535 (0 = kies een vrije) / must be a port number',
  )
  .transform(Number)
  .refine((value) => value <= 65_535, 'moet een poortnummer zijn, hoogstens 65535 / must be at most 65535');

const token = (prefix: string) =>
  z
    .string()
    .trim()
    .regex(new RegExp(`^${prefix}`), `begint met ${prefix} / starts with ${prefix}`)
    .optional();

const Environment = z.object({
  DATABASE_URL: z
    .string()
    .trim()
    .regex(/^postgres(?:ql)?:\/\//, 'begint met postgres:// / starts with postgres://')
    .optional(),
  DURF_DATA_DIR: text,
  SLACK_BOT_TOKEN: token('xoxb-'),
  SLACK_APP_TOKEN: token('xapp-'),
  SLACK_SIGNING_SECRET: text,
  SLACK_API_URL: z.url('is geen webadres / is no web address').optional(),
  DURF_MODEL: z
    .literal(
      'none',
      'alleen “none”: taalmodellen komen in een volgende versie / only "none": models come later',
    )
    .optional(),
  DURF_EMBEDDINGS: z
    .literal('builtin', 'alleen “builtin” in deze versie / only "builtin" in this version')
    .optional(),
  PORT: port.optional(),
  DURF_BIND: text,
  DURF_PUBLIC_URL: z.url('is geen webadres / is no web address').optional(),
  DURF_LOCALE: z.enum(['nl', 'en'], 'kies nl of en / choose nl or en').optional(),
  DURF_ROLES: text,
  DURF_ROUTES: text,
  TZ: text,
  NODE_ENV: text,
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], 'kies silent, error, warn, info of debug')
    .optional(),
});

export interface Config {
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly slack:
    | {
        readonly botToken: string;
        readonly appToken: string | undefined;
        readonly signingSecret: string | undefined;
        readonly apiUrl: string | undefined;
      }
    | undefined;
  readonly port: number;
  readonly bind: string;
  readonly publicUrl: string | undefined;
  readonly locale: 'nl' | 'en';
  readonly timeZone: string;
  readonly rolesFile: string | undefined;
  readonly routesFile: string | undefined;
  readonly production: boolean;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
}

/** Every fault of the environment, one line each. */
export class ConfigFaults extends Error {
  override readonly name = 'ConfigFaults';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

const slackFaults = (env: z.infer<typeof Environment>): string[] => {
  if (!env.SLACK_BOT_TOKEN) {
    return env.SLACK_APP_TOKEN || env.SLACK_SIGNING_SECRET
      ? ['SLACK_BOT_TOKEN: ontbreekt, terwijl er wel een app-token of signing secret staat / is missing']
      : [];
  }
  return env.SLACK_APP_TOKEN || env.SLACK_SIGNING_SECRET
    ? []
    : [
        'SLACK_APP_TOKEN: ontbreekt; of geef SLACK_SIGNING_SECRET voor HTTP / is missing, or give SLACK_SIGNING_SECRET',
      ];
};

/** Reads the configuration; throws `ConfigFaults` with all faults. Empty variables count as absent. */
export const readConfig = (environment: NodeJS.ProcessEnv = process.env): Config => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    throw new ConfigFaults(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
  }
  const env = parsed.data;
  const faults = slackFaults(env);
  const production = env.NODE_ENV === 'production';
  if (production && env.LOG_LEVEL === 'debug') {
    faults.push('LOG_LEVEL: debug mag niet in productie / debug is not allowed in production');
  }
  if (faults.length > 0) throw new ConfigFaults(faults);
  return {
    databaseUrl: env.DATABASE_URL,
    dataDir: resolve(env.DURF_DATA_DIR ?? 'data'),
    slack: env.SLACK_BOT_TOKEN
      ? {
          botToken: env.SLACK_BOT_TOKEN,
          appToken: env.SLACK_APP_TOKEN,
          signingSecret: env.SLACK_SIGNING_SECRET,
          apiUrl: env.SLACK_API_URL,
        }
      : undefined,
    port: env.PORT ?? 3000,
    bind: env.DURF_BIND ?? '127.0.0.1',
    publicUrl: env.DURF_PUBLIC_URL,
    locale: env.DURF_LOCALE ?? 'nl',
    timeZone: env.TZ ?? 'Europe/Amsterdam',
    rolesFile: env.DURF_ROLES,
    routesFile: env.DURF_ROUTES,
    production,
    logLevel: env.LOG_LEVEL ?? 'info',
  };
};
