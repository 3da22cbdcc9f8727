import { h } from './dom.js';
import { say } from './settings.js';

/** The line that says what the app is doing right now, such as "Durf zoekt…". */
export const createStatusLine = (appName) => {
  const element = h('div', { class: 'status-line', role: 'status' });
  return {
    element,
    show(statuses) {
      const words = [...new Set(statuses.map((one) => one.status).filter(Boolean))];
      const lines = words.map((status) =>
        h(
          'p',
          {},
          h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i')),
          status.startsWith(appName) ? status : say('status-of', { name: appName, status }),
        ),
      );
      if (lines.map((line) => line.textContent).join() !== element.textContent)
        element.replaceChildren(...lines);
    },
  };
};
