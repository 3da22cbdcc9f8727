import { h } from './dom.js';
import { read } from './server.js';
import { say } from './settings.js';

const row = (call) => {
  const time = new Date(call.at);
  const outcome = call.ok ? say('calls-ok') : (call.error ?? '?');
  return h(
    'tr',
    { class: call.ok ? undefined : 'call-failed' },
    h('td', {}, time.toLocaleTimeString('nl-NL')),
    h('td', {}, h('code', {}, call.method)),
    h('td', {}, `${call.ok ? '✓' : '✗'} ${outcome}`),
    h('td', { class: 'number' }, `${Math.round(call.ms ?? 0)} ms`),
  );
};

/** A drawer with what the app asked of the workspace, newest first; it follows along for as long as it is open. */
export const createCallsDrawer = ({ closed }) => {
  const rows = h('tbody');
  const empty = h('p', { class: 'empty' }, say('calls-none'));
  const head = h(
    'tr',
    {},
    ['calls-time', 'calls-method', 'calls-result'].map((key) => h('th', { scope: 'col' }, say(key))),
    h('th', { scope: 'col' }, 'ms'),
  );
  const frame = h(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': say('calls-title') },
    empty,
    h('table', {}, h('thead', {}, head), rows),
  );
  const closing = h(
    'button',
    { type: 'button', class: 'button quiet icon', 'aria-label': say('close'), on: { click: () => close() } },
    '✕',
  );
  const element = h(
    'aside',
    {
      class: 'calls',
      'aria-label': say('calls'),
      on: { keydown: (event) => event.key === 'Escape' && close() },
    },
    h('header', { class: 'conversation-head' }, h('h2', {}, say('calls-title')), closing),
    frame,
  );
  let last = '';
  const refresh = async () => {
    const answer = await read('/workspace/calls').catch(() => undefined);
    if (!answer || JSON.stringify(answer.calls) === last) return;
    last = JSON.stringify(answer.calls);
    empty.hidden = answer.calls.length > 0;
    rows.replaceChildren(...answer.calls.map(row));
  };
  const timer = setInterval(refresh, 1500);
  const close = () => {
    clearInterval(timer);
    element.remove();
    closed();
  };
  refresh();
  return { element, close, focus: () => closing.focus() };
};
