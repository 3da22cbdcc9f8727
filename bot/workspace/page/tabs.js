import { freshId, h } from './dom.js';

/** Tabs as the keyboard knows them: arrows walk, the panel belongs to the chosen one. */
export const createTabs = ({ label, tabs, chosen, choose }) => {
  const panelId = freshId('panel');
  const buttons = tabs.map((tab) =>
    h(
      'button',
      {
        type: 'button',
        role: 'tab',
        class: 'tab',
        id: freshId('tab'),
        'aria-selected': String(tab.key === chosen),
        'aria-controls': panelId,
        tabindex: tab.key === chosen ? '0' : '-1',
        'data-tab': tab.key,
        on: { click: () => choose(tab.key) },
      },
      tab.label,
    ),
  );
  const walk = (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const at = tabs.findIndex((tab) => tab.key === chosen);
    choose(tabs[(at + step + tabs.length) % tabs.length].key);
  };
  const list = h(
    'div',
    { class: 'tabs', role: 'tablist', 'aria-label': label, on: { keydown: walk } },
    buttons,
  );
  const current = buttons[tabs.findIndex((tab) => tab.key === chosen)];
  return {
    list,
    panel: { id: panelId, role: 'tabpanel', 'aria-labelledby': current.id },
    focusChosen: () => current.focus(),
  };
};
