import { en } from './words/en.js';
import { nl } from './words/nl.js';

const dictionaries = { nl, en };
const store = {
  get(key) {
    try {
      return localStorage.getItem(`durf-${key}`);
    } catch {
      return null; // a browser that keeps nothing: the choice lasts as long as the window
    }
  },
  set(key, value) {
    try {
      localStorage.setItem(`durf-${key}`, value);
    } catch {
      // see above
    }
  },
};

const choices = { language: ['nl', 'en'], theme: ['auto', 'light', 'dark'] };
const chosen = Object.fromEntries(
  Object.entries(choices).map(([key, allowed]) => {
    const kept = store.get(key);
    return [key, allowed.includes(kept) ? kept : allowed[0]];
  }),
);

const applyToDocument = () => {
  document.documentElement.lang = chosen.language;
  if (chosen.theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = chosen.theme;
};
applyToDocument();

export const language = () => chosen.language;
export const theme = () => chosen.theme;

export const choose = (key, value) => {
  chosen[key] = value;
  store.set(key, value);
  applyToDocument();
};

/** The sentence with this key in the chosen language, with `{name}` filled in. */
export const say = (key, parts = {}) => {
  const sentence = dictionaries[chosen.language][key];
  if (sentence === undefined) throw new Error(`no words for ${key}`);
  const form = typeof sentence === 'string' ? sentence : parts.count === 1 ? sentence.one : sentence.many;
  return form.replace(/\{(\w+)\}/g, (_, name) => String(parts[name] ?? ''));
};
