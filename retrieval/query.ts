import { compoundParts } from './analysis/compounds.ts';
import { type Features, featuresOf } from './analysis/features.ts';
import { isFunctionWord } from './analysis/function-words.ts';
import { languageOf } from './analysis/language.ts';
import { conceptSpans, conceptsOf, ownLexicon } from './analysis/lexicon.ts';
import { nearestKnown } from './analysis/spelling.ts';
import { participleStems, stemOf } from './analysis/stems.ts';
import { fold, tokensOf } from './analysis/tokens.ts';
import type { Question } from './ports.ts';
import { SOURCE_NAMES } from './references.ts';
import type { Rarity } from './search-port.ts';
import { isOn } from './steps.ts';
import type { Language, Turn } from './vocabulary.ts';

/** A content word of the question, with everything under which a text could speak of it. */
interface AskedWord {
  readonly word: string;
  /** Any one of these is enough: the word itself, its verb, a concept it names. */
  readonly terms: readonly string[];
  /** Or all of these together: the parts of a compound, each with its alternatives. */
  readonly parts: readonly (readonly string[])[];
  /** How much the word says: rare words say more. */
  readonly weight: number;
  /** No text at all speaks of the word. */
  readonly unknown: boolean;
}

/** Whether a text that has these terms speaks of the word. */
const speaksOf = (word: Pick<AskedWord, 'terms' | 'parts'>, has: (term: string) => boolean): boolean =>
  word.terms.some(has) || (word.parts.length > 0 && word.parts.every((part) => part.some(has)));

/** A question, read. */
export interface Query {
  readonly text: string;
  readonly language: Language;
  /** The language that the answer is in. */
  readonly answerIn: Language;
  /** What the question is about, with what it takes from the conversation. */
  readonly features: Features;
  /** What its own words are about. */
  readonly own: Features;
  /** What the last answer was about, for a question that goes on from it; otherwise empty. */
  readonly said: Features;
  readonly words: readonly AskedWord[];
  readonly followsOn: boolean;
}

/** A question of so few words can not stand alone, unless it is about more than two things. */
const SHORT = 5;

const ANAPHORA =
  /^(?:en|maar|dus|and|but|so|ok|oke)\b|\b(?:dat|die|dit|deze|daar|daarmee|daarvoor|daarvan|daarover|daarin|daarbij|daarna|daarop|ervoor|erover|ervan|erbij|erin|ermee|ze|zij|hij|hun|hem|haar|zo'?n|zoiets|dan|it|that|those|these|they|them|this|then|he|she)\b/;

/** Whether a question leans on what was said before: it points back, or is too short to stand alone. */
const leansOnHistory = (text: string, history: readonly Turn[]): boolean => {
  if (history.length === 0 || !isOn('history')) return false;
  const folded = fold(text);
  const tokens = tokensOf(text);
  const content = tokens.filter(({ word }) => !isFunctionWord(word));
  const short = content.length === 0 || (content.length <= 2 && tokens.length <= SHORT);
  return short || (ANAPHORA.test(folded) && content.length <= 6);
};

/** How much the rest of a question counts for one of its parts. */
const SETTING = 0.45;

const mix = (...bags: readonly (readonly [Features, number])[]): Features => {
  const sum = new Map<string, number>();
  for (const [bag, factor] of bags) {
    for (const [key, weight] of bag) sum.set(key, Math.max(sum.get(key) ?? 0, weight * factor));
  }
  return sum;
};

const stemsOf = new WeakMap<Rarity, readonly (readonly [stem: string, count: number])[]>();
/** Every stem that is stored, with how often; gathered once for each state of the knowledge base. */
const knownStems = (rarity: Rarity): readonly (readonly [stem: string, count: number])[] => {
  const stems =
    stemsOf.get(rarity) ??
    [...rarity.counts].flatMap(([term, count]): [string, number][] =>
      term.startsWith('s:') ? [[term.slice(2), count]] : [],
    );
  stemsOf.set(rarity, stems);
  return stems;
};

const corrected = (text: string, language: Language, rarity: Rarity): string => {
  const known = (word: string): boolean =>
    isFunctionWord(word) ||
    word.length < 5 ||
    rarity.counts.has(`s:${stemOf(word, language)}`) ||
    compoundParts(word).length > 0 ||
    conceptsOf(ownLexicon(), [stemOf(word, language)]).size > 0;
  const stems = knownStems(rarity);
  let out = '';
  let at = 0;
  for (const { word, start, end } of tokensOf(text)) {
    out += text.slice(at, start);
    const better = known(word) ? undefined : nearestKnown(stemOf(word, language), stems);
    out += better ?? text.slice(start, end);
    at = end;
  }
  return out + text.slice(at);
};

const askedWords = (text: string, language: Language, rarity: Rarity): AskedWord[] => {
  const seen = new Set<string>();
  const words: AskedWord[] = [];
  const content = tokensOf(text).filter(({ word }) => !isFunctionWord(word));
  const stems = content.map(({ word }) => stemOf(word, language));
  const lexicon = ownLexicon();
  const spans = conceptSpans(lexicon, stems);
  for (const [index, { word }] of content.entries()) {
    if (seen.has(word)) continue;
    seen.add(word);
    const stem = stems[index] ?? word;
    const concepts = spans
      .filter(({ from, to }) => from <= index && index < to)
      .flatMap((span) => span.concepts.map((concept) => `c:${concept}`));
    const terms = [`s:${stem}`, ...participleStems(word).map((verb) => `s:${verb}`), ...new Set(concepts)];
    const parts = compoundParts(word).map((part) => {
      const partStem = stemOf(part, language);
      return [
        `s:${partStem}`,
        ...[...conceptsOf(lexicon, [partStem]).keys()].map((concept) => `c:${concept}`),
      ];
    });
    const known = Math.max(0, ...terms.map((term) => rarity.counts.get(term) ?? 0));
    const weight = Math.log(1 + rarity.sections / (0.5 + known));
    words.push({
      word,
      terms,
      parts,
      weight,
      unknown: !speaksOf({ terms, parts }, (term) => rarity.counts.has(term)),
    });
  }
  return words;
};

/** The question without the names of the documents, as long as something remains that it can be about. */
const withoutSourceNames = (text: string): string => {
  const rest = text.replace(SOURCE_NAMES, ' ');
  const content = tokensOf(rest).filter(({ word }) => !isFunctionWord(word) && word !== 'volgens');
  return content.length >= 1 ? rest : text;
};

/** Reads a question: its language, what it is about, and what it takes from the conversation before it. */
export const readQuery = ({ text, history, language }: Question, rarity: Rarity): Query => {
  const lastAsked = [...history].reverse().find(({ role }) => role === 'user')?.content ?? '';
  const lastSaid = [...history].reverse().find(({ role }) => role === 'assistant')?.content ?? '';
  const spoken = languageOf(text, lastAsked ? languageOf(lastAsked) : 'nl');
  const plain = corrected(text, spoken, rarity);
  const followsOn = leansOnHistory(text, history);
  const own = featuresOf(withoutSourceNames(plain), spoken);
  const features = followsOn
    ? mix([own, 1], [featuresOf(lastAsked, spoken), 0.6], [featuresOf(lastSaid.slice(0, 600), spoken), 0.35])
    : own;
  return {
    text: plain,
    language: spoken,
    answerIn: language ?? spoken,
    features,
    own,
    said: followsOn ? featuresOf(lastSaid, spoken) : new Map(),
    words: askedWords(plain, spoken, rarity),
    followsOn,
  };
};

/** A part of a question, read with the whole in mind: its own words first, the rest of the question as its setting. */
export const readPart = (part: string, whole: Query, rarity: Rarity): Query => {
  const own = featuresOf(withoutSourceNames(part), whole.language);
  return {
    ...whole,
    text: part,
    own,
    features: mix([own, 1], [whole.features, SETTING]),
    words: askedWords(part, whole.language, rarity),
  };
};
