import { initialState } from '../controls/initial-state.js';

/**
 * What people filled in on one view or message, in the shape of Slack's `state.values`. It outlives a redraw: an
 * element that is still there (same block and action) keeps what was filled in.
 */
export const createForm = (around) => {
  let values = {};
  return {
    /** Starts with what these blocks carry, and keeps what people already filled in. */
    follow(blocks) {
      const before = values;
      values = {};
      for (const block of blocks) {
        for (const element of elementsOf(block)) {
          const fresh = initialState(element, around);
          if (fresh === undefined) continue;
          const kept = before[block.block_id]?.[element.action_id];
          values[block.block_id] ??= {};
          values[block.block_id][element.action_id] = kept?.type === element.type ? kept : fresh;
        }
      }
    },
    get: (blockId, actionId) => values[blockId]?.[actionId],
    set(blockId, actionId, state) {
      values[blockId] = { ...values[blockId], [actionId]: state };
    },
    values: () => values,
  };
};

const elementsOf = (block) => {
  if (block.type === 'input') return [block.element];
  if (block.type === 'actions') return block.elements ?? [];
  return block.type === 'section' && block.accessory ? [block.accessory] : [];
};
