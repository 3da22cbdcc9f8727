import { limits } from '../limits.ts';
import { byType, type Check, flag, list, object, type Shape, string } from './checks.ts';

const plainShape = (max: number): Shape => ({
  needs: { text: string({ min: 1, max }) },
  may: { emoji: flag },
});
const mrkdwnShape = (max: number): Shape => ({
  needs: { text: string({ min: 1, max }) },
  may: { verbatim: flag },
});

/** Text without markup. */
export const plain = (max: number): Check => byType({ plain_text: plainShape(max) });
/** Text with or without Slack's markup. */
export const words = (max: number): Check =>
  byType({ plain_text: plainShape(max), mrkdwn: mrkdwnShape(max) });
/** The two text objects, for places that take other things as well. */
export const wordsShapes = (max: number): Record<string, Shape> => ({
  plain_text: plainShape(max),
  mrkdwn: mrkdwnShape(max),
});

export const id: Check = string({ min: 1, max: limits.element.id });

export const confirm: Check = object({
  needs: {
    title: plain(limits.element.confirmTitle),
    text: words(limits.element.confirmText),
    confirm: plain(limits.element.confirmButton),
    deny: plain(limits.element.confirmButton),
  },
  may: { style: string({ values: ['primary', 'danger'] }) },
});

const optionShape = (text: Check): Shape => ({
  needs: { text, value: string({ min: 1, max: limits.element.optionValue }) },
  may: {
    description: words(limits.element.optionDescription),
    url: string({ max: limits.element.url }),
  },
});

export const option: Check = object(optionShape(plain(limits.element.optionText)));
/** Checkboxes and radio buttons may have markup in their options. */
export const boxOption: Check = object(optionShape(words(limits.element.optionText)));

export const options: Check = list(option, { min: 1, max: limits.element.options });
export const boxOptions: Check = list(boxOption, { min: 1, max: limits.element.boxes });
export const optionGroups: Check = list(
  object({ needs: { label: plain(limits.element.optionText), options } }),
  { min: 1, max: limits.element.options },
);
