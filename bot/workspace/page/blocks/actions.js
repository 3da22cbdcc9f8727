import { createControl } from '../controls/control.js';
import { h } from '../dom.js';
import { say } from '../settings.js';
import { plainText } from '../text/text-object.js';

const withoutType = ({ type: _, ...rest }) => rest;

/**
 * A control that acts at once (in an actions block or beside a section). Asks first when the element has a
 * `confirm`; resolves to false when the person said no or Slack refused.
 */
export const createActingControl = (element, block, surface, naming = {}) => {
  const { around, form } = surface;
  const act = async (action) => {
    if (element.confirm && !(await around.ask(element.confirm))) return false;
    return surface.act(block.block_id, action);
  };
  const change = async (state, settled) => {
    const before = form.get(block.block_id, element.action_id);
    form.set(block.block_id, element.action_id, state);
    if (!settled) return;
    const done = await act({ type: element.type, action_id: element.action_id, ...withoutType(state) });
    if (!done && before) form.set(block.block_id, element.action_id, before);
  };
  const state = form.get(block.block_id, element.action_id);
  const label = plainText(element.placeholder) || element.accessibility_label || say('choose');
  const named = Object.keys(naming).length > 0 ? naming : { 'aria-label': label };
  const focusKey = `${block.block_id}/${element.action_id}`;
  return createControl(element, {
    state,
    naming: named,
    change,
    act,
    around,
    focusKey,
    overlay: around.overlay,
    tell: around.tell,
  });
};

export const renderActions = (block, surface) =>
  h(
    'div',
    { class: 'block-actions' },
    (block.elements ?? []).map((element) => createActingControl(element, block, surface)),
  );
