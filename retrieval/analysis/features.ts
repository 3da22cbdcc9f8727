import { isOn } from '../steps.ts';
import type { Language } from '../vocabulary.ts';
import { compoundParts } from './compounds.ts';
import { isFunctionWord } from './function-words.ts';
import { conceptsOf, ownLexicon } from './lexicon.ts';
import { participleStems, stemOf } from './stems.ts';
import { tokensOf } from './tokens.ts';

/** What a text is about, as weighted features: `s:` stem, `p:` part of a compound, `c:` concept, `g:` letters. */
export type Features = ReadonlyMap<string, number>;

export interface FeatureChoice {
  readonly parts: boolean;
  readonly concepts: boolean;
  readonly letters: boolean;
}

const ALL: FeatureChoice = { parts: true, concepts: true, letters: true };
const LETTERS = 4;

const lettersOf = function* (word: string): Generator<string> {
  const framed = `_${word}_`;
  for (let at = 0; at + LETTERS <= framed.length; at += 1) yield framed.slice(at, at + LETTERS);
};

const add = (bag: Map<string, number>, key: string, weight: number): void => {
  bag.set(key, (bag.get(key) ?? 0) + weight);
};

/** The features of a text. Repetition counts less than proportionally (1 + ln n). */
export const featuresOf = (text: string, language: Language, choice: FeatureChoice = ALL): Features => {
  const bag = new Map<string, number>();
  const content = tokensOf(text).filter(({ word }) => !isFunctionWord(word));
  const stems: string[] = [];
  for (const { word } of content) {
    const stem = stemOf(word, language);
    stems.push(stem);
    add(bag, `s:${stem}`, 1);
    for (const verb of language === 'nl' ? participleStems(word) : []) {
      if (verb !== stem) add(bag, `s:${verb}`, 0.6);
    }
    if (choice.parts) {
      for (const part of compoundParts(word)) add(bag, `s:${stemOf(part, language)}`, 0.5);
    }
    if (choice.letters && word.length >= 5 && isOn('letters')) {
      for (const run of lettersOf(word)) add(bag, `g:${run}`, 0.18);
    }
  }
  if (choice.concepts) {
    for (const [concept, weight] of conceptsOf(ownLexicon(), stems)) add(bag, `c:${concept}`, weight);
  }
  for (const [key, count] of bag) if (count > 1) bag.set(key, 1 + Math.log(count));
  return bag;
};
