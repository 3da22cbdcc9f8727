import { createHints } from './composer-hints.js';
import { freshId, h } from './dom.js';
import { openMenu } from './menu.js';
import { say } from './settings.js';

/** The field in which people write. `send` resolves to true when the text was taken; then the field is emptied. */
export const createComposer = ({ label, around, commands, shortcuts, send }) => {
  const hintId = freshId('composer');
  const grow = () => {
    field.style.height = 'auto';
    field.style.height = `${Math.min(field.scrollHeight, 220)}px`;
  };
  const submit = async () => {
    const text = field.value.trim();
    if (text === '') return;
    field.value = '';
    grow();
    if (!(await send(text)) && field.value === '') field.value = text; // a refused text is not lost
    grow();
  };
  const onKey = (event) => {
    if (hints.onKey(event)) return;
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  };
  const field = h('textarea', {
    class: 'composer-field',
    rows: '1',
    'aria-label': label,
    'aria-describedby': hintId,
    placeholder: label,
    on: { keydown: onKey, input: grow },
  });
  const hints = createHints({ field, commands, people: around.people(), announce: around.announce });
  const openShortcuts = () =>
    openMenu(
      around.overlay(),
      more,
      say('shortcuts'),
      shortcuts.map((one) => ({
        label: one.name,
        hint: one.description,
        choose: () => around.send('shortcut', { callbackId: one.callbackId }),
      })),
    );
  const more = h(
    'button',
    {
      type: 'button',
      class: 'button quiet icon',
      'aria-label': say('shortcuts'),
      title: say('shortcuts'),
      'aria-haspopup': 'menu',
      on: { click: openShortcuts },
    },
    '✦',
  );
  const sendButton = h(
    'button',
    { type: 'button', class: 'button primary', on: { click: submit } },
    say('send'),
  );
  return {
    element: h(
      'div',
      { class: 'composer' },
      hints.list,
      h('div', { class: 'composer-box' }, shortcuts.length > 0 && more, field, sendButton),
      h(
        'p',
        { class: 'hint composer-hint', id: hintId },
        say(commands.length > 0 ? 'composer-hint' : 'composer-hint-thread'),
      ),
    ),
    focus: () => field.focus(),
    text: () => field.value,
    fill(text) {
      field.value = text;
      grow();
    },
  };
};
