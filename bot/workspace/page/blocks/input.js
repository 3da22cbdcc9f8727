import { createControl } from '../controls/control.js';
import { freshId, h } from '../dom.js';
import { say } from '../settings.js';
import { plainText, renderPlain } from '../text/text-object.js';

const groups = new Set(['radio_buttons', 'checkboxes']);
const isGroup = (type) => groups.has(type) || type.startsWith('multi_');

/** A labelled field of a form, with its hint and a place for what is wrong with it. */
export const renderInput = (block, surface) => {
  const { element } = block;
  const id = freshId('input');
  const { around, form } = surface;
  const change = (state, settled) => {
    form.set(block.block_id, element.action_id, state);
    surface.clearError?.(block.block_id);
    if (settled && block.dispatch_action) {
      const { type, ...rest } = state;
      surface.act(block.block_id, { type, action_id: element.action_id, ...rest });
    }
  };
  const single = !isGroup(element.type);
  const naming = {
    id: single ? id : undefined,
    'aria-labelledby': `${id}-label`,
    'aria-describedby': [block.hint && `${id}-hint`, `${id}-error`].filter(Boolean).join(' '),
    'aria-required': single && !block.optional ? 'true' : undefined,
  };
  const control = createControl(element, {
    state: form.get(block.block_id, element.action_id),
    naming,
    change,
    around,
    focusKey: `${block.block_id}/${element.action_id}`,
    act: (action) => surface.act(block.block_id, action),
    overlay: around.overlay,
    tell: around.tell,
  });
  return h(
    'div',
    { class: 'block-input', 'data-block-id': block.block_id },
    h(
      single ? 'label' : 'div',
      { class: 'label', id: `${id}-label`, for: single ? id : undefined },
      renderPlain(block.label),
      block.optional && h('span', { class: 'hint' }, ' ', say('optional')),
    ),
    control,
    block.hint && h('p', { class: 'hint', id: `${id}-hint` }, plainText(block.hint)),
    h('p', { class: 'error', id: `${id}-error` }),
  );
};
