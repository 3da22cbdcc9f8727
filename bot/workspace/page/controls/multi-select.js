import { freshId, h } from '../dom.js';
import { say } from '../settings.js';
import { pickedIn } from './initial-state.js';
import { keyOf, optionsOf, stateKeyOf } from './options.js';

/** A list from which several things are picked: a fold with checkboxes, its summary says what was picked. */
export const createMultiSelect = (element, { state, naming, change, around, focusKey }) => {
  const options = optionsOf(element, around);
  const chosen = new Set((pickedIn(state) ?? []).map(keyOf));
  const most = element.max_selected_items ?? Number.POSITIVE_INFINITY;

  const summaryId = freshId('picked');
  const summary = h('summary', {
    id: summaryId,
    class: 'field',
    'data-field': true,
    'data-focus-key': focusKey,
  });
  const describe = () => {
    const labels = options.filter((option) => chosen.has(option.key)).map((option) => option.label);
    summary.textContent =
      labels.length === 0
        ? say('choose')
        : labels.length > 3
          ? say('chosen-count', { count: labels.length })
          : labels.join(', ');
  };
  const pick = (option, input) => {
    if (input.checked) chosen.add(option.key);
    else chosen.delete(option.key);
    for (const other of inputs) other.disabled = !other.checked && chosen.size >= most;
    describe();
    const picked = options
      .filter((candidate) => chosen.has(candidate.key))
      .map((candidate) => candidate.picked);
    change({ type: element.type, [stateKeyOf(element)]: picked }, true);
  };
  const inputs = options.map((option) => {
    const input = h('input', {
      type: 'checkbox',
      id: freshId('pick'),
      'data-focus-key': `${focusKey}/${option.key}`,
      on: { change: () => pick(option, input) },
    });
    input.checked = chosen.has(option.key);
    input.disabled = !input.checked && chosen.size >= most;
    return input;
  });
  describe();
  const rows = options.map((option, index) =>
    h('div', { class: 'choice' }, inputs[index], h('label', { for: inputs[index].id }, option.label)),
  );
  return h(
    'details',
    { class: 'multi-select' },
    summary,
    h(
      'div',
      { ...naming, role: 'group', class: 'choices' },
      Number.isFinite(most) && h('p', { class: 'hint' }, say('at-most', { count: most })),
      rows,
    ),
  );
};
