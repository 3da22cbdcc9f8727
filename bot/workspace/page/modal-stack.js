import { openDialog } from './dialog.js';
import { h } from './dom.js';
import { createModalView } from './modal-view.js';
import { say } from './settings.js';

/** The modals of one person: only the top one shows; what comes in twice (by stream and by answer) is harmless. */
export const createModalStack = ({ around, layer }) => {
  let stack = [];
  let opened;
  const frame = h('div', { class: 'dialog-frame' });

  const show = (focus) => {
    const top = stack.at(-1);
    if (top === undefined) {
      opened?.close(around.resting());
      opened = undefined;
      return;
    }
    if (frame.firstChild !== top.parts[0]) frame.replaceChildren(...top.parts); // a redraw keeps the focus
    opened ??= openDialog(layer, {
      title: '',
      content: frame,
      onEscape: () => close(stack.at(-1).view()),
      size: 'large',
    });
    opened.heading.textContent = top.title();
    if (focus) {
      top.focusFirst();
      around.announce(say('form-opened', { title: top.title() }));
    }
  };
  const remove = (viewId) => {
    if (!stack.some((one) => one.view().id === viewId)) return;
    stack = stack.filter((one) => one.view().id !== viewId);
    show(true);
  };
  const close = (view) => {
    remove(view.id);
    around.send('close', { viewId: view.id });
  };
  const put = (view) => {
    const there = stack.find((one) => one.view().id === view.id);
    if (there) {
      there.update(view);
      if (there === stack.at(-1)) show(false);
      return;
    }
    stack = [...stack, createModalView({ around, view, submitted, close })];
    show(true);
  };
  const submitted = (view, response) => {
    if (response === null || response === undefined) remove(view.id);
    else if (response.response_action === 'clear') clear();
    else if (response.view) put(response.view);
  };
  const clear = () => {
    stack = [];
    show(false);
  };
  return { put, remove, clear, isOpen: () => stack.length > 0 };
};
