import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

/** What a model was asked, as it came in over HTTP. */
export interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly system: string;
  readonly user: string;
  readonly body: string;
}

/** What a model does with a request. */
export type Reply =
  | { readonly content: string }
  | { readonly refusal: string }
  | { readonly filtered: true }
  | { readonly hang: true }
  | { readonly status: number; readonly body?: string; readonly location?: string }
  | { readonly raw: string }
  | { readonly endless: true };

export interface ModelServer {
  readonly url: string;
  readonly openaiUrl: string;
  readonly asked: Asked[];
  /** Texts that came in to be made into vectors, one list a request. */
  readonly embedded: string[][];
  answerWith(reply: (asked: Asked) => Reply): void;
  /** How texts become vectors; undefined in place of one breaks the answer off with status 500. */
  embedWith(embed: (texts: readonly string[]) => number[][] | undefined): void;
  close(): Promise<void>;
}

const Body = z.looseObject({
  messages: z.array(z.looseObject({ role: z.string(), content: z.string() })).optional(),
  input: z.union([z.string(), z.array(z.string())]).optional(),
});

const readBody = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
};

const asJson = (response: ServerResponse, value: unknown, status = 200): void => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
};

const openaiReply = (content: string | null, refusal: string | null, finish: string): unknown => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1,
  model: 'test',
  choices: [
    { index: 0, message: { role: 'assistant', content, refusal }, finish_reason: finish, logprobs: null },
  ],
  usage: { prompt_tokens: 900, completion_tokens: 100, total_tokens: 1000 },
});

/** Ollama speaks in lines: pieces of text, then one line with the counts. */
const ollamaReply = (content: string): string =>
  [
    {
      model: 'test',
      created_at: '2026-01-01T00:00:00Z',
      message: { role: 'assistant', content },
      done: false,
    },
    {
      model: 'test',
      created_at: '2026-01-01T00:00:00Z',
      message: { role: 'assistant', content: '' },
      done: true,
      done_reason: 'stop',
      prompt_eval_count: 900,
      eval_count: 100,
    },
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');

const pourOn = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const block = `"${'x'.repeat(64 * 1024)}",`;
  const pour = (): void => {
    while (!response.destroyed && response.write(block));
    if (!response.destroyed) response.once('drain', pour);
  };
  response.write('{"choices":[');
  pour();
};

const send = (response: ServerResponse, reply: Reply, ollama: boolean): void => {
  if ('hang' in reply) return;
  if ('endless' in reply) {
    pourOn(response);
    return;
  }
  if ('status' in reply) {
    response.writeHead(reply.status, reply.location ? { location: reply.location } : {});
    response.end(reply.body ?? '{"error":{"message":"no"}}');
    return;
  }
  if ('raw' in reply) {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(reply.raw);
    return;
  }
  const content = 'content' in reply ? reply.content : 'refusal' in reply ? reply.refusal : '';
  if (ollama) {
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    response.end(ollamaReply(content));
    return;
  }
  asJson(
    response,
    'content' in reply
      ? openaiReply(content, null, 'stop')
      : openaiReply(
          null,
          'refusal' in reply ? reply.refusal : null,
          'filtered' in reply ? 'content_filter' : 'stop',
        ),
  );
};

/** A real endpoint on loopback that speaks what OpenAI-compatible servers and Ollama speak, and does as it is told. */
export const startModelServer = async (): Promise<ModelServer> => {
  const asked: Asked[] = [];
  const embedded: string[][] = [];
  let answer: (asked: Asked) => Reply = () => ({ content: '{"claims":[]}' });
  let embed: (texts: readonly string[]) => number[][] | undefined = (texts) => texts.map(() => [1, 0, 0]);
  const server = createServer((request, response) => {
    void (async () => {
      const path = request.url ?? '';
      if (path === '/v1/models') return asJson(response, { data: [{ id: 'test' }] });
      if (path === '/api/tags') return asJson(response, { models: [{ name: 'test:latest' }] });
      const body = await readBody(request);
      const { messages = [], input = [] } = Body.parse(JSON.parse(body));
      if (path === '/v1/embeddings' || path === '/api/embed') {
        const texts = [input].flat();
        embedded.push(texts);
        const vectors = embed(texts);
        if (!vectors) return asJson(response, { error: { message: 'broken' } }, 500);
        if (path === '/api/embed') return asJson(response, { model: 'test', embeddings: vectors });
        const data = vectors.map((embedding, index) => ({ object: 'embedding', index, embedding }));
        return asJson(response, {
          object: 'list',
          data,
          model: 'test',
          usage: { prompt_tokens: 1, total_tokens: 1 },
        });
      }
      const contentOf = (role: string): string => messages.find((one) => one.role === role)?.content ?? '';
      const { authorization } = request.headers;
      const one = { path, authorization, system: contentOf('system'), user: contentOf('user'), body };
      asked.push(one);
      send(response, answer(one), path === '/api/chat');
    })().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // A listening TCP server has an address that is an object.
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    openaiUrl: `${url}/v1`,
    asked,
    embedded,
    answerWith: (reply) => {
      answer = reply;
    },
    embedWith: (how) => {
      embed = how;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** A passage as it stood in the material. */
export interface SeenPassage {
  readonly id: string;
  readonly text: string;
}

/** The passages that a model was given. */
export const passagesIn = ({ user }: Pick<Asked, 'user'>): SeenPassage[] =>
  [...user.matchAll(/^=== (\w+) begin passage (p\d+)\n.*\n([\s\S]*?)\n=== \1 einde$/gm)].map(
    ([, , id = '', text = '']) => ({ id, text }),
  );

/** The first sentence of a text that is long enough to be quoted. */
export const sentenceIn = (text: string): string =>
  text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.replace(/^[-•*]\s+/, '').trim())
    .find((sentence) => sentence.split(/\s+/).length >= 5 && sentence.length >= 25) ?? text.trim();

/** A model that does what it is asked: each of the first passages said in its own first sentence, with that as quote. */
export const goodModel = (asked: Asked): Reply => ({
  content: JSON.stringify({
    claims: passagesIn(asked)
      .slice(0, 2)
      .map(({ id, text }) => ({ text: sentenceIn(text), passage: id, quote: sentenceIn(text) })),
  }),
});
