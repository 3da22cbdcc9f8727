import type { Logger } from 'pino';
import { z } from 'zod';
import type { Database } from '../db/database.ts';
import { modelBudget } from '../db/model-usage.ts';
import { createReword, type ModelReport, type Reword } from '../retrieval/model-answer.ts';
import { openModel } from '../retrieval/models.ts';
import type { Config } from './config.ts';
import { mayLeave } from './may-leave.ts';
import type { ModelPrice } from './model-config.ts';

const Uuid = z.uuid();

/** What the request cost, when a price is known. */
const costOf = ({ inputTokens, outputTokens }: ModelReport, price: ModelPrice | undefined): object =>
  price ? { cost: Math.round(inputTokens * price.input + outputTokens * price.output) / 1_000_000 } : {};

/** One line a question: reasons and numbers. An id from outside may be a text, so only ids of ours are kept. */
const logReport = (log: Logger, price: ModelPrice | undefined) => (report: ModelReport) => {
  const { question, ...numbers } = report;
  log[report.outcome === 'model' || report.because === 'may-not-leave' ? 'info' : 'warn']({
    kind: 'model',
    feature: 'answers',
    ...(Uuid.safeParse(question).success ? { question } : {}),
    ...numbers,
    ...costOf(report, price),
  });
};

/** The language model that is configured, ready to word answers; undefined when there is none. */
export const openReword = (
  config: Pick<Config, 'model' | 'modelMonthlyTokens' | 'modelPrice'>,
  database: Database,
  log: Logger | undefined,
): Reword | undefined =>
  config.model &&
  createReword({
    model: openModel(config.model),
    budget: modelBudget(database, config.modelMonthlyTokens),
    mayLeave,
    report: log ? logReport(log, config.modelPrice) : () => undefined,
  });
