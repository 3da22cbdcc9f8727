/**
 * Builds an element. Text is always set as text, never read as HTML, so nothing that somebody wrote can become
 * code. `on` holds listeners; attributes that could carry script or style are refused.
 */
export const h = (tag, properties = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) setProperty(element, name, value);
  element.append(
    ...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false),
  );
  return element;
};

const setProperty = (element, name, value) => {
  if (name === 'on') {
    for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
    return;
  }
  if (/^(on|style$|srcdoc$)/i.test(name)) throw new Error(`${name} is not allowed on an element`);
  if (value === null || value === undefined || value === false) return;
  if (name === 'value') element.value = value;
  else if (name === 'class') element.className = value;
  else element.setAttribute(name, value === true ? '' : String(value));
};

let lastId = 0;
/** A new id, unique in this window, also when two people sit side by side. */
export const freshId = (prefix) => `${prefix}-${++lastId}`;

/** Shows new children in `root`, and puts the focus back on the control that had it (found by its focus key). */
export const showKeepingFocus = (root, ...children) => {
  const before = focusWithin(root);
  root.replaceChildren(...children.flat(Infinity).filter(Boolean));
  before.restore(root);
};

/** Remembers which keyed control inside `root` has the focus; `restore` gives it back after a change. */
export const focusWithin = (root) => {
  const active = document.activeElement;
  const held = root.contains(active) && active !== root;
  const key = held ? active.closest('[data-focus-key]')?.dataset.focusKey : undefined;
  return {
    restore(newRoot) {
      if (!held || newRoot.contains(document.activeElement)) return;
      const same = key === undefined ? undefined : findKeyed(newRoot, key);
      (same ?? newRoot.querySelector('[tabindex="-1"]') ?? newRoot).focus?.({ preventScroll: true });
    },
  };
};

const findKeyed = (root, key) =>
  [...root.querySelectorAll('[data-focus-key]')].find((element) => element.dataset.focusKey === key);

/** The elements inside `root` that the Tab key reaches, in order. */
export const tabStops = (root) =>
  [...root.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(
    (element) => !element.disabled && element.getClientRects().length > 0,
  );
