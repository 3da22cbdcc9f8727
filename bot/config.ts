import { resolve } from 'node:path';
import { z } from 'zod';
import {
  EMBEDDINGS_FORM,
  MODEL_FORM,
  type ModelConfig,
  modelConfigOf,
  modelFaults,
  PRICE_FORM,
} from './model-config.ts';

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

const webAddress = z.url({ protocol: /^https?$/, error: 'is geen webadres / is no web address' }).optional();

/** Tracing sends questions and passages to a third party. */
const noTracing = z
  .string()
  .trim()
  .refine(
    (value) => value !== 'true',
    'moet uit: dit stuurt vragen naar een ander / must be off: it sends questions elsewhere',
  )
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
    .string()
    .trim()
    .regex(MODEL_FORM, 'kies none, openai:NAAM of ollama:NAAM / choose none, openai:NAME or ollama:NAME')
    .optional(),
  DURF_MODEL_MONTHLY_TOKENS: z
    .string()
    .trim()
    .regex(/^\d{1,15}$/, 'moet een heel getal zijn: tokens per maand / must be a whole number')
    .transform(Number)
    .optional(),
  DURF_MODEL_PRICE: z
    .string()
    .trim()
    .regex(PRICE_FORM, 'schrijf het als 0.40/1.60: prijs per miljoen tokens, in en uit / price in and out')
    .optional(),
  DURF_EMBEDDINGS: z
    .string()
    .trim()
    .regex(
      EMBEDDINGS_FORM,
      'kies builtin, openai:NAAM, ollama:NAAM of transformers:NAAM / choose one of these, with a NAME',
    )
    .optional(),
  OPENAI_BASE_URL: webAddress,
  OPENAI_API_KEY: text,
  OLLAMA_BASE_URL: webAddress,
  // What the libraries of a model would send somewhere by themselves.
  LANGSMITH_TRACING: noTracing,
  LANGSMITH_TRACING_V2: noTracing,
  LANGCHAIN_TRACING: noTracing,
  LANGCHAIN_TRACING_V2: noTracing,
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

export interface Config extends ModelConfig {
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
  const faults = [...slackFaults(env), ...modelFaults(env)];
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
    ...modelConfigOf(env),
  };
};
