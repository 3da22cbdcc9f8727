import { h } from '../dom.js';
import { say } from '../settings.js';
import { plainText } from '../text/text-object.js';
import { pickedIn } from './initial-state.js';
import { keyOf, optionsOf, stateKeyOf } from './options.js';

/** A list from which one thing is picked; the browser's own, so that every keyboard and phone knows it. */
export const createSelect = (element, { state, naming, change, around, focusKey }) => {
  const options = optionsOf(element, around);
  const chosen = keyOf(pickedIn(state));
  const entry = (option) => {
    const node = h('option', { value: option.key }, option.label);
    node.selected = option.key === chosen;
    return node;
  };
  const grouped = [...new Set(options.map((option) => option.group))].map((group) => {
    const entries = options.filter((option) => option.group === group).map(entry);
    return group === undefined ? entries : h('optgroup', { label: group }, entries);
  });
  const pick = () => {
    const option = options.find((candidate) => candidate.key === select.value);
    change({ type: element.type, [stateKeyOf(element)]: option?.picked ?? null }, true);
  };
  const select = h(
    'select',
    { ...naming, class: 'field', 'data-field': true, 'data-focus-key': focusKey, on: { change: pick } },
    h('option', { value: '' }, plainText(element.placeholder) || say('choose')),
    grouped,
  );
  return select;
};
