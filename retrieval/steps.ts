import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * The steps between a question and its answer that can each be left out, to measure what they add or cost. All are on,
 * always, but for a measurement that says `without`.
 */
export const STEPS = [
  'compounds',
  'spelling',
  'lexicon',
  'letters',
  'headings',
  'renderings',
  'anticipated questions',
  'words',
  'vectors',
  'whole section',
  'second look',
  'covered words',
  'references',
  'promotion',
  'history',
  'premises',
  'figures',
  'left open',
  'unanswered',
  'rows',
  'parts',
  'sufficiency',
] as const;
export type Step = (typeof STEPS)[number];

const leftOut = new AsyncLocalStorage<Step>();

/** Whether a step is to be taken. */
export const isOn = (step: Step): boolean => leftOut.getStore() !== step;

/** Does the work, and all that it starts, without one step. Texts are read anew: give it an answerer of its own. */
export const without = <Result>(step: Step, work: () => Promise<Result>): Promise<Result> =>
  leftOut.run(step, work);
