import { freshId, h } from '../dom.js';
import { renderText } from '../text/text-object.js';
import { pickedIn } from './initial-state.js';

/** Radio buttons and checkboxes, each option with its own words and, if given, a description. */
export const createChoice = (element, { state, naming, change, around, focusKey }) => {
  const single = element.type === 'radio_buttons';
  const chosen = new Set(
    (single ? [pickedIn(state)] : pickedIn(state)).filter(Boolean).map((option) => option.value),
  );
  const group = freshId('choice');

  const pick = () => {
    const options = element.options.filter((_, index) => inputs[index].checked);
    change(
      single
        ? { type: element.type, selected_option: options[0] ?? null }
        : { type: element.type, selected_options: options },
      true,
    );
  };
  const inputs = element.options.map((option, index) => {
    const input = h('input', {
      type: single ? 'radio' : 'checkbox',
      name: group,
      id: `${group}-${index}`,
      'data-focus-key': `${focusKey}/${option.value}`,
      'aria-describedby': option.description ? `${group}-${index}-more` : undefined,
      on: { change: pick },
    });
    input.checked = chosen.has(option.value);
    return input;
  });
  const row = (option, index) =>
    h(
      'div',
      { class: 'choice' },
      inputs[index],
      h(
        'div',
        {},
        h('label', { for: `${group}-${index}` }, renderText(option.text, around)),
        option.description &&
          h('div', { class: 'hint', id: `${group}-${index}-more` }, renderText(option.description, around)),
      ),
    );
  inputs[0]?.setAttribute('data-field', '');
  return h(
    'div',
    { ...naming, class: 'choices', role: single ? 'radiogroup' : 'group' },
    element.options.map(row),
  );
};
