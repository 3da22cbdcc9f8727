import { h } from '../dom.js';
import { openMenu } from '../menu.js';
import { say } from '../settings.js';
import { isWebAddress } from '../text/references.js';
import { plainText, renderPlain } from '../text/text-object.js';

const styles = { primary: ' primary', danger: ' danger' };

export const createButton = (element, { act, focusKey }) => {
  const shared = {
    class: `button${styles[element.style] ?? ''}`,
    'data-focus-key': focusKey,
    'aria-label': element.accessibility_label,
  };
  const press = () => act({ type: 'button', action_id: element.action_id, value: element.value });
  if (element.url && isWebAddress(element.url)) {
    const address = { href: element.url, target: '_blank', rel: 'noopener noreferrer', on: { click: press } };
    return h('a', { ...shared, ...address }, renderPlain(element.text), ' ↗');
  }
  return h('button', { ...shared, type: 'button', on: { click: press } }, renderPlain(element.text));
};

export const createOverflow = (element, { act, focusKey, overlay }) => {
  const choose = (option) => act({ type: 'overflow', action_id: element.action_id, selected_option: option });
  const open = () =>
    openMenu(
      overlay(),
      button,
      say('more-choices'),
      element.options.map((option) => ({
        label: plainText(option.text),
        choose: () => choose(option),
      })),
    );
  const button = h(
    'button',
    {
      type: 'button',
      class: 'button icon',
      'data-focus-key': focusKey,
      'aria-label': say('more-choices'),
      'aria-haspopup': 'menu',
      on: { click: open },
    },
    '⋯',
  );
  return button;
};

/** Thumbs up and down under an answer. The pressed one stays marked for as long as this page shows it. */
export const createFeedback = (element, { act, focusKey, tell }) => {
  const give = async (given, button) => {
    if (!(await act({ type: 'feedback_buttons', action_id: element.action_id, value: given.value }))) return;
    for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
    tell(say('thanks-for-feedback'));
  };
  const make = (given, sign, fallback, key) => {
    const label = given.accessibility_label ?? (plainText(given.text) || say(fallback));
    const button = h(
      'button',
      {
        type: 'button',
        class: 'button quiet',
        'aria-pressed': 'false',
        'aria-label': label,
        'data-focus-key': `${focusKey}/${key}`,
        on: { click: () => give(given, button) },
      },
      h('span', { 'aria-hidden': 'true' }, sign),
      ' ',
      plainText(given.text) || say(fallback),
    );
    return button;
  };
  const buttons = [
    make(element.positive_button, '👍', 'helpful', 'up'),
    make(element.negative_button, '👎', 'not-helpful', 'down'),
  ];
  return h('span', { class: 'feedback', role: 'group' }, buttons);
};

export const createIconButton = (element, { act, focusKey, around }) => {
  if (element.visible_to_user_ids && !element.visible_to_user_ids.includes(around.me)) return h('span');
  const label = element.accessibility_label ?? (plainText(element.text) || say('remove'));
  const press = () => act({ type: 'icon_button', action_id: element.action_id, value: element.value });
  return h(
    'button',
    {
      type: 'button',
      class: 'button quiet',
      'aria-label': label,
      'data-focus-key': focusKey,
      on: { click: press },
    },
    h('span', { 'aria-hidden': 'true' }, '🗑'),
    ' ',
    label,
  );
};
