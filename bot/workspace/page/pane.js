import { createAnnouncer } from './announcer.js';
import { createAround, sayFailure } from './around.js';
import { createConversation } from './conversation.js';
import { h } from './dom.js';
import { createMessageMenu } from './message-menu.js';
import { createModalStack } from './modal-stack.js';
import { createPersonStrip } from './person-strip.js';
import { createPosting } from './posting.js';
import { connectAs } from './server.js';
import { say } from './settings.js';
import { createSidebar } from './sidebar.js';
import { followStream } from './stream.js';
import { createThread } from './thread.js';

/** The workspace as one person sees it. Several can stand side by side; each has its own line to the server. */
export const createPane = ({ world, offers, me, start, switchTo, closePane }) => {
  const server = connectAs(me);
  const state = {
    conversations: new Map(),
    open: { channel: undefined, tab: 'messages' },
    statuses: [],
    prompts: new Map(),
    drafts: new Map(),
  };
  const announcer = createAnnouncer();
  const layer = h('div', { class: 'pane-overlay' });
  let conversation;
  let thread;

  const around = createAround({
    world,
    me,
    offers,
    server,
    announcer,
    layer,
    state,
    openConversation: (id) => open(id),
    resting: () => conversation?.element.querySelector('.composer-field, .tab'),
  });
  const modals = createModalStack({ around, layer });
  const openMenu = createMessageMenu({ around, shortcuts: offers.shortcuts });
  const sidebar = createSidebar({ around, open: (id) => open(id) });
  const grid = h('div', { class: 'pane-grid' }, sidebar.element);
  const person = createPersonStrip({ people: world.people, me, switchTo, close: closePane });
  const body = h('div', { class: 'pane-body' }, person, grid);
  const element = h(
    'section',
    { class: 'pane', 'aria-label': say('workspace-of', { name: around.myName() }), 'data-me': me },
    h('h2', { class: 'visually-hidden' }, say('workspace-of', { name: around.myName() })),
    body,
    layer,
    announcer.elements,
  );

  const fold = (open) => grid.classList.toggle('unfolded', open);
  const drawSidebar = () => sidebar.show([...state.conversations.values()], state.open);
  const drawStatuses = () => {
    const here = state.statuses.filter((one) => one.channel === state.open.channel && one.status);
    conversation?.showStatuses(here.filter((one) => one.threadTs !== thread?.ts));
    thread?.showStatuses(here.filter((one) => one.threadTs === thread.ts));
  };
  const drawPrompts = () =>
    conversation?.showPrompts(state.prompts.get(state.open.channel), (message) => post(message));
  const attempt = async (work) => {
    try {
      return await work();
    } catch (error) {
      announcer.warn(sayFailure(error));
      return undefined;
    }
  };

  const post = createPosting({
    around,
    announcer,
    posted: (channel) => {
      state.prompts.delete(channel);
      drawPrompts();
    },
  });

  const closeThread = () => {
    const ts = thread?.ts;
    thread?.element.remove();
    thread = undefined;
    grid.classList.remove('with-thread');
    drawStatuses();
    const root = [...(conversation?.element.querySelectorAll('article') ?? [])].find(
      (article) => article.dataset.ts === ts,
    );
    (root ?? around.resting())?.focus();
  };
  const openThread = async (ts, { quietly = false } = {}) => {
    thread?.element.remove();
    const channel = state.open.channel;
    thread = createThread({
      around,
      conversation: state.conversations.get(channel),
      ts,
      openMenu,
      close: closeThread,
      post,
    });
    grid.append(thread.element);
    grid.classList.add('with-thread');
    const opened = thread;
    await line.whileReading(async () => {
      const answer = await attempt(() => server.read('messages', { channel, thread: ts }));
      if (answer && thread === opened) thread.list.show(answer.messages);
    });
    if (thread !== opened) return;
    drawStatuses();
    if (!quietly) thread.composer.focus();
  };

  const loadOpen = async () => {
    const { channel, tab } = state.open;
    const opened = conversation;
    const isApp = around.isAppConversation(state.conversations.get(channel));
    await attempt(() => server.act('open', isApp ? { channel, tab } : { channel }));
    const [messages, home, status] = await Promise.all([
      attempt(() => server.read('messages', { channel })),
      isApp ? attempt(() => server.read('home')) : undefined,
      attempt(() => server.read('status', { channel })),
    ]);
    if (opened !== conversation) return;
    if (messages) conversation.list.show(messages.messages);
    if (home) showHome(home.view);
    if (status) {
      state.statuses = status.statuses;
      if (status.prompts) state.prompts.set(channel, status.prompts);
    }
    drawStatuses();
    drawPrompts();
  };
  const showHome = (view) => conversation?.home.show(view);
  const markRead = (channel) => {
    const known = state.conversations.get(channel);
    if (known) state.conversations.set(channel, { ...known, unread: 0 });
    drawSidebar();
    attempt(() => server.act('open', { channel }));
  };
  const open = async (channel, tab = 'messages', focusTab = false) => {
    const known = state.conversations.get(channel);
    if (!known) return;
    if (conversation) state.drafts.set(conversation.channel, conversation.composer.text());
    if (thread) closeThread();
    state.open = { channel, tab };
    const next = createConversation({
      around,
      conversation: known,
      tab,
      openTab: (key) => open(channel, key, true),
      openThread,
      openMenu,
      unfold: () => fold(!grid.classList.contains('unfolded')),
      post,
    });
    if (conversation) conversation.element.replaceWith(next.element);
    else grid.append(next.element);
    conversation = next;
    conversation.composer.fill(state.drafts.get(channel) ?? '');
    if (focusTab) conversation.focusTab();
    fold(false);
    drawSidebar();
    await line.whileReading(loadOpen);
  };
  const load = async () => {
    const answer = await attempt(() => server.read('conversations'));
    if (!answer) return;
    state.conversations = new Map(answer.conversations.map((one) => [one.id, one]));
    const first = answer.conversations.find(around.isAppConversation) ?? answer.conversations[0];
    const wanted = state.conversations.has(state.open.channel ?? start?.channel)
      ? (state.open.channel ?? start.channel)
      : first?.id;
    if (wanted && !conversation) await open(wanted, start?.tab ?? 'messages');
    else if (wanted) {
      drawSidebar();
      await line.whileReading(loadOpen);
      if (thread) await openThread(thread.ts, { quietly: true });
    }
  };

  const line = followStream({
    server,
    around,
    announcer,
    modals,
    state,
    parts: { conversation: () => conversation, thread: () => thread },
    draw: { sidebar: drawSidebar, statuses: drawStatuses, prompts: drawPrompts, home: showHome },
    openThread,
    markRead,
    load,
  });
  return { element, me, close: line.stop, opened: () => state.open };
};
