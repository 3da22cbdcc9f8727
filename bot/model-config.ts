import type { Endpoint } from '../retrieval/endpoint.ts';
import type { ModelSettings } from '../retrieval/models.ts';

/** What the environment says about models, as text; `config.ts` reads it. */
export interface ModelVariables {
  readonly DURF_MODEL?: string | undefined;
  readonly DURF_MODEL_MONTHLY_TOKENS?: number | undefined;
  readonly DURF_MODEL_PRICE?: string | undefined;
  readonly DURF_EMBEDDINGS?: string | undefined;
  readonly OPENAI_BASE_URL?: string | undefined;
  readonly OPENAI_API_KEY?: string | undefined;
  readonly OLLAMA_BASE_URL?: string | undefined;
}

/** Where each provider is. */
export interface Endpoints {
  readonly openai: Endpoint;
  readonly ollama: Endpoint;
}

/** Money per million tokens, in whatever currency the contract is in. */
export interface ModelPrice {
  readonly input: number;
  readonly output: number;
}

export interface ModelConfig {
  /** Undefined: answers are composed from the sources alone. */
  readonly model: ModelSettings | undefined;
  readonly modelMonthlyTokens: number | undefined;
  readonly modelPrice: ModelPrice | undefined;
  /** `builtin`, or a provider and a name: `openai:…`, `ollama:…`, `transformers:…`. */
  readonly embeddings: string;
  readonly endpoints: Endpoints;
}

export const MODEL_FORM = /^(?:none|(?:openai|ollama):\S+)$/;
export const EMBEDDINGS_FORM = /^(?:builtin|(?:openai|ollama|transformers):\S+)$/;
export const PRICE_FORM = /^\d+(?:\.\d+)?\/\d+(?:\.\d+)?$/;

const OPENAI = 'https://api.openai.com/v1';
const OLLAMA = 'http://127.0.0.1:11434';

const endpointsOf = (env: ModelVariables): Endpoints => ({
  openai: { baseUrl: env.OPENAI_BASE_URL ?? OPENAI, apiKey: env.OPENAI_API_KEY },
  ollama: { baseUrl: env.OLLAMA_BASE_URL ?? OLLAMA },
});

/** A model by its full name (`openai:NAME`), or undefined when the name is of no provider that is reached over HTTP. */
export const modelNamed = (full: string, endpoints: Endpoints): ModelSettings | undefined => {
  const at = full.indexOf(':');
  const provider = full.slice(0, at);
  if (provider !== 'openai' && provider !== 'ollama') return undefined;
  return { provider, name: full.slice(at + 1), endpoint: endpoints[provider] };
};

/** What can not work together, one line each. */
export const modelFaults = (env: ModelVariables): string[] => {
  const wanted = [env.DURF_MODEL, env.DURF_EMBEDDINGS].filter((one) => one?.startsWith('openai:'));
  return wanted.length > 0 && !env.OPENAI_API_KEY && !env.OPENAI_BASE_URL
    ? [
        'OPENAI_API_KEY: ontbreekt; alleen een eigen OPENAI_BASE_URL kan zonder / is missing; only an OPENAI_BASE_URL of your own can do without',
      ]
    : [];
};

export const modelConfigOf = (env: ModelVariables): ModelConfig => {
  const endpoints = endpointsOf(env);
  const [input, output] = (env.DURF_MODEL_PRICE ?? '').split('/').map(Number);
  return {
    model: modelNamed(env.DURF_MODEL ?? 'none', endpoints),
    modelMonthlyTokens: env.DURF_MODEL_MONTHLY_TOKENS,
    modelPrice: input !== undefined && output !== undefined ? { input, output } : undefined,
    embeddings: env.DURF_EMBEDDINGS ?? 'builtin',
    endpoints,
  };
};
