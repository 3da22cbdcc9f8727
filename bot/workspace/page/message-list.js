import { createForm } from './blocks/form.js';
import { focusWithin, h } from './dom.js';
import { renderMessage } from './message.js';
import { isSameDay, momentOf, sayDay } from './moments.js';

const together = 5 * 60; // seconds within which messages of one person stand under one name

const belongTogether = (above, message) =>
  above !== undefined &&
  above.user === message.user &&
  above.ephemeral === message.ephemeral &&
  above.botName === message.botName &&
  !(above.replyCount > 0) &&
  Number(message.ts) - Number(above.ts) < together;

/** A list of messages that changes in place: what did not change keeps its focus, its fields and its folds. */
export const createMessageList = ({ around, label, empty, inThread = false, openThread, openMenu }) => {
  let messages = [];
  const drawn = new Map();
  const forms = new Map();
  const dismissed = new Set();
  const list = h('ol', { class: 'message-list' });
  const element = h(
    'div',
    {
      class: 'scroll',
      role: 'region',
      'aria-label': label,
      tabindex: '0',
      on: { keydown: (event) => walk(event) },
    },
    h('p', { class: 'empty' }, empty),
    list,
  );

  const walk = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const onMessage = event.target === element || event.target.matches('article');
    if (step === undefined || !onMessage) return;
    const articles = [...list.querySelectorAll('article')];
    const at = articles.indexOf(document.activeElement);
    const next = at === -1 ? articles.at(-1) : articles[at + step];
    next?.focus();
    if (next) event.preventDefault();
  };
  const dismiss = (message) => {
    dismissed.add(message.ts);
    draw();
    element.focus();
  };
  const itemFor = (message, above) => {
    const compact = belongTogether(above, message) && isSameDay(momentOf(above.ts), momentOf(message.ts));
    const signature = JSON.stringify([message, compact]);
    const before = drawn.get(message.ts);
    if (before?.signature === signature) return before.item;
    if (!forms.has(message.ts)) forms.set(message.ts, createForm(around));
    const item = renderMessage(message, {
      around,
      form: forms.get(message.ts),
      compact,
      inThread,
      openThread,
      openMenu,
      dismiss,
    });
    if (before?.item.isConnected) {
      const focus = focusWithin(before.item);
      before.item.replaceWith(item);
      focus.restore(item);
    }
    drawn.set(message.ts, { item, signature });
    return item;
  };
  const dayLine = (message) =>
    h(
      'li',
      { class: 'day', 'data-day': momentOf(message.ts).toDateString() },
      h('span', {}, sayDay(momentOf(message.ts))),
    );

  const draw = () => {
    const shown = messages.filter(
      (message) => !dismissed.has(message.ts) && !(message.deleted && !(message.replyCount > 0)),
    );
    const items = shown.flatMap((message, index) => {
      const above = shown[index - 1];
      const item = itemFor(message, above);
      const newDay = !inThread && (!above || !isSameDay(momentOf(above.ts), momentOf(message.ts)));
      return newDay ? [dayLine(message), item] : [item];
    });
    element.classList.toggle('is-empty', items.length === 0);
    arrange(list, items);
  };
  const nearEnd = () => element.scrollHeight - element.scrollTop - element.clientHeight < 120;
  const toEnd = () => {
    element.scrollTop = element.scrollHeight;
  };

  return {
    element,
    toEnd,
    messages: () => messages,
    show(all) {
      messages = [...all];
      draw();
      toEnd();
    },
    /** Adds a message, or puts a newer version in its place. */
    put(message) {
      const follow = nearEnd() || message.user === around.me;
      const isNew = !messages.some((one) => one.ts === message.ts);
      messages = [...messages.filter((one) => one.ts !== message.ts), message].sort(
        (a, b) => Number(a.ts) - Number(b.ts),
      );
      draw();
      if (isNew ? follow : nearEnd()) toEnd();
    },
    change(ts, differences) {
      messages = messages.map((message) => (message.ts === ts ? { ...message, ...differences } : message));
      draw();
    },
    remove(ts) {
      messages = messages.flatMap((message) =>
        message.ts !== ts ? [message] : message.replyCount > 0 ? [{ ...message, deleted: true }] : [],
      );
      draw();
    },
  };
};

/** Makes `items` the children of `list` while moving as few as possible. */
const arrange = (list, items) => {
  const wanted = new Set(items);
  for (const child of [...list.children]) if (!wanted.has(child)) child.remove();
  for (const [index, item] of items.entries())
    if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
};
