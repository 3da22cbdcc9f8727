import { openDialog } from './dialog.js';
import { h } from './dom.js';
import { openMenu } from './menu.js';
import { say } from './settings.js';

/** What one can do with a message: the app's message shortcuts, and with one's own message edit and delete. */
export const createMessageMenu = ({ around, shortcuts }) => {
  const run = (shortcut, message) =>
    around.send('shortcut', { callbackId: shortcut.callbackId, channel: message.channel, ts: message.ts });
  const copy = async (message) => {
    await navigator.clipboard.writeText(message.text ?? '');
    around.tell(say('copied'));
  };
  const remove = async (message) => {
    const sure = await around.ask({
      title: say('delete-question'),
      text: say('delete-text'),
      confirm: say('yes-delete'),
      style: 'danger',
    });
    if (sure) await around.send('delete', { channel: message.channel, ts: message.ts });
  };
  const edit = (message) => {
    const field = h('textarea', {
      class: 'field',
      rows: '5',
      'aria-label': say('edit'),
      value: around.forTyping(message.text ?? ''),
    });
    const keep = async () => {
      if (
        await around.send('edit', {
          channel: message.channel,
          ts: message.ts,
          text: around.fromTyping(field.value),
        })
      )
        opened.close();
    };
    const cancel = h(
      'button',
      { type: 'button', class: 'button', on: { click: () => opened.close() } },
      say('cancel'),
    );
    const save = h('button', { type: 'button', class: 'button primary', on: { click: keep } }, say('save'));
    const content = [
      h('div', { class: 'dialog-body' }, field),
      h('div', { class: 'dialog-foot' }, cancel, save),
    ];
    const opened = openDialog(around.overlay(), {
      title: say('edit'),
      content,
      onEscape: () => opened.close(),
    });
    field.focus();
  };
  return (message, anchor, openThread) => {
    const mine = message.user === around.me;
    openMenu(around.overlay(), anchor, say('message-menu'), [
      ...(openThread ? [{ label: say('reply-in-thread'), choose: () => openThread(message.ts) }] : []),
      ...shortcuts
        .filter((one) => one.type === 'message')
        .map((one) => ({ label: one.name, hint: one.description, choose: () => run(one, message) })),
      {
        label: say('copy-text'),
        choose: () => copy(message).catch(() => around.warn(say('failed', { code: 'clipboard' }))),
      },
      ...(mine
        ? [
            { label: say('edit'), choose: () => edit(message) },
            { label: say('delete'), danger: true, choose: () => remove(message) },
          ]
        : []),
    ]);
  };
};
