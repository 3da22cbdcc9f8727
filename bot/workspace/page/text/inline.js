import { h } from '../dom.js';
import { renderEmoji } from './emoji.js';
import { renderLink, renderReference } from './references.js';

/** Slack escapes three signs in a text; only those are read back. */
export const readBack = (text) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const mrkdwnMarks = [
  ['*', 'strong'],
  ['_', 'em'],
  ['~', 's'],
];
const markdownMarks = [
  ['**', 'strong'],
  ['__', 'strong'],
  ['~~', 's'],
  ['*', 'em'],
  ['_', 'em'],
];

const isWord = (sign) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Finds `*bold*` and the like at `at`: a mark counts only at the edge of a word, as in Slack. */
const readMarked = (text, at, marks) => {
  for (const [mark, tag] of marks) {
    if (!text.startsWith(mark, at) || isWord(text[at - 1]) || !/\S/.test(text[at + mark.length] ?? ''))
      continue;
    let end = text.indexOf(mark, at + mark.length + 1);
    while (end !== -1 && (/\s/.test(text[end - 1]) || isWord(text[end + mark.length])))
      end = text.indexOf(mark, end + 1);
    if (end === -1 || text.slice(at, end).includes('\n')) continue;
    return { tag, inside: text.slice(at + mark.length, end), length: end + mark.length - at };
  }
  return undefined;
};

const readers = [
  [/^(`+)([^\n]+?)\1(?!`)/, (match) => h('code', {}, readBack(match[2]))],
  [/^:([a-z0-9_+'-]+(?:::skin-tone-\d)?):/, (match) => renderEmoji(match[1])],
  [/^https?:\/\/[^\s<>|]*[^\s<>|.,;:!?)\]'"*_~]/, (match) => renderLink(readBack(match[0]))],
];
const markdownLink = /^!?\[([^\]\n]+)\]\(([^\s)]+)\)/;

/** Reads what begins at `at`; undefined when it is an ordinary sign. */
const readAt = (text, at, around, dialect) => {
  const rest = text.slice(at);
  const link = dialect === 'markdown' ? markdownLink.exec(rest) : null;
  if (link)
    return {
      node: renderLink(readBack(link[2]), renderInline(link[1], around, dialect)),
      length: link[0].length,
    };
  const reference = /^<([^<>\n]+)>/.exec(rest);
  if (reference) {
    const node = renderReference(readBack(reference[1]), around);
    return node && { node, length: reference[0].length };
  }
  for (const [pattern, render] of readers) {
    const match = pattern.exec(rest);
    if (match) return { node: render(match), length: match[0].length };
  }
  const marked = readMarked(text, at, dialect === 'markdown' ? markdownMarks : mrkdwnMarks);
  return (
    marked && { node: h(marked.tag, {}, renderInline(marked.inside, around, dialect)), length: marked.length }
  );
};

/** One run of text as nodes: emphasis, code, links, references and emoji; everything else stays text. */
export const renderInline = (text, around, dialect = 'mrkdwn') => {
  const nodes = [];
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const found = /[`<:h*_~[!]/.test(text[at]) ? readAt(text, at, around, dialect) : undefined;
    if (found === undefined) {
      plain += text[at++];
      continue;
    }
    if (plain) nodes.push(readBack(plain));
    plain = '';
    nodes.push(found.node);
    at += found.length;
  }
  if (plain) nodes.push(readBack(plain));
  return nodes;
};

/** Lines with breaks between them. */
export const renderLines = (lines, around, dialect) =>
  lines.flatMap((line, index) => [...(index > 0 ? [h('br')] : []), ...renderInline(line, around, dialect)]);
