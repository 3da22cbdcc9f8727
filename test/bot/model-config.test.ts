import { describe, expect, it } from 'vitest';
import { type Config, readConfig } from '../../bot/config.ts';

const own = { OPENAI_BASE_URL: 'http://model.intern:8000/v1' };

describe('the settings of a language model', () => {
  it('are none unless somebody chose one', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ model: undefined, embeddings: 'builtin', modelMonthlyTokens: undefined });
    expect(readConfig({ DURF_MODEL: 'none' }).model).toBeUndefined();
  });

  it.each<[string, NodeJS.ProcessEnv, Config['model']]>([
    [
      'OpenAI',
      { DURF_MODEL: 'openai:gpt-x', OPENAI_API_KEY: 'sk-1' },
      {
        provider: 'openai',
        name: 'gpt-x',
        endpoint: { baseUrl: 'https://api.openai.com/v1', apiKey: 'sk-1' },
      },
    ],
    [
      'an endpoint of one’s own, without a key',
      { DURF_MODEL: 'openai:org/model-7b', ...own },
      {
        provider: 'openai',
        name: 'org/model-7b',
        endpoint: { baseUrl: own.OPENAI_BASE_URL, apiKey: undefined },
      },
    ],
    [
      'Ollama on this machine, with a tag in the name',
      { DURF_MODEL: 'ollama:qwen:7b' },
      { provider: 'ollama', name: 'qwen:7b', endpoint: { baseUrl: 'http://127.0.0.1:11434' } },
    ],
    [
      'Ollama elsewhere',
      { DURF_MODEL: 'ollama:llama', OLLAMA_BASE_URL: 'http://gpu.intern:11434' },
      { provider: 'ollama', name: 'llama', endpoint: { baseUrl: 'http://gpu.intern:11434' } },
    ],
  ])('name %s', (_, environment, model) => {
    expect(readConfig(environment).model).toEqual(model);
  });

  it('can hold a price and an end of the month', () => {
    const config = readConfig({ DURF_MODEL_MONTHLY_TOKENS: '2000000', DURF_MODEL_PRICE: '0.40/1.6' });
    expect(config).toMatchObject({ modelMonthlyTokens: 2_000_000, modelPrice: { input: 0.4, output: 1.6 } });
  });

  it.each<[string, NodeJS.ProcessEnv, RegExp]>([
    [
      'a model without a provider',
      { DURF_MODEL: 'gpt-x' },
      /^DURF_MODEL: kies none, openai:NAAM of ollama:NAAM/,
    ],
    ['a model without a name', { DURF_MODEL: 'openai:' }, /^DURF_MODEL: /],
    ['a provider that there is not', { DURF_MODEL: 'ander:x' }, /^DURF_MODEL: /],
    ['no key for OpenAI itself', { DURF_MODEL: 'openai:x' }, /^OPENAI_API_KEY: ontbreekt/],
    ['no key for vectors of OpenAI', { DURF_EMBEDDINGS: 'openai:x' }, /^OPENAI_API_KEY: ontbreekt/],
    ['vectors from nowhere', { DURF_EMBEDDINGS: 'word2vec' }, /^DURF_EMBEDDINGS: kies builtin/],
    [
      'an address that is none',
      { DURF_MODEL: 'openai:x', OPENAI_BASE_URL: 'model.intern' },
      /^OPENAI_BASE_URL: /,
    ],
    ['an address of another kind', { OLLAMA_BASE_URL: 'file:///etc/passwd' }, /^OLLAMA_BASE_URL: /],
    ['tokens that are no number', { DURF_MODEL_MONTHLY_TOKENS: 'veel' }, /^DURF_MODEL_MONTHLY_TOKENS: /],
    ['a price that is no price', { DURF_MODEL_PRICE: '3 euro' }, /^DURF_MODEL_PRICE: /],
    ['tracing by another', { LANGSMITH_TRACING: 'true' }, /^LANGSMITH_TRACING: moet uit/],
  ])('refuse the start with %s', (_, environment, says) => {
    expect(() => readConfig(environment)).toThrow(says);
  });

  it('tell all their faults at once', () => {
    const all = { DURF_MODEL: 'x', DURF_EMBEDDINGS: 'y', OPENAI_BASE_URL: 'z' };
    expect(() => readConfig(all)).toThrow(/DURF_MODEL[\s\S]*DURF_EMBEDDINGS[\s\S]*OPENAI_BASE_URL/);
  });
});
