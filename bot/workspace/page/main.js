import { createCallsDrawer } from './calls.js';
import { askConfirm } from './dialog.js';
import { h } from './dom.js';
import { followClock } from './moments.js';
import { createPane } from './pane.js';
import { act, read } from './server.js';
import { choose, language, say } from './settings.js';
import { createTopBar } from './top-bar.js';

const root = document.getElementById('page');
const layer = h('div', { class: 'page-overlay' });
let world;
let offers;
let panes = [];
let drawer;

/** People are shown by their full name; `handle` is what others type after `@`. */
const withShownName = (person) => ({ ...person, name: person.realName || person.name, handle: person.name });

/** The address keeps who sits here (`#U01,U02`), so that a reload or a bookmark brings them back. */
const fromAddress = () =>
  location.hash
    .slice(1)
    .split(',')
    .filter((id) => world.people.some((one) => one.id === id && !one.isBot))
    .slice(0, mostPanes);
const keepInAddress = () => history.replaceState(null, '', `#${panes.map((pane) => pane.me).join(',')}`);

const main = h('main', { class: 'panes' });
const makePane = ({ me, start }, isOneOfMore) =>
  createPane({
    world,
    offers,
    me,
    start,
    switchTo: (other) => switchPerson(me, other),
    closePane: isOneOfMore ? () => closePane(me) : undefined,
  });

/** Each pane holds a line to the server, and a browser gives one address only six. */
const mostPanes = 4;

const showPanes = (seats) => {
  for (const pane of panes) pane.close();
  panes = seats.map((seat) => makePane(seat, seats.length > 1));
  main.replaceChildren(...panes.map((pane) => pane.element));
  main.classList.toggle('side-by-side', panes.length > 1);
  keepInAddress();
  const adding = document.querySelector('[data-focus-key="side-by-side"]');
  if (adding) adding.disabled = panes.length >= mostPanes;
};
const seats = () => panes.map((pane) => ({ me: pane.me, start: pane.opened() }));

const switchPerson = (me, other) => {
  if (me === other) return;
  const at = panes.findIndex((pane) => pane.me === me);
  const elsewhere = panes.some((pane) => pane.me === other);
  if (elsewhere)
    showPanes(
      seats().map((seat) => ({ ...seat, me: seat.me === other ? me : seat.me === me ? other : seat.me })),
    );
  else {
    const next = makePane({ me: other }, panes.length > 1);
    panes[at].close();
    panes[at].element.replaceWith(next.element);
    panes[at] = next;
    keepInAddress();
  }
  const button = panes[at].element.querySelector('.person[aria-pressed="true"]');
  button?.focus();
};
const addPane = () => {
  const free = world.people.find(
    (one) => !one.isBot && !one.deactivated && !panes.some((pane) => pane.me === one.id),
  );
  if (free && panes.length < mostPanes) showPanes([...seats(), { me: free.id }]);
};
const closePane = (me) => {
  showPanes(seats().filter((seat) => seat.me !== me));
  document.querySelector('.person[aria-pressed="true"]')?.focus();
};

const toggleCalls = () => {
  if (drawer) return drawer.close();
  drawer = createCallsDrawer({
    closed: () => {
      drawer = undefined;
      document.querySelector('[data-focus-key="calls"]')?.focus();
    },
  });
  frame.append(drawer.element);
  drawer.focus();
  return undefined;
};
const reset = async () => {
  const sure = await askConfirm(layer, {
    title: say('reset-question'),
    text: say('reset-text'),
    confirm: say('yes'),
    style: 'danger',
  });
  if (!sure) return;
  await act('/workspace/reset', {});
  location.reload();
};

const frame = h('div', { class: 'page-frame' });
const draw = () => {
  document.title = say('page-title');
  drawer?.close();
  const places = panes.length > 0 ? seats() : undefined;
  const asked = fromAddress();
  const first = world.people.find((one) => !one.isBot && !one.deactivated);
  const top = createTopBar({ world, redraw: draw, addPane, toggleCalls, reset });
  showPanes(places ?? (asked.length > 0 ? asked : [first.id]).map((me) => ({ me })));
  frame.replaceChildren(main);
  root.replaceChildren(top, frame, layer);
};

const begin = async () => {
  root.replaceChildren(h('p', { class: 'empty', role: 'status' }, say('loading')));
  try {
    const [answer, offered] = await Promise.all([read('/workspace/world'), read('/workspace/commands')]);
    world = { ...answer, people: answer.people.map(withShownName) };
    offers = offered;
    followClock(world.now);
    draw();
  } catch (error) {
    console.error(error);
    const again = h(
      'button',
      { type: 'button', class: 'button primary', on: { click: begin } },
      say('try-again'),
    );
    root.replaceChildren(
      h(
        'main',
        { class: 'not-loaded' },
        h('h1', {}, say('page-title')),
        h('p', { role: 'alert' }, say('not-loaded')),
        again,
      ),
    );
  }
};

const asked = new URLSearchParams(location.search).get('lang');
if (asked && asked !== language() && ['nl', 'en'].includes(asked)) choose('language', asked);
begin();
