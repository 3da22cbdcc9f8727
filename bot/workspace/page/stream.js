import { momentOf, now } from './moments.js';
import { say } from './settings.js';

const shortened = (text) => (text.length > 140 ? `${text.slice(0, 139)}…` : text);

/** Lets everything that happens to one person show in their pane. Loads it as soon as the line is open. */
export const followStream = ({
  server,
  around,
  announcer,
  modals,
  state,
  parts,
  draw,
  openThread,
  markRead,
  load,
}) => {
  const isOpen = (channel) => state.open.channel === channel;
  let refreshing;

  /** The root of a thread tells how many answers there are; the server knows. */
  const refreshRoots = (channel) => {
    clearTimeout(refreshing);
    refreshing = setTimeout(async () => {
      const answer = await server.read('messages', { channel }).catch(() => undefined);
      if (answer && isOpen(channel))
        for (const message of answer.messages) parts.conversation().list.put(message);
    }, 250);
  };
  const placeMessage = (message) => {
    if (!isOpen(message.channel)) return;
    const isReply = message.threadTs && message.threadTs !== message.ts;
    if (parts.thread()?.ts === (message.threadTs ?? message.ts)) parts.thread().list.put(message);
    if (!isReply) parts.conversation().list.put(message);
  };
  const tellAbout = (message) => {
    const conversation = around.conversation(message.channel);
    const where = conversation?.name ?? message.channel;
    const who = around.person(message.user)?.name ?? message.botName ?? say('unknown-person');
    announcer.announce(
      say('new-message', { who, where, text: shortened(around.forTyping(message.text ?? '')) }),
    );
  };
  /** In the app's Messages tab the answer comes in a thread; it opens for who just asked and writes nothing new. */
  const followAnswer = (message) => {
    const { list, composer, element } = parts.conversation();
    const asked = list.messages().find((one) => one.ts === message.threadTs);
    const isMine = asked?.user === around.me && now() - momentOf(asked.ts) < 120_000;
    if (!isMine || state.open.tab !== 'messages' || composer.text() !== '') return;
    // An earlier thread makes room, unless it is this one, a later one, or one in which something is being written.
    const shown = parts.thread();
    if (shown && (shown.ts >= message.threadTs || shown.composer.text() !== '')) return;
    openThread(message.threadTs, { quietly: element.clientWidth > 640 });
  };

  const handlers = {
    message({ message }) {
      placeMessage(message);
      const mine = message.user === around.me;
      const conversation = around.conversation(message.channel);
      if (isOpen(message.channel) && conversation && around.isAppConversation(conversation))
        followAnswer(message);
      if (mine) return;
      tellAbout(message);
      if (isOpen(message.channel) && !document.hidden) markRead(message.channel);
    },
    'message-changed': ({ message }) => placeMessage(message),
    'message-deleted'({ channel, ts }) {
      if (!isOpen(channel)) return;
      parts.conversation().list.remove(ts);
      parts.thread()?.list.remove(ts);
      refreshRoots(channel);
    },
    ephemeral({ message }) {
      if (!isOpen(message.channel)) return;
      const inThread = message.threadTs && parts.thread()?.ts === message.threadTs;
      (inThread ? parts.thread() : parts.conversation()).list.put({ ...message, ephemeral: true });
      tellAbout(message);
    },
    'ephemeral-removed'({ channel, ts }) {
      if (!isOpen(channel)) return;
      parts.conversation().list.remove(ts);
      parts.thread()?.list.remove(ts);
    },
    conversation({ conversation }) {
      const unread = isOpen(conversation.id) && !document.hidden ? 0 : conversation.unread;
      state.conversations.set(conversation.id, { ...conversation, unread });
      draw.sidebar();
    },
    'view-opened': ({ view }) => modals.put(view),
    'view-updated': ({ view }) => (view.type === 'home' ? draw.home(view) : modals.put(view)),
    'view-closed': ({ viewId }) => modals.remove(viewId),
    home: ({ view }) => draw.home(view),
    status({ channel, threadTs, status }) {
      const others = state.statuses.filter((one) => one.channel !== channel || one.threadTs !== threadTs);
      state.statuses = status ? [...others, { channel, threadTs, status }] : others;
      draw.statuses();
    },
    prompts({ channel, title, prompts }) {
      state.prompts.set(channel, { title, prompts });
      draw.prompts();
    },
    reaction({ channel, ts, reactions }) {
      if (!isOpen(channel)) return;
      parts.conversation().list.change(ts, { reactions });
      parts.thread()?.list.change(ts, { reactions });
    },
    reset() {
      modals.clear();
      location.reload();
    },
  };

  const onVisible = () => {
    if (!document.hidden && around.conversation(state.open.channel)?.unread > 0) markRead(state.open.channel);
  };
  document.addEventListener('visibilitychange', onVisible);
  const handle = (event) => handlers[event.type]?.(event);
  let reading = 0;
  const held = [];
  const stopListening = server.listen({
    onEvent: (event) => {
      const waits = reading > 0 && !event.type.startsWith('view-');
      if (waits) held.push(event);
      else handle(event);
    },
    onLost: () => announcer.warn(say('line-lost')),
    onOpen: (again) => {
      if (again) announcer.tell(say('line-back'));
      load();
    },
  });
  return {
    /**
     * Keeps what happens while `work` reads from the server until it is done: what was read may be older, and must not
     * wipe out what came after it.
     */
    async whileReading(work) {
      reading += 1;
      try {
        return await work();
      } finally {
        reading -= 1;
        if (reading === 0) for (const event of held.splice(0)) handle(event);
      }
    },
    stop() {
      clearTimeout(refreshing);
      document.removeEventListener('visibilitychange', onVisible);
      stopListening();
    },
  };
};
