import { h } from '../dom.js';
import { say } from '../settings.js';
import { renderMarkdown } from '../text/markdown.js';
import { isWebAddress, renderLink } from '../text/references.js';
import { renderRichText } from '../text/rich-text.js';
import { plainText, renderPlain, renderText } from '../text/text-object.js';
import { createActingControl } from './actions.js';

export const renderHeader = (block) => h('h4', { class: 'block-header' }, renderPlain(block.text));
export const renderDivider = () => h('hr');
export const renderMarkdownBlock = (block, { around }) =>
  h('div', { class: 'prose' }, renderMarkdown(block.text ?? '', around));
export const renderRichTextBlock = (block, { around }) =>
  h('div', { class: 'prose' }, renderRichText(block, around));

export const renderSection = (block, surface) => {
  const { around } = surface;
  const accessory = block.accessory;
  const beside =
    accessory &&
    (accessory.type === 'image' ? renderImage(accessory) : createActingControl(accessory, block, surface));
  return h(
    'div',
    { class: `block-section${beside ? ' with-accessory' : ''}` },
    h(
      'div',
      { class: 'prose' },
      block.text && renderText(block.text, around),
      block.fields &&
        h(
          'div',
          { class: 'fields' },
          block.fields.map((field) => h('div', {}, renderText(field, around))),
        ),
    ),
    beside && h('div', { class: 'accessory' }, beside),
  );
};

export const renderContext = (block, { around }) =>
  h(
    'div',
    { class: 'block-context' },
    (block.elements ?? []).map((element) =>
      element.type === 'image'
        ? renderImage(element)
        : h('span', { class: 'prose' }, renderText(element, around)),
    ),
  );

/** Only the page's own images load; of one from outside the words are shown, and a link. */
export const renderImage = (block) => {
  const address = block.image_url ?? block.slack_file?.url ?? '';
  const alt = block.alt_text ?? '';
  const isOwn =
    /^data:image\/(png|jpeg|gif|webp);/.test(address) || address.startsWith(`${location.origin}/`);
  const title = block.title && h('figcaption', {}, renderPlain(block.title));
  if (isOwn) return h('figure', { class: 'block-image' }, title, h('img', { src: address, alt }));
  return h(
    'figure',
    { class: 'block-image' },
    title,
    h(
      'div',
      { class: 'image-in-words', title: say('image-elsewhere') },
      h('strong', {}, say('image'), ': '),
      alt,
      ' ',
      isWebAddress(address) && renderLink(address, [say('open-image')]),
    ),
  );
};

const renderCell = (cell, around, tag) =>
  h(
    tag,
    tag === 'th' ? { scope: 'col' } : {},
    cell.type === 'rich_text' ? renderRichText(cell, around) : plainText(cell),
  );

export const renderTable = (block, { around }) => {
  const [head = [], ...rows] = block.rows ?? [];
  const row = (cells, tag) =>
    h(
      'tr',
      {},
      cells.map((cell) => renderCell(cell, around, tag)),
    );
  return h(
    'div',
    { class: 'table-frame', tabindex: '0', role: 'region', 'aria-label': say('table') },
    h(
      'table',
      {},
      h('thead', {}, row(head, 'th')),
      h(
        'tbody',
        {},
        rows.map((cells) => row(cells, 'td')),
      ),
    ),
  );
};

export const renderAlert = (block, { around }) =>
  h('div', { class: 'block-alert', role: 'note' }, renderText(block.text, around));

const stepStatuses = new Set(['pending', 'in_progress', 'complete', 'error']);
export const renderTask = (block) =>
  h(
    'p',
    { class: 'block-task' },
    plainText(block.title),
    stepStatuses.has(block.status) &&
      h('span', { class: 'hint' }, ` (${say(`step-status-${block.status}`)})`),
  );
export const renderPlan = (block) =>
  h('div', {}, h('strong', {}, plainText(block.title)), (block.tasks ?? []).map(renderTask));

/** The words that can be found anywhere in a block, for one that we cannot draw. */
const wordsOf = (value) => {
  if (value === null || typeof value !== 'object') return [];
  const own = ['text', 'title', 'alt_text']
    .map((key) => value[key])
    .filter((text) => typeof text === 'string');
  return [...own, ...Object.values(value).flatMap(wordsOf)];
};
export const renderUnknown = (block) =>
  h(
    'div',
    { class: 'block-unknown' },
    h('p', {}, say('unknown-block', { type: block.type ?? '?' })),
    [...new Set(wordsOf(block))].map((words) => h('p', {}, words)),
  );
