import { h } from '../dom.js';
import { say } from '../settings.js';
import { renderEmoji } from './emoji.js';
import {
  renderBroadcast,
  renderChannel,
  renderDate,
  renderGroup,
  renderLink,
  renderPerson,
} from './references.js';

const styleTags = { code: 'code', strike: 's', italic: 'em', bold: 'strong', underline: 'u' };
const withStyle = (style, node) =>
  Object.entries(styleTags).reduce((inner, [name, tag]) => (style?.[name] ? h(tag, {}, inner) : inner), node);
const lines = (text) => text.split('\n').flatMap((line, index) => (index > 0 ? [h('br'), line] : [line]));

const inlineRenderers = {
  text: (element) => h('span', {}, lines(element.text ?? '')),
  link: (element) => renderLink(element.url ?? '', element.text ? [element.text] : undefined),
  user: (element, around) => renderPerson(element.user_id, around),
  channel: (element, around) => renderChannel(element.channel_id, around),
  usergroup: (element) => renderGroup(element.usergroup_id),
  broadcast: (element) => renderBroadcast(element.range),
  emoji: (element) => renderEmoji(element.name ?? ''),
  date: (element) =>
    renderDate(String(element.timestamp), element.format ?? '{date}', element.url, element.fallback ?? ''),
  color: (element) => h('code', {}, element.value),
};

const renderInlineElement = (element, around) => {
  const render = inlineRenderers[element.type];
  const node = render ? render(element, around) : say('unknown-block', { type: element.type });
  return withStyle(element.style, node);
};
const renderAll = (elements, around) =>
  (elements ?? []).map((element) => renderInlineElement(element, around));

const renderList = (list, around) => {
  const items = (list.elements ?? []).map((item) => h('li', {}, renderAll(item.elements, around)));
  const level = Math.min(Number(list.indent ?? 0), 5);
  if (list.style !== 'ordered') return h('ul', { class: `indent-${level}` }, items);
  return h(
    'ol',
    { class: `indent-${level}`, start: Number(list.offset ?? 0) + 1, type: level % 2 === 1 ? 'a' : '1' },
    items,
  );
};

const partRenderers = {
  rich_text_section: (part, around) => h('div', { class: 'lines' }, renderAll(part.elements, around)),
  rich_text_list: renderList,
  rich_text_quote: (part, around) => h('blockquote', {}, renderAll(part.elements, around)),
  rich_text_preformatted: (part, around) => h('pre', { tabindex: '0' }, renderAll(part.elements, around)),
};

/** A `rich_text` block as nodes, every part of it. */
export const renderRichText = (block, around) =>
  (block.elements ?? []).map((part) => {
    const render = partRenderers[part.type];
    return render ? render(part, around) : h('p', {}, say('unknown-block', { type: part.type }));
  });
