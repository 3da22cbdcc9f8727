import { h } from './dom.js';

/** Says things to a screen reader (`announce`), or to everybody for a while (`tell`, `warn`). */
export const createAnnouncer = () => {
  const live = h('div', { class: 'visually-hidden', 'aria-live': 'polite' });
  const notes = h('div', { class: 'notes' });
  const show = (text, role) => {
    const note = h('div', { class: `note note-${role}`, role }, text);
    notes.replaceChildren(note);
    setTimeout(() => note.remove(), role === 'alert' ? 9000 : 4000);
  };
  return {
    elements: [live, notes],
    announce: (text) => live.replaceChildren(h('p', {}, text)),
    tell: (text) => show(text, 'status'),
    warn: (text) => show(text, 'alert'),
  };
};
