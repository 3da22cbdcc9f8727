import { h } from '../dom.js';
import { plainText } from '../text/text-object.js';

const inputTypes = {
  number_input: 'text',
  email_text_input: 'email',
  url_text_input: 'url',
  plain_text_input: 'text',
};
const isMultiline = (element) => element.multiline || element.type === 'rich_text_input';

/** A typed text as the rich text that Slack would send: one section, as it was typed. */
const asRichText = (text) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
});
const fromRichText = (block) =>
  (block?.elements ?? [])
    .map((part) =>
      (part.elements ?? [])
        .map((inner) => inner.text ?? (inner.elements ?? []).map((deep) => deep.text).join(''))
        .join(''),
    )
    .join('\n');

const toState = (element, text) => {
  if (element.type !== 'rich_text_input') return { type: element.type, value: text === '' ? null : text };
  return { type: element.type, rich_text_value: text === '' ? null : asRichText(text) };
};
const toText = (state) => ('value' in state ? (state.value ?? '') : fromRichText(state.rich_text_value));

/** Every element in which people type. Calls `change` at each letter, and says when the text is settled (Enter). */
export const createTextInput = (element, { state, naming, change, focusKey }) => {
  const settle = (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || isMultiline(element)) return;
    event.preventDefault();
    change(toState(element, field.value), true);
  };
  const field = h(isMultiline(element) ? 'textarea' : 'input', {
    ...naming,
    class: 'field',
    'data-field': true,
    'data-focus-key': focusKey,
    type: isMultiline(element) ? undefined : inputTypes[element.type],
    inputmode: element.type === 'number_input' ? 'decimal' : undefined,
    rows: isMultiline(element) ? '5' : undefined,
    placeholder: plainText(element.placeholder) || undefined,
    autocomplete: 'off',
    value: toText(state),
    on: { input: () => change(toState(element, field.value), false), keydown: settle },
  });
  return field;
};
