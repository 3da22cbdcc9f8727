const longestFirst = (a, b) => b.name.length - a.name.length;
const isNameSign = (sign) => sign !== undefined && /[\p{L}\p{N}_-]/u.test(sign);

const replaceNames = (text, sign, named, write) => {
  let result = '';
  let at = 0;
  while (at < text.length) {
    const starts = text[at] === sign && !isNameSign(text[at - 1]);
    const found =
      starts &&
      named.find(({ name }) => text.startsWith(name, at + 1) && !isNameSign(text[at + 1 + name.length]));
    result += found ? write(found) : text[at];
    at += found ? found.name.length + 1 : 1;
  }
  return result;
};

/** What people type (`@Name`, `#channel`) with Slack's own references; the server escapes the rest. */
export const fromTyping = (text, people, channels) => {
  const withPeople = replaceNames(text, '@', [...people].sort(longestFirst), ({ id }) => `<@${id}>`);
  return replaceNames(
    withPeople,
    '#',
    [...channels].sort(longestFirst),
    ({ id, name }) => `<#${id}|${name}>`,
  );
};

/** A stored text as somebody would have typed it. */
export const forTyping = (text, people, channels) =>
  text
    .replace(
      /<@([A-Z0-9]+)(?:\|[^>]*)?>/g,
      (whole, id) => `@${people.find((one) => one.id === id)?.name ?? whole}`,
    )
    .replace(
      /<#([A-Z0-9]+)(?:\|([^>]*))?>/g,
      (_, id, name) => `#${channels.find((one) => one.id === id)?.name ?? name ?? id}`,
    )
    .replace(/<((?:https?|mailto):[^|>]+)(?:\|[^>]*)?>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
