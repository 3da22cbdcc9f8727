import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EndpointFault } from '../../retrieval/endpoint.ts';
import { probeModel } from '../../retrieval/endpoint-probe.ts';
import { type ModelSettings, openEmbeddings, openModel } from '../../retrieval/models.ts';
import type { ModelReply } from '../../retrieval/ports.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.asked.length = 0;
  server.embedded.length = 0;
  server.answerWith(() => ({ content: '{"claims":[]}' }));
  server.embedWith((texts) => texts.map(() => [1, 0, 0]));
});

const settingsFor = (provider: 'openai' | 'ollama', name = 'test'): ModelSettings => ({
  provider,
  name,
  endpoint: { baseUrl: provider === 'openai' ? server.openaiUrl : server.url, apiKey: 'sk-sleutel' },
});

const ask = (provider: 'openai' | 'ollama', patience = 10_000): Promise<ModelReply> =>
  openModel(settingsFor(provider))({
    instructions: 'Doe dit.',
    schema: { type: 'object' },
    material: 'De vraag.',
    signal: AbortSignal.timeout(patience),
  });

const reasonOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no fault',
    (error: unknown) => (error instanceof EndpointFault ? error.message : `not a fault: ${String(error)}`),
  );

/** Every address that this process opens a connection to while `work` runs. */
const addressesDuring = async (work: () => Promise<unknown>): Promise<string[]> => {
  const addresses = new Set<string>();
  const listen = (message: unknown): void => {
    // What Node publishes on this channel has a socket.
    const { socket } = message as { socket: Socket };
    socket.once('connect', () => addresses.add(`http://${socket.remoteAddress}:${socket.remotePort}`));
    socket.once('lookup', (_error, address, _family, host) => addresses.add(`${host} ${address}`));
  };
  subscribe('net.client.socket', listen);
  try {
    await work();
  } finally {
    unsubscribe('net.client.socket', listen);
  }
  return [...addresses];
};

describe.each(['openai', 'ollama'] as const)('a model that speaks as %s', (provider) => {
  it('gets the instructions and the material apart, and nothing like a tool', async () => {
    server.answerWith(() => ({ content: '"klaar"' }));
    expect(await ask(provider)).toEqual({
      text: '"klaar"',
      refused: false,
      tokens: { input: 900, output: 100 },
    });
    const [asked] = server.asked;
    expect(asked).toMatchObject({ system: 'Doe dit.', user: 'De vraag.' });
    expect(asked?.body).not.toMatch(/"tools?"|"functions?"/);
    expect(server.asked).toHaveLength(1);
  });

  it('is asked for the form in its own way', async () => {
    await ask(provider);
    expect(server.asked[0]?.body).toContain(
      provider === 'openai' ? '"json_schema"' : '"format":{"type":"object"}',
    );
  });

  it('is asked without the form when it does not know that', async () => {
    const model = openModel(settingsFor(provider));
    server.answerWith(({ body }) =>
      /json_schema|"format":\{/.test(body) ? { status: 400 } : { content: '"zonder"' },
    );
    const request = { instructions: 'a', schema: {}, material: 'b', signal: AbortSignal.timeout(10_000) };
    expect((await model(request)).text).toBe('"zonder"');
    expect((await model(request)).text).toBe('"zonder"');
    // Once learnt, it is not tried again.
    expect(server.asked).toHaveLength(3);
  });

  it('that fails, hangs, floods or speaks no language is a fault with a reason', async () => {
    server.answerWith(() => ({ status: 500 }));
    expect(await reasonOf(ask(provider))).toBe('status 500');
    server.answerWith(() => ({ status: 401 }));
    expect(await reasonOf(ask(provider))).toBe('status 401');
    server.answerWith(() => ({ hang: true }));
    expect(await reasonOf(ask(provider, 100))).toBe('time-out');
    server.answerWith(() => ({ endless: true }));
    expect(await reasonOf(ask(provider))).toBe('too-large');
    server.answerWith(() => ({ raw: '<html>nee</html>' }));
    expect(await reasonOf(ask(provider))).toBe('garbage');
    expect(server.asked).toHaveLength(5);
  });

  it('can not send Durf elsewhere', async () => {
    const other = await startModelServer();
    server.answerWith(() => ({ status: 307, location: `${other.openaiUrl}/chat/completions` }));
    expect(await reasonOf(ask(provider))).toBe('unreachable');
    expect(other.asked).toEqual([]);
    await other.close();
  });

  it('is the only one that Durf connects to', async () => {
    const fresh = await startModelServer();
    const at = { baseUrl: provider === 'openai' ? fresh.openaiUrl : fresh.url };
    const addresses = await addressesDuring(async () => {
      const model = openModel({ provider, name: 'test', endpoint: at });
      await model({ instructions: 'a', schema: {}, material: 'b', signal: AbortSignal.timeout(10_000) });
      const embed = openEmbeddings({ provider, name: 'test', endpoint: at });
      await embed(['een', 'twee'], AbortSignal.timeout(10_000));
    });
    expect(addresses).toEqual([fresh.url]);
    await fresh.close();
  });

  it('makes vectors of texts, in their order', async () => {
    server.embedWith((texts) => texts.map((text) => [text.length, 0.5]));
    const embed = openEmbeddings(settingsFor(provider));
    expect(await embed(['a', 'abc', 'ab'], AbortSignal.timeout(10_000))).toEqual([
      [1, 0.5],
      [3, 0.5],
      [2, 0.5],
    ]);
    expect(server.embedded).toEqual([['a', 'abc', 'ab']]);
    server.embedWith(() => [[1, 2]]);
    expect(await reasonOf(embed(['a', 'b'], AbortSignal.timeout(10_000)))).toBe('garbage');
    server.embedWith(() => undefined);
    expect(await reasonOf(embed(['a'], AbortSignal.timeout(10_000)))).toBe('status 500');
  });

  it('is looked for without being asked anything', async () => {
    const signal = (): AbortSignal => AbortSignal.timeout(5000);
    expect(await probeModel(settingsFor(provider), signal())).toBe('there');
    expect(await probeModel(settingsFor(provider, 'ander'), signal())).toBe('not-there');
    const nobody = { ...settingsFor(provider), endpoint: { baseUrl: 'http://127.0.0.1:9/v1' } };
    expect(await probeModel(nobody, signal())).toMatchObject({ reason: 'unreachable' });
    expect(server.asked).toEqual([]);
  });
});

describe('a model that will not answer', () => {
  it('is told apart from one that answers badly', async () => {
    server.answerWith(() => ({ refusal: 'Dat doe ik niet.' }));
    expect(await ask('openai')).toMatchObject({ refused: true });
    server.answerWith(() => ({ content: '"goed"' }));
    expect(await ask('openai')).toMatchObject({ refused: false });
  });
});
