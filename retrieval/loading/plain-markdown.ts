import { raised } from './note-marks.ts';

const FENCE = /^\s{0,3}(?:`{3,}|~{3,})/;

const plainLine = (line: string): string =>
  line
    .replace(/<sup>(.{0,40}?)<\/sup>/gi, (_, text: string, at: number) => raised(text, line.slice(0, at)))
    .replace(/\[\^[\w-]{1,20}\](?!:)/g, '')
    .replace(/!\[([^\]]{0,300})\]\([^)\s]{0,2000}(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/\[([^\]]{1,300})\]\([^)\s]{1,2000}(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/<\/?(?:b|i|u|em|strong|sub|span|font|small|mark|br|p|div|center)(?:\s[^>]{0,200})?\/?>/gi, '')
    .replace(/<((?:https?:\/\/|mailto:)[^>\s]{1,2000})>/g, '$1')
    .replace(/(?<![\\\w*])(\*{1,3})(?=[^\s*])([^*]{1,2000}?[^\s*])\1(?![\w*])/g, '$2')
    .replace(/(?<![\\\w])(_{1,3})(?=[^\s_])([^_]{1,2000}?[^\s_])\1(?!\w)/g, '$2')
    .replace(/\\([\\`*_{}[\]()#+\-.!<>|~])/g, '$1');

/**
 * A Markdown text as it reads: without the signs of emphasis, links and notes, and without comments, which no reader
 * sees. Headings, lists and blocks of code keep their form, and every line stays a line.
 */
export const plainMarkdown = (text: string): string => {
  const seen = text.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ''));
  let fenced = false;
  return seen
    .split('\n')
    .map((line) => {
      if (FENCE.test(line)) fenced = !fenced;
      return fenced || FENCE.test(line) ? line : plainLine(line);
    })
    .join('\n');
};
