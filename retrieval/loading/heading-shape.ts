/** Longest line that is taken for a heading; in characters. */
export const LONGEST_HEADING = 120;

const NUMBER = /^(?:§\s*)?((?:\d{1,2}|[A-Z])(?:\.\d{1,2}){0,4})[.)]?[ \t]+(?=["'‘“(]?\p{Lu})/u;
const NAMED =
  /^(?:hoofdstuk|deel|thema|bijlage|artikel|paragraaf|stap|chapter|part|theme|appendix|annex|article|section|step)\s+(?:\d{1,3}|[IVXLC]{1,6}|[A-Z])\b/i;
const STANDALONE =
  /^(?:voorwoord|inleiding|samenvatting|conclusies?|aanbevelingen|bijlagen?|inhoud(?:sopgave)?|nawoord|bronnen|begrippen(?:lijst)?|foreword|preface|introduction|summary|conclusions?|recommendations|appendices|contents|references|glossary)$/i;

/** A line of a table of contents: it ends with a page number after dots, a tab or a gap. */
export const isContentsLine = (line: string): boolean =>
  /(?:\.{3,}|…|\t| {3,})\s*(?:<\/?b>|\*\*)*\s*\d{1,3}\s*(?:<\/?b>|\*\*)*\s*$/.test(line);

export const isListItem = (line: string): boolean =>
  /^\s*(?:[-*•▪–◦○‣·]|\d{1,2}[.)]|[a-z]\))\s+\S/.test(line);

/** How deep a numbered heading is: `2` is 1, `2.1` is 2. Undefined without a number. */
export const numberedDepth = (line: string): number | undefined => {
  const number = NUMBER.exec(line)?.[1];
  return number === undefined ? undefined : number.split('.').length;
};

export const isNamedPart = (line: string): boolean => NAMED.test(line) || STANDALONE.test(line);

export const isCapitals = (line: string): boolean => /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line);

/** The end of a line that goes on: a hyphen, or a word that nothing ends with. */
const GOES_ON =
  /(?:-|–|\b(?:en|of|de|het|een|van|in|op|aan|met|te|voor|bij|om|door|naar|dat|die|and|or|the|a|an|of|to|for|with|by))$/iu;

/** Whether a line could be a heading by its words alone: short, begins like one, and does not end like a sentence. */
export const couldBeHeading = (line: string): boolean => {
  const text = line.trim();
  return (
    text.length > 1 &&
    text.length <= LONGEST_HEADING &&
    /^["'‘“(]?[\p{Lu}\p{N}§]/u.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !/[.;:,!]["'’”)]*$/.test(text) &&
    !GOES_ON.test(text) &&
    !isContentsLine(line)
  );
};
