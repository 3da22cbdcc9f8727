import { renderAvatar } from './avatar.js';
import { h } from './dom.js';
import { say } from './settings.js';

/** Who sits at this pane, and one press to become somebody else. */
export const createPersonStrip = ({ people, me, switchTo, close }) => {
  const mine = people.find((person) => person.id === me);
  const marks = (person) =>
    [person.guest && say('guest'), person.deactivated && say('deactivated')].filter(Boolean).join(', ');
  const press = (person) => {
    const label =
      person.id === me ? `${say('you-are')} ${person.name}` : say('switch-to', { name: person.name });
    return h(
      'button',
      {
        type: 'button',
        class: `person${person.deactivated ? ' faded' : ''}`,
        'aria-pressed': String(person.id === me),
        title: [person.name, person.title, marks(person)].filter(Boolean).join(' · '),
        'data-person': person.id,
        on: { click: () => switchTo(person.id) },
      },
      renderAvatar(person, 'small'),
      h(
        'span',
        { class: 'visually-hidden' },
        [label, person.title, marks(person)].filter(Boolean).join(', '),
      ),
    );
  };
  return h(
    'header',
    { class: 'pane-top' },
    h(
      'div',
      { class: 'persons', role: 'group', 'aria-label': say('who-are-you') },
      people.filter((person) => !person.isBot).map(press),
    ),
    h(
      'p',
      { class: 'me' },
      h('strong', {}, mine?.name ?? me),
      ' ',
      h('span', { class: 'hint' }, [mine?.title, mine && marks(mine)].filter(Boolean).join(' · ')),
    ),
    close &&
      h(
        'button',
        {
          type: 'button',
          class: 'button quiet icon',
          'aria-label': say('close-pane', { name: mine?.name ?? me }),
          on: { click: close },
        },
        '✕',
      ),
  );
};
