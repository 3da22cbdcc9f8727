import { h } from './dom.js';

const channels = (colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
const brightness = (colour) => {
  const [red, green, blue] = channels(colour).map((part) =>
    part <= 0.04 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const initialsOf = (name) =>
  name
    .split(/\s+/)
    .map((word) => word[0] ?? '')
    .join('')
    .slice(0, 2)
    .toUpperCase();

/** A person's initials on their own colour; dark or light letters, whichever reads better. The app has its mark. */
export const renderAvatar = (person, size = 'normal') => {
  const avatar = h('span', {
    class: `avatar avatar-${size}${person?.isBot ? ' avatar-app' : ''}`,
    'aria-hidden': 'true',
  });
  if (person?.isBot) {
    avatar.append(h('img', { src: '/mark.svg', alt: '' }));
    return avatar;
  }
  avatar.append(person?.initials || initialsOf(person?.name ?? '?'));
  if (/^#[0-9a-f]{6}$/i.test(person?.color ?? '')) {
    avatar.style.backgroundColor = person.color;
    avatar.style.color = brightness(person.color) > 0.18 ? '#10201f' : '#ffffff';
  }
  return avatar;
};
