import type { Database } from '../../db/database.ts';
import { knowledgeSearch } from '../../db/search.ts';
import { createAnswerer } from '../../retrieval/answer.ts';
import { builtinEmbedder } from '../../retrieval/embed-builtin.ts';
import {
  createReword,
  type ModelReport,
  type Reword,
  type RewordSettings,
} from '../../retrieval/model-answer.ts';
import { openModel } from '../../retrieval/models.ts';
import type { Ask, Model, ModelBudget, ModelReply } from '../../retrieval/ports.ts';

/** An allowance without end. */
const endlessBudget: ModelBudget = { take: async () => true, settle: async () => undefined };

/** A model that says this, whatever it is asked. */
export const modelThatSays =
  (...texts: readonly string[]): Model =>
  async () => {
    const text = texts.length > 1 ? ((texts as string[]).shift() ?? '') : (texts[0] ?? ''); // the list is ours alone
    return { text, refused: false, tokens: undefined } satisfies ModelReply;
  };

/** A language model under lock, and what it reported of each question. */
export const rewordWith = (
  model: Model,
  more: Partial<RewordSettings> = {},
): { readonly reword: Reword; readonly reports: ModelReport[] } => {
  const reports: ModelReport[] = [];
  const reword = createReword({
    model,
    budget: endlessBudget,
    mayLeave: () => true,
    report: (report) => reports.push(report),
    ...more,
  });
  return { reword, reports };
};

/** Durf with a language model, on this database. */
export const askWithModel = (
  database: Database,
  model: Model,
  more: Partial<RewordSettings> = {},
): { readonly ask: Ask; readonly reports: ModelReport[] } => {
  const { reword, reports } = rewordWith(model, more);
  return { ask: createAnswerer(knowledgeSearch(database), builtinEmbedder, reword), reports };
};

/** The model of an OpenAI-compatible endpoint at this address. */
export const openaiAt = (baseUrl: string): Model =>
  openModel({ provider: 'openai', name: 'test', endpoint: { baseUrl, apiKey: 'sk-test' } });
