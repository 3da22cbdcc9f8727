import { freshId, h } from './dom.js';
import { say } from './settings.js';

const most = 8;

/** What could be meant by the text before the cursor: a command at the start of the text, or a person after `@`. */
const suggest = (before, commands, people) => {
  const command = /^\/([\w-]*)$/.exec(before);
  if (command) {
    return commands
      .filter((one) => one.command.startsWith(before))
      .map((one) => ({
        label: [one.command, one.usageHint].filter(Boolean).join(' '),
        hint: one.description,
        insert: `${one.command} `,
        from: 0,
      }));
  }
  const mention = /(?:^|\s)@([\p{L}\p{N} ]{0,30})$/u.exec(before);
  if (!mention) return [];
  const wanted = mention[1].toLowerCase();
  return people
    .filter(
      (one) =>
        !one.deactivated && one.name.toLowerCase().startsWith(wanted) && one.name.toLowerCase() !== wanted,
    )
    .map((one) => ({
      label: `@${one.name}`,
      hint: one.title,
      insert: `@${one.name} `,
      from: before.length - mention[1].length - 1,
    }));
};

/** A list of possibilities above the field; the arrows walk through it, Enter or Tab takes one over. */
export const createHints = ({ field, commands, people, announce }) => {
  const id = freshId('hints');
  const list = h('div', { class: 'hints', role: 'listbox', id, 'aria-label': say('commands'), hidden: true });
  field.setAttribute('aria-controls', id);
  field.setAttribute('aria-autocomplete', 'list');
  let shown = [];
  let current = 0;

  const close = () => {
    shown = [];
    list.hidden = true;
    field.removeAttribute('aria-activedescendant');
  };
  const mark = () => {
    for (const [index, row] of [...list.children].entries())
      row.setAttribute('aria-selected', String(index === current));
    const row = list.children[current];
    field.setAttribute('aria-activedescendant', row.id);
    row.scrollIntoView({ block: 'nearest' });
  };
  const take = (hint) => {
    const cursor = field.selectionStart;
    field.setRangeText(hint.insert, hint.from, cursor, 'end');
    close();
    field.focus();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const refresh = () => {
    const next = suggest(field.value.slice(0, field.selectionStart), commands, people).slice(0, most);
    if (next.length === 0) return close();
    const changed = next.map((hint) => hint.label).join() !== shown.map((hint) => hint.label).join();
    if (!changed) return undefined;
    shown = next;
    current = 0;
    list.replaceChildren(
      ...shown.map((hint, index) =>
        h(
          'div',
          {
            role: 'option',
            id: `${id}-${index}`,
            class: 'hint-row',
            'aria-selected': 'false',
            on: {
              pointerdown: (event) => {
                event.preventDefault();
                take(hint);
              },
            },
          },
          h('strong', {}, hint.label),
          h('span', { class: 'hint' }, hint.hint ?? ''),
        ),
      ),
    );
    list.hidden = false;
    mark();
    announce(say('hints', { count: shown.length }));
    return undefined;
  };
  /** Takes the keys that belong to the list; true when it did. */
  const onKey = (event) => {
    if (shown.length === 0) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      current = (current + step + shown.length) % shown.length;
      mark();
    } else if (event.key === 'Tab' || (event.key === 'Enter' && !event.shiftKey)) take(shown[current]);
    else if (event.key === 'Escape') close();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  field.addEventListener('input', refresh);
  field.addEventListener('blur', close);
  return { list, onKey };
};
