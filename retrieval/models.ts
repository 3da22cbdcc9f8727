import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { z } from 'zod';
import { type Endpoint, EndpointFault, endpointFetch, faultOf, jsonLinesOnly, within } from './endpoint.ts';
import type { Model, ModelReply, ModelRequest } from './ports.ts';

/** A model by provider and name, and the one address where it is. */
export interface ModelSettings {
  readonly provider: 'openai' | 'ollama';
  readonly name: string;
  readonly endpoint: Endpoint;
}

/** Far above five claims; a model that goes on is cut off there by its provider. */
const MOST_OUTPUT_TOKENS = 1500;
/** Passages, instructions and answer together; what Ollama takes by itself is less than the passages. */
const OLLAMA_CONTEXT_TOKENS = 8192;
/** Most that is read of one answer of a chat model, and of one batch of vectors. */
const MOST_CHAT_BYTES = 256 * 1024;
const MOST_VECTOR_BYTES = 32 * 1024 * 1024;
/** The library wants a key; an endpoint of one's own may do without. */
const NO_KEY = 'none';

// The libraries are large, so they are loaded only when a model is configured. They never retry: time is ours to give.
const openaiOptions = ({ endpoint }: ModelSettings, fetch: typeof globalThis.fetch) => ({
  apiKey: endpoint.apiKey ?? NO_KEY,
  maxRetries: 0,
  configuration: {
    baseURL: endpoint.baseUrl,
    fetch,
    organization: null,
    project: null,
    logLevel: 'off' as const,
  },
});

const chatOf = async (
  settings: ModelSettings,
  request: ModelRequest,
  bare: boolean,
): Promise<BaseChatModel> => {
  const fetch = endpointFetch(settings.endpoint.baseUrl, request.signal, MOST_CHAT_BYTES);
  if (settings.provider === 'ollama') {
    const { ChatOllama } = await import('@langchain/ollama');
    return new ChatOllama({
      model: settings.name,
      baseUrl: settings.endpoint.baseUrl,
      fetch: jsonLinesOnly(fetch),
      maxRetries: 0,
      temperature: 0,
      numCtx: OLLAMA_CONTEXT_TOKENS,
      numPredict: MOST_OUTPUT_TOKENS,
      ...(bare ? {} : { format: { ...request.schema }, think: false }),
    });
  }
  const { ChatOpenAICompletions } = await import('@langchain/openai');
  return new ChatOpenAICompletions({
    ...openaiOptions(settings, fetch),
    model: settings.name,
    streaming: false,
    // The only place where the library leaves a refusal.
    __includeRawResponse: true,
    ...(bare
      ? {}
      : {
          temperature: 0,
          maxTokens: MOST_OUTPUT_TOKENS,
          modelKwargs: {
            response_format: {
              type: 'json_schema',
              json_schema: { name: 'claims', strict: true, schema: request.schema },
            },
          },
        }),
  });
};

const Usage = z.object({ input_tokens: z.number(), output_tokens: z.number() });
const Raw = z.object({
  choices: z.array(
    z.object({ finish_reason: z.string(), message: z.object({ refusal: z.string().nullish() }) }),
  ),
});

const readReply = (message: {
  readonly text: string;
  readonly additional_kwargs: Readonly<Record<string, unknown>>;
  readonly usage_metadata?: unknown;
}): ModelReply => {
  const usage = Usage.safeParse(message.usage_metadata).data;
  const [choice] = Raw.safeParse(message.additional_kwargs.__raw_response).data?.choices ?? [];
  return {
    text: message.text,
    refused: choice?.finish_reason === 'content_filter' || (choice?.message.refusal ?? null) !== null,
    tokens: usage && { input: usage.input_tokens, output: usage.output_tokens },
  };
};

/**
 * A chat model through LangChain, without tools. The form of the answer is asked for in the way of the provider; an
 * endpoint that does not know that way (status 400) is asked in words alone from then on.
 */
export const openModel = (settings: ModelSettings): Model => {
  let bare = false;
  const ask = async (request: ModelRequest): Promise<ModelReply> => {
    const chat = await chatOf(settings, request, bare);
    const messages = [new SystemMessage(request.instructions), new HumanMessage(request.material)];
    return readReply(await chat.invoke(messages, { signal: request.signal }));
  };
  return async (request) => {
    try {
      return await within(request.signal, ask(request));
    } catch (error) {
      const fault = faultOf(error, request.signal);
      if (fault.status !== 400 || bare) throw fault;
      bare = true;
    }
    try {
      return await within(request.signal, ask(request));
    } catch (error) {
      throw faultOf(error, request.signal);
    }
  };
};

/** Texts to vectors at one endpoint, in one request. Rejects with an `EndpointFault`. */
export type EmbedTexts = (texts: readonly string[], signal: AbortSignal) => Promise<number[][]>;

/** An embedding model through LangChain. */
export const openEmbeddings =
  (settings: ModelSettings): EmbedTexts =>
  async (texts, signal) => {
    const { baseUrl } = settings.endpoint;
    const fetch = endpointFetch(baseUrl, signal, MOST_VECTOR_BYTES);
    const embed = async (): Promise<number[][]> => {
      if (settings.provider === 'ollama') {
        const { OllamaEmbeddings } = await import('@langchain/ollama');
        const model = new OllamaEmbeddings({
          model: settings.name,
          baseUrl,
          fetch: jsonLinesOnly(fetch),
          maxRetries: 0,
          truncate: true,
        });
        return model.embedDocuments([...texts]);
      }
      const { OpenAIEmbeddings } = await import('@langchain/openai');
      const model = new OpenAIEmbeddings({
        ...openaiOptions(settings, fetch),
        model: settings.name,
        batchSize: texts.length,
        encodingFormat: 'float',
        stripNewLines: false,
      });
      return model.embedDocuments([...texts]);
    };
    try {
      const vectors = await within(signal, embed());
      if (vectors.length !== texts.length) throw new EndpointFault('garbage');
      return vectors;
    } catch (error) {
      throw faultOf(error, signal);
    }
  };
