import { compoundParts } from './analysis/compounds.ts';
import { type Features, featuresOf } from './analysis/features.ts';
import { isFunctionWord } from './analysis/function-words.ts';
import { participleStems, stemOf } from './analysis/stems.ts';
import { tokensOf } from './analysis/tokens.ts';
import { countedIn } from './contradiction.ts';
import { denies, figuresIn } from './figures.ts';
import { numberOf } from './numbers.ts';
import { unitsOf } from './units.ts';

/** What a sentence leans on: the stored text of today. */
interface Stored {
  readonly title: string;
  readonly body: string;
}

// A sentence about a document names it and says that it speaks; that is no claim that its text could bear out.
const SPEAKING =
  /^(?:advies|adviesrapport|rapport|agenda|commissie|document\w*|leidraad|volgens|spreekt|heet|kent|heeft|zegt|geeft|legt|kondigt)$/;
/** Share of the words of a claim that must stand together in one sentence, or a list with what introduces it. */
const TOGETHER = 0.65;

/** Each sentence by itself, and each list as one with the sentence that introduces it. */
const stretchesOf = (body: string): string[][] => {
  const units = unitsOf(body);
  return units.flatMap((unit, index) => {
    if (unit.kind === 'item' && unit.introducedBy !== undefined) return [];
    const items = units.filter(({ introducedBy }) => introducedBy === index);
    return [[unit, ...items].map(({ text }) => text)];
  });
};

const wordsOf = (claim: string): string[] =>
  tokensOf(claim)
    .map(({ word }) => word)
    .filter((word) => !isFunctionWord(word) && numberOf(word) === undefined && !SPEAKING.test(word));

const speaksOf = (text: Features, word: string): boolean =>
  [word, ...compoundParts(word)].some((one) => text.has(`s:${stemOf(one, 'nl')}`)) ||
  participleStems(word).some((stem) => text.has(`s:${stem}`));

/** Names in a sentence: words with a capital that do not begin it. They stand in the text as they are written. */
const namesIn = (sentence: string): string[] =>
  [...sentence.matchAll(/(?<=[\p{L}\p{N},;:]\s)\p{Lu}[\p{L}\p{N}-]+/gu)].map(([name]) => name);

const holdsNames = (sentence: string, { title, body }: Stored): boolean =>
  namesIn(sentence).every((name) => title.includes(name) || body.includes(name));

const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every((one) => all.has(one));

/** Whether a stretch denies; of a list only the items that are spoken of can do so. */
const deniesOf = (stretch: readonly string[], words: readonly string[]): boolean =>
  stretch.some((one) => denies(one, 'nl') && words.some((word) => speaksOf(featuresOf(one, 'nl'), word)));

/** Whether a text counts the same things with the same numbers: "thema 6" does not make "zes thema’s" true. */
const countsAlike = (claim: string, text: string): boolean => {
  const counted = countedIn(claim, 'nl');
  const stated = countedIn(text, 'nl');
  return counted.every(({ number }) =>
    stated.some(
      (one) => one.number === number && counted.some((also) => also.number === number && also.of === one.of),
    ),
  );
};

const claimStands = (claim: string, { title, body }: Stored): boolean => {
  const words = wordsOf(claim);
  const figures = figuresIn(claim, 'nl');
  const whole = featuresOf(`${title}\n${body}`, 'nl');
  if (!words.every((word) => speaksOf(whole, word))) return false;
  const spoken = stretchesOf(body).map((stretch) => {
    const text = stretch.join(' ');
    const near = featuresOf(`${title}\n${text}`, 'nl');
    const shared = words.filter((word) => speaksOf(near, word)).length;
    const same = isWithin(figures, figuresIn(text, 'nl')) && countsAlike(claim, text);
    return { stretch, shared: same ? shared : 0 };
  });
  const most = Math.max(0, ...spoken.map(({ shared }) => shared));
  // Where of two that say it as fully one denies it, nothing is sure.
  return (
    most > 0 &&
    most >= words.length * TOGETHER &&
    spoken.every(({ stretch, shared }) => shared < most || deniesOf(stretch, words) === denies(claim, 'nl'))
  );
};

/**
 * Whether a Dutch sentence that was written by hand is still what the section says: each of its claims (between
 * semicolons) has its figures, most of its words and its "not" in one sentence there, and no word that is not there at
 * all. A document changes; a sentence that is not borne out any more is not said.
 */
export const isBorneOut = (sentence: string, section: Stored): boolean =>
  holdsNames(sentence, section) && sentence.split(';').every((claim) => claimStands(claim, section));

/** Where a sentence goes over from what is mentioned to what is left open. */
const LEFT_OPEN = /[;,]? (?:maar|en zegt niet|alleen als)\b|;/;

/**
 * Whether what a Dutch sentence says is mentioned ("the agenda mentions X, but not Y": the X) is still in the section.
 * What it says is absent can not be looked up.
 */
export const isMentioned = (sentence: string, section: Stored): boolean => {
  const { title, body } = section;
  const [mentioned = ''] = sentence.split(LEFT_OPEN);
  if (denies(mentioned, 'nl')) return true;
  const whole = featuresOf(`${title}\n${body}`, 'nl');
  return (
    holdsNames(mentioned, section) &&
    isWithin(figuresIn(mentioned, 'nl'), figuresIn(`${title}\n${body}`, 'nl')) &&
    wordsOf(mentioned).every((word) => speaksOf(whole, word))
  );
};
