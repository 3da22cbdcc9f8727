import { createComposer } from './composer.js';
import { h, showKeepingFocus } from './dom.js';
import { createHome } from './home.js';
import { createMessageList } from './message-list.js';
import { renderPrompts } from './prompts.js';
import { say } from './settings.js';
import { createStatusLine } from './status-line.js';
import { createTabs } from './tabs.js';

/** The open conversation: its head, its messages (or the app's Home), and the field to write in. */
export const createConversation = ({
  around,
  conversation,
  tab,
  openTab,
  openThread,
  openMenu,
  unfold,
  post,
}) => {
  const isApp = around.isAppConversation(conversation);
  const shown = conversation.kind === 'im' ? conversation.name : `#${conversation.name}`;
  const { commands: own, shortcuts } = around.offers();
  // The workspace's own command, beside those of the app.
  const invite = {
    command: '/invite',
    usageHint: `@${around.appName()}`,
    description: say('invite-description'),
  };
  const commands = conversation.kind === 'im' ? own : [...own, invite];
  const list = createMessageList({
    around,
    label: say('messages-in', { name: shown }),
    empty: say(isApp ? 'no-app-messages' : 'no-messages'),
    openThread,
    openMenu,
  });
  const home = createHome({ around });
  const status = createStatusLine(around.appName());
  const prompts = h('div');
  const composer = createComposer({
    label: say('write-to', { name: shown }),
    around,
    commands,
    shortcuts: shortcuts.filter((one) => one.type === 'global'),
    send: (text) => post(text),
  });
  const cannotWrite = around.deactivated()
    ? say('composer-deactivated', { name: around.myName() })
    : conversation.archived
      ? say('composer-archived')
      : conversation.memberIds.includes(around.me)
        ? undefined
        : say('composer-no-member');
  const foot = cannotWrite
    ? h('p', { class: 'closed' }, cannotWrite)
    : h('div', {}, prompts, composer.element);

  const tabs =
    isApp &&
    createTabs({
      label: conversation.name,
      tabs: [
        { key: 'home', label: say('home-tab') },
        { key: 'messages', label: say('messages-tab') },
      ],
      chosen: tab,
      choose: openTab,
    });
  const parts = isApp && tab === 'home' ? [home.element] : [list.element, status.element, foot];
  const menu = h(
    'button',
    { type: 'button', class: 'button quiet unfold', on: { click: unfold } },
    '☰ ',
    say('show-conversations'),
  );
  const members =
    conversation.kind !== 'im' &&
    h('span', { class: 'hint' }, say('members', { count: conversation.memberIds.length }));
  const element = h(
    'section',
    { class: 'conversation', 'aria-label': shown },
    h(
      'header',
      { class: 'conversation-head' },
      menu,
      h('h3', {}, shown),
      conversation.archived && h('span', { class: 'tag' }, say('archived')),
      members,
      conversation.topic && h('p', { class: 'topic' }, conversation.topic),
      tabs?.list,
    ),
    h('div', { class: 'conversation-main', ...(tabs?.panel ?? {}) }, parts),
  );

  return {
    element,
    list,
    home,
    composer,
    channel: conversation.id,
    tab,
    focusTab: () => tabs?.focusChosen(),
    showStatuses: (statuses) => status.show(statuses),
    showPrompts: (offered, choose) => showKeepingFocus(prompts, renderPrompts(offered, choose)),
  };
};
