import { createComposer } from './composer.js';
import { h } from './dom.js';
import { createMessageList } from './message-list.js';
import { say } from './settings.js';
import { createStatusLine } from './status-line.js';

/** The side panel with one message and the answers to it. */
export const createThread = ({ around, conversation, ts, openMenu, close, post }) => {
  const shown = conversation.kind === 'im' ? conversation.name : `#${conversation.name}`;
  const label = say('thread-in', { name: shown });
  const list = createMessageList({
    around,
    label: say('messages-in-thread'),
    empty: '',
    inThread: true,
    openMenu,
  });
  const status = createStatusLine(around.appName());
  const composer = createComposer({
    label: say('write-in-thread'),
    around,
    commands: [],
    shortcuts: [],
    send: (text) => post(text, ts),
  });
  const closing = h(
    'button',
    { type: 'button', class: 'button quiet icon', 'aria-label': say('close-thread'), on: { click: close } },
    '✕',
  );
  const onKey = (event) => {
    if (event.key === 'Escape') close();
  };
  const foot =
    conversation.archived || around.deactivated()
      ? h('p', { class: 'closed' }, say('composer-archived'))
      : composer.element;
  const element = h(
    'section',
    { class: 'thread', 'aria-label': label, on: { keydown: onKey } },
    h(
      'header',
      { class: 'conversation-head' },
      h('h3', {}, say('thread')),
      h('span', { class: 'hint' }, shown),
      closing,
    ),
    h('div', { class: 'conversation-main' }, list.element, status.element, foot),
  );
  return { element, list, composer, ts, showStatuses: (statuses) => status.show(statuses) };
};
