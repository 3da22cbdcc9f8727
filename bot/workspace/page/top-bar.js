import { freshId, h } from './dom.js';
import { choose, language, say, theme } from './settings.js';

const pick = (label, options, chosen, onPick) => {
  const id = freshId('pick');
  const select = h(
    'select',
    { id, class: 'field field-small', on: { change: () => onPick(select.value) } },
    options.map(([value, words]) => {
      const option = h('option', { value }, words);
      option.selected = value === chosen;
      return option;
    }),
  );
  return h('div', { class: 'pick' }, h('label', { for: id }, label), select);
};

/** The bar above everything: what this place is, and what counts for the whole window. */
export const createTopBar = ({ world, redraw, addPane, toggleCalls, reset }) => {
  const button = (key, hint, run) =>
    h(
      'button',
      { type: 'button', class: 'button', title: hint, 'data-focus-key': key, on: { click: run } },
      say(key),
    );
  const languages = [
    ['nl', 'Nederlands'],
    ['en', 'English'],
  ];
  const themes = ['auto', 'light', 'dark'].map((one) => [one, say(`theme-${one}`)]);
  const settings = h(
    'details',
    { class: 'more-menu' },
    h('summary', { class: 'button' }, say('more')),
    h(
      'div',
      { class: 'more-panel' },
      pick(say('language-switch'), languages, language(), (value) => {
        choose('language', value);
        redraw();
      }),
      pick(say('theme-switch'), themes, theme(), (value) => choose('theme', value)),
      h(
        'button',
        {
          type: 'button',
          class: 'button danger',
          on: {
            click: () => {
              settings.open = false;
              reset();
            },
          },
        },
        say('reset'),
      ),
    ),
  );
  settings.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !settings.open) return;
    settings.open = false;
    settings.querySelector('summary').focus();
  });
  settings.addEventListener('focusout', (event) => {
    if (event.relatedTarget && !settings.contains(event.relatedTarget)) settings.open = false;
  });
  return h(
    'header',
    { class: 'top-bar' },
    h(
      'a',
      {
        class: 'skip',
        href: '#',
        on: {
          click: (event) => {
            event.preventDefault();
            document.querySelector('.composer-field, .tab')?.focus();
          },
        },
      },
      say('skip'),
    ),
    h('img', { class: 'mark', src: '/mark.svg', alt: '' }),
    h(
      'div',
      { class: 'brand' },
      h('h1', {}, world?.team?.name ?? say('page-title')),
      h('p', { class: 'notice' }, say('notice')),
    ),
    h(
      'div',
      { class: 'top-tools' },
      button('side-by-side', say('side-by-side-hint'), addPane),
      button('calls', say('calls-title'), toggleCalls),
      settings,
    ),
  );
};
