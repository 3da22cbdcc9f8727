import { h } from '../dom.js';
import { readBack, renderInline, renderLines } from './inline.js';

const kinds = [
  ['quote', /^(?:&gt;|>) ?(.*)$/],
  ['bullet', /^\s*(?:[•◦▪]|-(?= ))\s+(.*)$/],
  ['number', /^\s*(\d+)[.)]\s+(.*)$/],
];
const kindOf = (line) => {
  for (const [kind, pattern] of kinds) {
    const match = pattern.exec(line);
    if (match) return { kind, text: match.at(-1), number: kind === 'number' ? match[1] : undefined };
  }
  return { kind: 'text', text: line };
};

const renderers = {
  quote: (group, around) =>
    h(
      'blockquote',
      {},
      renderLines(
        group.map((line) => line.text),
        around,
      ),
    ),
  bullet: (group, around) =>
    h(
      'ul',
      {},
      group.map((line) => h('li', {}, renderInline(line.text, around))),
    ),
  number: (group, around) =>
    h(
      'ol',
      { start: group[0].number },
      group.map((line) => h('li', {}, renderInline(line.text, around))),
    ),
  text: (group, around) =>
    h(
      'div',
      { class: 'lines' },
      renderLines(
        group.map((line) => line.text),
        around,
      ),
    ),
};

const renderParagraphs = (text, around) => {
  const groups = [];
  for (const line of text.split('\n').map(kindOf)) {
    if (groups.at(-1)?.[0].kind === line.kind) groups.at(-1).push(line);
    else groups.push([line]);
  }
  return groups.map((group) => renderers[group[0].kind](group, around));
};

const trimLines = (text) => text.replace(/^\n/, '').replace(/\n$/, '');

/** A Slack `mrkdwn` text as nodes. `around` knows the people and channels of who reads it. */
export const renderMrkdwn = (text, around) =>
  text.split(/```([\s\S]*?)```/).flatMap((part, index) => {
    if (index % 2 === 1) return [h('pre', { tabindex: '0' }, readBack(trimLines(part)))];
    return part.trim() === '' ? [] : renderParagraphs(index === 0 ? part : trimLines(part), around);
  });
