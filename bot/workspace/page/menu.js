import { h } from './dom.js';

/** Opens a menu under `anchor`. Arrows walk, Enter chooses, Escape or a click beside it closes. */
export const openMenu = (layer, anchor, label, items) => {
  const close = (giveFocusBack) => {
    menu.remove();
    document.removeEventListener('pointerdown', onPointer, true);
    anchor.removeAttribute('aria-expanded');
    if (giveFocusBack) anchor.focus();
  };
  const onPointer = (event) => {
    if (!menu.contains(event.target)) close(false);
  };
  const choose = (item) => {
    close(true);
    item.choose();
  };
  const entries = items.map((item) =>
    h(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        tabindex: '-1',
        class: `menu-item${item.danger ? ' menu-danger' : ''}`,
        on: { click: () => choose(item) },
      },
      h('span', {}, item.label),
      item.hint && h('span', { class: 'hint' }, item.hint),
    ),
  );
  const walk = (event) => {
    const at = entries.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[event.key];
    if (to !== undefined) entries.at(to % entries.length).focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const menu = h('div', { class: 'menu', role: 'menu', 'aria-label': label, on: { keydown: walk } }, entries);
  layer.append(menu);
  place(menu, anchor, layer);
  anchor.setAttribute('aria-expanded', 'true');
  document.addEventListener('pointerdown', onPointer, true);
  entries[0]?.focus();
};

const place = (menu, anchor, layer) => {
  const [edge, around, size] = [anchor, layer, menu].map((element) => element.getBoundingClientRect());
  const left = Math.min(edge.left - around.left, around.width - size.width - 8);
  const below = edge.bottom - around.top + 4;
  const top = below + size.height > around.height ? edge.top - around.top - size.height - 4 : below;
  menu.style.left = `${Math.max(8, left)}px`;
  menu.style.top = `${Math.max(8, top)}px`;
};
