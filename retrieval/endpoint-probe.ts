import { z } from 'zod';
import { type EndpointFault, endpointFetch, faultOf } from './endpoint.ts';
import type { ModelSettings } from './models.ts';

/** Whether an endpoint answers and has the model; `unlisted`: it answers, but gives no list. */
export type Probe = 'there' | 'not-there' | 'unlisted' | EndpointFault;

const MOST_BYTES = 4 * 1024 * 1024;
const OpenaiList = z.object({ data: z.array(z.object({ id: z.string() })) });
const OllamaList = z.object({ models: z.array(z.object({ name: z.string() })) });

/** Ollama writes a model without its tag as `NAME:latest`. */
const namesIn = (provider: ModelSettings['provider'], list: unknown): string[] | undefined =>
  provider === 'openai'
    ? OpenaiList.safeParse(list).data?.data.map(({ id }) => id)
    : OllamaList.safeParse(list).data?.models.flatMap(({ name }) => [name, name.replace(/:latest$/, '')]);

/** Looks whether a model can be reached, without asking it anything: it costs no tokens. */
export const probeModel = async (
  { provider, name, endpoint }: ModelSettings,
  signal: AbortSignal,
): Promise<Probe> => {
  const base = endpoint.baseUrl.replace(/\/+$/, '');
  const address = provider === 'openai' ? `${base}/models` : `${base}/api/tags`;
  try {
    const response = await endpointFetch(
      base,
      signal,
      MOST_BYTES,
    )(address, {
      headers: endpoint.apiKey ? { authorization: `Bearer ${endpoint.apiKey}` } : {},
    });
    const names = namesIn(provider, await response.json().catch(() => undefined));
    if (!names) return 'unlisted';
    return names.includes(name) ? 'there' : 'not-there';
  } catch (error) {
    const fault = faultOf(error, signal);
    return fault.status === 404 ? 'unlisted' : fault;
  }
};
