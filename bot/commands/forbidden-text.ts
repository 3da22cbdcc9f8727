import { detectSensitive } from '../../facilitation/guard/detect.ts';

/** Why a text may not be taken in at all; the number itself is never said. */
export type Forbidden =
  | { readonly because: 'marked'; readonly words: string }
  | { readonly because: 'bsn'; readonly section: string };

const MARKING =
  /(?:(?:staatsgeheim|stg\.?)(?:[\s/-]*(?:zeer geheim|geheim|confidentieel))?|dep(?:artementaal|\.)?[\s-]*v(?:ertrouwelijk|\.)|departmental(?:ly)? confidential|state secret|(?:navo|nato|eu|ue|ue\/eu|r-ue\/eu)[\s/-]*(?:restricted|restreint|confidential|confidentiel|secret|top secret)|(?:zeer )?geheim)/
    .source;

/**
 * A line that is a marking: the words of a classification by themselves, perhaps after a label or before a term. A
 * sentence that speaks about classification is none.
 */
const MARKED_LINE = new RegExp(
  String.raw`^[\s*#>_|[(<]*(?:(?:rubricering|merking|classificatie|vertrouwelijkheid(?:sniveau)?|beveiligingsniveau|classification|marking|security level)\s*[:=–-]\s*)?(${MARKING})(?:\s*[-–/|,;(:].{0,40}|\s+(?:tot|until)\s.{1,30})?[\s*_\])>.!|]*$`,
  'i',
);

// A marking stands at the head or the foot of a document, or on every page.
const HEAD = 40;
const FOOT = 15;

const markingIn = (lines: readonly string[]): string | undefined => {
  for (const line of lines) {
    if (line.length > 120) continue;
    const words = MARKED_LINE.exec(line)?.[1];
    // Short forms and one plain word are a marking in capitals only: "geheim" is also just a word.
    if (words && (words.length > 8 || words === words.toUpperCase())) return words.trim();
  }
  return undefined;
};

const NUMBER = /\d[\d .-]{7,14}\d/g;
const AROUND = 200;

/** Looks around each long number only: a document is large, and nearly all of it is words. */
const hasBsn = (text: string): boolean => {
  for (const { index } of text.matchAll(NUMBER)) {
    const near = text.slice(Math.max(0, index - AROUND), index + AROUND);
    if (detectSensitive(near).some(({ kind }) => kind === 'bsn')) return true;
  }
  return false;
};

/** What forbids taking in a document (trust level LX): a mark of secrecy, or somebody's citizen service number. */
export const forbiddenIn = (
  text: string,
  margins: readonly string[],
  sections: readonly { readonly title: string; readonly body: string }[],
): Forbidden | undefined => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const words = markingIn([...margins, ...lines.slice(0, HEAD), ...lines.slice(-FOOT)]);
  if (words) return { because: 'marked', words };
  const section = sections.find(({ title, body }) => hasBsn(`${title}\n${body}`));
  return section && { because: 'bsn', section: section.title };
};
