import { isEmpty, pickedIn } from './controls/initial-state.js';
import { say } from './settings.js';
import { isWebAddress } from './text/references.js';

const textProblem = (element, text) => {
  const tooMany = text.length - (element.max_length ?? Number.POSITIVE_INFINITY);
  if (text.length < (element.min_length ?? 0)) return say('too-short', { count: element.min_length });
  return tooMany > 0 ? say('too-long', { count: tooMany }) : undefined;
};
const numberProblem = (element, text) => {
  const number = Number(text.replace(',', '.'));
  if (!Number.isFinite(number) || (!element.is_decimal_allowed && !Number.isInteger(number)))
    return say('not-a-number');
  if (number < Number(element.min_value ?? Number.NEGATIVE_INFINITY))
    return say('too-low', { count: element.min_value });
  return number > Number(element.max_value ?? Number.POSITIVE_INFINITY)
    ? say('too-high', { count: element.max_value })
    : undefined;
};
const problems = {
  plain_text_input: textProblem,
  number_input: numberProblem,
  email_text_input: (_, text) =>
    /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? undefined : say('not-an-address'),
  url_text_input: (_, text) => (isWebAddress(text) ? undefined : say('not-a-link')),
};

/** What Slack would not let through: per block what is wrong, in words. Empty when the form may go. */
export const findFormErrors = (blocks, form) => {
  const errors = {};
  for (const block of blocks.filter((one) => one.type === 'input')) {
    const state = form.get(block.block_id, block.element.action_id);
    if (state === undefined) continue;
    const problem = isEmpty(state)
      ? block.optional
        ? undefined
        : say('required')
      : problems[block.element.type]?.(block.element, pickedIn(state));
    if (problem) errors[block.block_id] = problem;
  }
  return errors;
};
