import { renderBlocks } from './blocks/block.js';
import { createForm } from './blocks/form.js';
import { h, showKeepingFocus } from './dom.js';
import { say } from './settings.js';

/** The app's Home tab for one person. */
export const createHome = ({ around }) => {
  const form = createForm(around);
  const element = h('div', {
    class: 'scroll home',
    role: 'region',
    tabindex: '0',
    'aria-label': say('home-of-app', { name: around.appName() }),
  });
  return {
    element,
    show(view) {
      if (!view) return element.replaceChildren(h('p', { class: 'empty' }, say('no-home')));
      form.follow(view.blocks);
      const act = (blockId, action) =>
        around.act({
          container: { type: 'view', viewId: view.id },
          blockId,
          action,
          state: { values: form.values() },
        });
      const top = element.scrollTop;
      showKeepingFocus(
        element,
        h('div', { class: 'blocks' }, renderBlocks(view.blocks, { around, form, act })),
      );
      element.scrollTop = top;
      return undefined;
    },
  };
};
