import { renderAvatar } from './avatar.js';
import { h, showKeepingFocus } from './dom.js';
import { say } from './settings.js';

const signs = { channel: '#', private: '🔒' };

/** The list of conversations of one person, with what is unread. */
export const createSidebar = ({ around, open }) => {
  const lists = h('div', { class: 'sidebar-lists' });
  const element = h(
    'nav',
    { class: 'sidebar', 'aria-label': say('conversations-of', { name: around.myName() }) },
    lists,
  );

  const entry = (conversation, opened) => {
    const current = conversation.id === opened.channel;
    const other = around.otherPerson(conversation);
    const marks = [
      conversation.kind === 'private' && say('private-channel'),
      conversation.archived && say('archived'),
      other?.guest && say('guest'),
      other?.deactivated && say('deactivated'),
    ].filter(Boolean);
    const unread = conversation.unread > 0 && !current;
    return h(
      'li',
      {},
      h(
        'button',
        {
          type: 'button',
          class: `sidebar-entry${unread ? ' unread' : ''}${conversation.archived || other?.deactivated ? ' faded' : ''}`,
          'aria-current': current ? 'page' : undefined,
          'data-focus-key': conversation.id,
          'data-conversation': conversation.id,
          on: { click: () => open(conversation.id) },
        },
        conversation.kind === 'im'
          ? renderAvatar(other, 'tiny')
          : h('span', { class: 'sidebar-sign', 'aria-hidden': 'true' }, signs[conversation.kind]),
        h('span', { class: 'sidebar-name' }, conversation.name),
        marks.length > 0 && h('span', { class: 'sidebar-mark' }, marks.join(', ')),
        unread &&
          h(
            'span',
            { class: 'badge' },
            String(conversation.unread),
            h('span', { class: 'visually-hidden' }, ` ${say('unread', { count: conversation.unread })}`),
          ),
      ),
    );
  };
  const section = (titleKey, conversations, opened) =>
    conversations.length > 0 &&
    h(
      'section',
      {},
      h('h3', { class: 'sidebar-title' }, say(titleKey)),
      h(
        'ul',
        {},
        conversations.map((one) => entry(one, opened)),
      ),
    );

  return {
    element,
    show(conversations, opened) {
      const apps = conversations.filter(around.isAppConversation);
      const people = conversations.filter((one) => one.kind === 'im' && !around.isAppConversation(one));
      const channels = conversations
        .filter((one) => one.kind !== 'im')
        .sort((a, b) => Number(a.archived) - Number(b.archived));
      showKeepingFocus(
        lists,
        section('apps', apps, opened),
        section('channels', channels, opened),
        section('people', people, opened),
      );
    },
  };
};
