import { elementsOf } from '../blocks/check-blocks.ts';
import { type Json, objectOf, textOf } from '../json.ts';
import { limits } from '../limits.ts';
import { type Language, say } from '../words.ts';
import { firstChoice, keepsChoice, readChoice } from './choices.ts';

/** `state.values` as Slack sends it: every element that keeps a choice, also when nothing was chosen. */
export const readValues = (blocks: readonly Json[], given: Json): Json => {
  const values: Json = {};
  for (const block of blocks) {
    const kept = elementsOf(block).filter(keepsChoice);
    if (kept.length === 0) continue;
    const blockId = textOf(block, 'block_id');
    const inBlock = objectOf(given, blockId);
    values[blockId] = Object.fromEntries(
      kept.map((element) => {
        const actionId = textOf(element, 'action_id');
        const chosen = inBlock[actionId] === undefined ? firstChoice(element) : objectOf(inBlock, actionId);
        return [actionId, readChoice(element, chosen)];
      }),
    );
  }
  return values;
};

const isEmpty = (choice: Json): boolean =>
  Object.entries(choice)
    .filter(([key]) => key !== 'type')
    .every(
      ([, value]) => value === null || value === undefined || (Array.isArray(value) && value.length === 0),
    );

/** What Slack itself asks of a form before the app sees it: required fields and lengths. By block id. */
export const checkForm = (
  blocks: readonly Json[],
  values: Json,
  language: Language,
): Record<string, string> => {
  const errors: Record<string, string> = {};
  for (const block of blocks.filter((one) => one.type === 'input')) {
    const element = objectOf(block, 'element');
    const blockId = textOf(block, 'block_id');
    const choice = objectOf(objectOf(values, blockId), textOf(element, 'action_id'));
    if (isEmpty(choice)) {
      if (block.optional !== true) errors[blockId] = say('field_required', language);
      continue;
    }
    const length = Array.from(textOf(choice, 'value')).length;
    const { min_length: least, max_length: most } = element;
    if (typeof least === 'number' && length < least)
      errors[blockId] = say('too_short', language, { length: least });
    const limit = typeof most === 'number' ? most : limits.element.inputLength;
    if (element.type === 'plain_text_input' && length > limit)
      errors[blockId] = say('too_long', language, { length: limit });
  }
  return errors;
};
