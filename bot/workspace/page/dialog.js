import { freshId, h, tabStops } from './dom.js';
import { say } from './settings.js';
import { plainText, renderText } from './text/text-object.js';

/**
 * Opens a dialog in `layer`. Everything before it in the same part of the page sleeps, Tab stays inside, Escape calls
 * `onEscape`; `close` wakes the rest and gives the focus back to where it was.
 */
export const openDialog = (layer, { title, content, onEscape, size = 'small' }) => {
  const before = document.activeElement;
  const titleId = freshId('dialog');
  const onKey = (event) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      event.preventDefault();
      onEscape();
    } else if (event.key === 'Tab') keepInside(event, dialog);
  };
  const heading = h('h2', { id: titleId, class: 'dialog-title' }, title);
  const dialog = h(
    'div',
    {
      class: `dialog dialog-${size}`,
      role: 'dialog',
      'aria-modal': 'true',
      'aria-labelledby': titleId,
      tabindex: '-1',
      on: { keydown: onKey },
    },
    heading,
    content,
  );
  const curtain = h('div', { class: 'curtain' }, dialog);
  const asleep = [...layer.children, ...sleepers(layer)].filter((element) => !element.inert);
  for (const element of asleep) element.inert = true;
  layer.append(curtain);
  return {
    dialog,
    heading,
    close(fallback) {
      curtain.remove();
      for (const element of asleep) element.inert = false;
      (before?.isConnected && before !== document.body ? before : fallback)?.focus();
    },
  };
};

const sleepers = (layer) => {
  const found = [];
  for (let element = layer.previousElementSibling; element; element = element.previousElementSibling)
    found.push(element);
  return found;
};

const keepInside = (event, dialog) => {
  const stops = tabStops(dialog);
  const [first, last] = [stops[0], stops.at(-1)];
  const atEdge = event.shiftKey ? [first, dialog] : [last];
  if (!atEdge.includes(document.activeElement)) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
};

/** Asks yes or no, with Slack's own `confirm` object; resolves to true only on yes. */
export const askConfirm = (layer, confirm) =>
  new Promise((resolve) => {
    const finish = (answer) => {
      opened.close();
      resolve(answer);
    };
    const deny = h(
      'button',
      { type: 'button', class: 'button', on: { click: () => finish(false) } },
      plainText(confirm.deny) || say('cancel'),
    );
    const style = confirm.style === 'danger' ? 'danger' : 'primary';
    const agree = h(
      'button',
      { type: 'button', class: `button ${style}`, on: { click: () => finish(true) } },
      plainText(confirm.confirm) || say('yes'),
    );
    const around = { person: () => undefined, conversation: () => undefined };
    const content = [
      h('div', { class: 'dialog-body prose' }, renderText(confirm.text, around)),
      h('div', { class: 'dialog-foot' }, deny, agree),
    ];
    const opened = openDialog(layer, {
      title: plainText(confirm.title),
      content,
      onEscape: () => finish(false),
    });
    deny.focus();
  });
