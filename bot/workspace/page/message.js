import { renderAvatar } from './avatar.js';
import { h } from './dom.js';
import { renderContent } from './message-content.js';
import { clockTime, momentOf, sayDistance, sayMoment } from './moments.js';
import { say } from './settings.js';

const renderThreadLink = (message, openThread) => {
  const count = message.replyCount;
  const last = message.latestReply
    ? say('last-reply', { when: sayDistance(momentOf(message.latestReply)) })
    : '';
  return h(
    'button',
    {
      type: 'button',
      class: 'thread-link',
      'data-focus-key': `${message.ts}/thread`,
      on: { click: () => openThread(message.ts) },
    },
    h('strong', {}, say('replies', { count })),
    last && h('span', { class: 'hint' }, ` ${last}`),
  );
};

const renderTools = (message, { inThread, openThread, openMenu }) => {
  const reply = h(
    'button',
    {
      type: 'button',
      class: 'tool tool-reply',
      'aria-label': say('reply-in-thread'),
      title: say('reply-in-thread'),
      'data-focus-key': `${message.ts}/reply`,
      on: { click: () => openThread(message.ts) },
    },
    '↩',
  );
  const more = h(
    'button',
    {
      type: 'button',
      class: 'tool',
      'aria-label': say('message-menu'),
      title: say('message-menu'),
      'aria-haspopup': 'menu',
      'data-focus-key': `${message.ts}/more`,
      on: { click: () => openMenu(message, more, inThread ? undefined : openThread) },
    },
    '⋯',
  );
  return h('div', { class: 'tools' }, !inThread && reply, more);
};

/** One message as a list item. `compact` leaves out who wrote it, when the one above it is from the same person. */
export const renderMessage = (
  message,
  { around, form, compact, inThread, openThread, openMenu, dismiss },
) => {
  const author = around.person(message.user);
  const name = author?.name ?? message.botName ?? say('unknown-person');
  const moment = momentOf(message.ts);
  const time = h(
    'time',
    { class: 'time', datetime: moment.toISOString(), title: sayMoment(moment) },
    clockTime(moment),
  );
  const marks = author?.isBot ? say('app') : author?.guest ? say('guest') : undefined;
  const head = h(
    'div',
    { class: 'message-head' },
    h('span', { class: 'author' }, name),
    marks && h('span', { class: 'tag' }, marks),
    time,
  );
  const usable = !message.deleted && !message.ephemeral;
  const classes = ['message', compact && 'compact', message.ephemeral && 'ephemeral']
    .filter(Boolean)
    .join(' ');
  const article = h(
    'article',
    { class: classes, tabindex: '-1', 'data-ts': message.ts, 'aria-label': `${name}, ${sayMoment(moment)}` },
    h('div', { class: 'margin' }, compact ? time.cloneNode(true) : renderAvatar(author ?? { name })),
    h(
      'div',
      { class: 'message-body' },
      message.ephemeral &&
        h(
          'div',
          { class: 'only-you' },
          h('span', {}, `◉ ${say('only-you')}`),
          h(
            'button',
            { type: 'button', class: 'link-button', on: { click: () => dismiss(message) } },
            say('dismiss'),
          ),
        ),
      !compact && head,
      renderContent(message, around, form),
      message.edited && !message.deleted && h('span', { class: 'edited' }, `(${say('edited')})`),
      message.replyCount > 0 && !inThread && renderThreadLink(message, openThread),
    ),
    usable && renderTools(message, { inThread, openThread, openMenu }),
  );
  return h('li', {}, article);
};
