/** What a detector can find; the names are part of the contract of `durf guard`. */
export type SensitiveKind =
  | 'bsn'
  | 'iban'
  | 'phone'
  | 'email'
  | 'plate'
  | 'postcode-address'
  | 'container'
  | 'mrn'
  | 'eori'
  | 'person-name'
  | 'roster'
  | 'access-code'
  | 'selection-rule'
  | 'coordinates';

/** One find: `text` stands letter for letter in the searched text, at `start` (UTF-16 units). */
export interface Detection {
  readonly kind: SensitiveKind;
  readonly text: string;
  readonly start: number;
}

export type Detector = (text: string) => readonly Detection[];

/** Every match of a global pattern that the check accepts, as detections. */
export const findAll = (
  kind: SensitiveKind,
  pattern: RegExp,
  text: string,
  accept: (match: RegExpExecArray) => boolean = () => true,
): readonly Detection[] => {
  const found: Detection[] = [];
  for (const match of text.matchAll(pattern)) {
    if (accept(match)) found.push({ kind, text: match[0], start: match.index });
  }
  return found;
};

/** The text just before and just after a find, lower case, for words that tell what a number is. */
export const around = (text: string, start: number, length: number, reach = 48): string =>
  `${text.slice(Math.max(0, start - reach), start)} ¦ ${text.slice(start + length, start + length + reach)}`.toLowerCase();

/** Only what stands before, within the same sentence. */
export const before = (text: string, start: number, reach = 40): string =>
  (
    text
      .slice(Math.max(0, start - reach), start)
      .split(/[.!?]\s|\n/)
      .at(-1) ?? ''
  ).toLowerCase();

/** Sentences with the place where each begins. */
export const sentencesWithStart = (text: string): readonly { text: string; start: number }[] => {
  const sentences: { text: string; start: number }[] = [];
  for (const match of text.matchAll(/[^\n.!?]+(?:[.!?](?![\s"')\]]|$)[^\n.!?]*)*/g)) {
    if (match[0].trim() !== '') sentences.push({ text: match[0], start: match.index });
  }
  return sentences;
};

/** One detection from the first to the last part of a meaning, when every part is in the sentence. */
export const coverParts = (
  kind: SensitiveKind,
  sentence: { text: string; start: number },
  parts: readonly RegExp[],
): Detection | undefined => {
  let from = sentence.text.length;
  let to = 0;
  for (const part of parts) {
    const matches = [...sentence.text.matchAll(new RegExp(part.source, `${part.flags}g`))];
    if (matches.length === 0) return undefined;
    for (const match of matches) {
      from = Math.min(from, match.index);
      to = Math.max(to, match.index + match[0].length);
    }
  }
  return { kind, text: sentence.text.slice(from, to), start: sentence.start + from };
};
