import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { fold } from './analysis/tokens.ts';
import { NUMBER_WORDS, numberOf } from './numbers.ts';
import type { Language } from './vocabulary.ts';

/** What people may wrongly take for granted, as data; the file explains its three kinds. */
const FILE = new URL('./library/premises.yaml', import.meta.url);

const Said = { section: z.string(), nl: z.string(), en: z.string() };
const patterns = z.array(z.string()).default([]);
const Premises = z.strictObject({
  counts: z.array(z.strictObject({ of: z.string(), is: z.int(), about: patterns, not: patterns, ...Said })),
  dates: z.array(z.strictObject({ about: patterns, right: z.array(z.string()), not: patterns, ...Said })),
  claims: z.array(z.strictObject({ when: z.string(), not: patterns, ...Said })),
  themes: z.array(z.strictObject({ n: z.int(), words: z.string(), ...Said })),
});
type Premises = z.infer<typeof Premises>;

/** A correction: what the documents say instead, and where. It holds as long as the section bears it out. */
export interface Correction {
  readonly section: string;
  readonly text: string;
  /** What it claims, in Dutch, to be looked up in the section before it is said. */
  readonly claims: string;
}

const NUMBER = `(\\d{1,3}|${NUMBER_WORDS.join('|')})`;
const MONTHS =
  /\b(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|june|july|august|october)\b/g;

const matchesAll = (question: string, wanted: readonly string[]): boolean =>
  wanted.every((pattern) => new RegExp(pattern).test(question));
const matchesAny = (question: string, unwanted: readonly string[]): boolean =>
  unwanted.some((pattern) => new RegExp(pattern).test(question));

// "noem drie kernwaarden" asks for three of them and supposes nothing; "een thema" counts nothing; "thema 3" names one.
const ASKS_FOR_SOME = /(?:noem|geef|kies|pak|name|give|pick|of|een van de|one of the)\s+(?:me |er |mij )?$/;

const countCorrection = (question: string, count: Premises['counts'][number]): boolean => {
  if (!matchesAll(question, count.about) || matchesAny(question, count.not)) return false;
  const pattern = new RegExp(
    `\\b${NUMBER}\\s?(?:(?:de|onze|centrale|nieuwe|grote|belangrijkste|main|core|central)\\s+)*(?:${count.of})\\b`,
    'g',
  );
  const given = [...question.matchAll(pattern)].filter(
    (match) =>
      !ASKS_FOR_SOME.test(question.slice(0, match.index)) &&
      !(numberOf(match[1] ?? '') === 1 && count.is !== 1) &&
      // "aanbeveling 3" and "thema's 1, 2 en 3" name places; a plural after the number counts.
      !/\b(?:thema|theme|vraag|aanbeveling)\s*$/.test(question.slice(0, match.index)),
  );
  return given.length > 0 && given.every((match) => numberOf(match[1] ?? '') !== count.is);
};

const dateCorrection = (question: string, date: Premises['dates'][number]): boolean => {
  if (!matchesAll(question, date.about) || matchesAny(question, date.not)) return false;
  const years = [...question.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => year);
  const months = [...question.matchAll(MONTHS)].map(([month]) => month);
  const given = [...years, ...months];
  return given.length > 0 && given.some((one) => !date.right.includes(one));
};

const themeCorrection = (
  question: string,
  { themes }: Premises,
  language: Language,
): Correction | undefined => {
  const beyond = /\b(?:thema|theme)\s+(\d{1,2}|zeven|acht|negen|tien|seven|eight|nine|ten)\b/.exec(question);
  const first = themes[0];
  if (beyond?.[1] && (numberOf(beyond[1]) ?? 0) > themes.length && first) {
    const text =
      language === 'nl'
        ? `De agenda heeft zes thema’s; een thema ${numberOf(beyond[1])} is er niet.`
        : `The agenda has six themes; there is no theme ${numberOf(beyond[1])}.`;
    return { section: 'agenda.4.figuur2', text, claims: 'De agenda heeft zes thema’s.' };
  }
  const claim = /\b(?:thema|theme)\s+([1-6])\s+(?:gaat|heet|draait|is|about|is about)\b(.{0,60})/.exec(
    question,
  );
  if (!claim?.[1]) return undefined;
  const rest = claim[2] ?? '';
  const theme = themes.find(({ n }) => n === Number(claim[1]));
  const other = themes.find(
    ({ n, words }) => n !== Number(claim[1]) && new RegExp(`\\b(?:${words})`).test(rest),
  );
  if (!theme || !other || new RegExp(`\\b(?:${theme.words})`).test(rest)) return undefined;
  const text =
    language === 'nl'
      ? `Thema ${theme.n} van de agenda heet “${theme.nl}”.`
      : `Theme ${theme.n} of the agenda is called “${theme.en}”.`;
  return { section: theme.section, text, claims: `Thema ${theme.n}: ${theme.nl}` };
};

let loaded: Premises | undefined;
const ownPremises = (): Premises => {
  loaded ??= Premises.parse(parse(readFileSync(FILE, 'utf8')));
  return loaded;
};

/** What is wrong in what the question takes for granted, if anything that we know of. */
export const correctionOf = (
  question: string,
  language: Language,
  premises: Premises = ownPremises(),
): Correction | undefined => {
  const folded = fold(question);
  const found =
    premises.counts.find((count) => countCorrection(folded, count)) ??
    premises.dates.find((date) => dateCorrection(folded, date)) ??
    premises.claims.find(({ when, not }) => new RegExp(when).test(folded) && !matchesAny(folded, not));
  if (found) return { section: found.section, text: found[language], claims: found.nl };
  return themeCorrection(folded, premises, language);
};
