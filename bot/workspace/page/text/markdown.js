import { h } from '../dom.js';
import { readBack, renderInline, renderLines } from './inline.js';

const isTableRow = (line) => /^\s*\|.*\|\s*$/.test(line);
const cellsOf = (line) =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

const renderTable = (lines, around) => {
  const [head, , ...rows] = lines.map(cellsOf);
  const row = (cells, tag) =>
    h(
      'tr',
      {},
      cells.map((cell) =>
        h(tag, tag === 'th' ? { scope: 'col' } : {}, renderInline(cell, around, 'markdown')),
      ),
    );
  return h(
    'div',
    { class: 'table-frame', tabindex: '0' },
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

const itemPattern = /^(\s*)(?:([-*+])|(\d+)[.)])\s+(.*)$/;
const renderItem = (text, around) => {
  const task = /^\[([ xX])\]\s+(.*)$/.exec(text);
  return task
    ? [task[1] === ' ' ? '☐ ' : '☑ ', ...renderInline(task[2], around, 'markdown')]
    : renderInline(text, around, 'markdown');
};
/** Nested lists by their indentation: a deeper line belongs to the item before it. */
const renderList = (lines, around) => {
  const items = lines.map((line) => itemPattern.exec(line)).filter(Boolean);
  const depth = items[0][1].length;
  const list = items[0][3] === undefined ? h('ul') : h('ol', { start: items[0][3] });
  let index = 0;
  while (index < items.length) {
    const item = h('li', {}, renderItem(items[index][4], around));
    const deeper = [];
    index += 1;
    while (index < items.length && items[index][1].length > depth) deeper.push(items[index++][0]);
    if (deeper.length > 0) item.append(renderList(deeper, around));
    list.append(item);
  }
  return list;
};

const blockReaders = [
  {
    starts: (line) => /^\s*```/.test(line),
    continues: (_, taken) => taken.length === 1 || !/^\s*```\s*$/.test(taken.at(-1)),
    render: (lines) =>
      h(
        'pre',
        { tabindex: '0' },
        readBack(
          lines
            .slice(1)
            .join('\n')
            .replace(/\n?\s*```\s*$/, ''),
        ),
      ),
  },
  {
    starts: (line) => /^#{1,6}\s/.test(line),
    continues: () => false,
    render: ([line], around) =>
      h(
        'h4',
        { class: `size-${Math.min(line.indexOf(' '), 3)}` },
        renderInline(line.replace(/^#+\s+/, ''), around, 'markdown'),
      ),
  },
  {
    starts: (line) => /^\s*([-*_])(?:\s*\1){2,}\s*$/.test(line),
    continues: () => false,
    render: () => h('hr'),
  },
  { starts: isTableRow, continues: isTableRow, render: renderTable },
  {
    starts: (line) => itemPattern.test(line),
    continues: (line) => itemPattern.test(line),
    render: renderList,
  },
  {
    starts: (line) => /^(?:>|&gt;)/.test(line),
    continues: (line) => /^(?:>|&gt;)/.test(line),
    render: (lines, around) =>
      h(
        'blockquote',
        {},
        renderMarkdown(lines.map((line) => line.replace(/^(?:>|&gt;) ?/, '')).join('\n'), around),
      ),
  },
];
const paragraph = {
  continues: (line) => line.trim() !== '' && !blockReaders.some((reader) => reader.starts(line)),
  render: (lines, around) => h('p', {}, renderLines(lines, around, 'markdown')),
};

/** A Slack `markdown` block as nodes. */
export const renderMarkdown = (text, around) => {
  const lines = text.split('\n');
  const nodes = [];
  let at = 0;
  while (at < lines.length) {
    if (lines[at].trim() === '') {
      at += 1;
      continue;
    }
    const reader = blockReaders.find((candidate) => candidate.starts(lines[at])) ?? paragraph;
    const taken = [lines[at++]];
    while (at < lines.length && reader.continues(lines[at], taken)) taken.push(lines[at++]);
    nodes.push(reader.render(taken, around));
  }
  return nodes;
};
