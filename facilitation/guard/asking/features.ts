import { foldForMatching } from '../../text/fold-for-matching.ts';
import { languageOfWords, sentencesOf } from '../features.ts';
import { type AskedIdea, askedPatterns } from './lexicon.ts';
import { lengthOf, type Shape, shapesOf } from './shape.ts';

/** How much each sort of feature counts before its own weight. */
const IDEA = 1;
const TOLD = 0.7;
const PAIR = 0.5;
const TOLD_PAIR = 0.35;
const WORD = 0.5;

/**
 * What a question has, each once: what is asked (ideas of `asking/` and shapes), what is told (ideas of `signals/`),
 * pairs of these as `a+b`, words as `=word` and `=two words`, its opening as `>word`, and its length.
 */
export const askedFeatures = (text: string): ReadonlyMap<string, number> => {
  const sentences = sentencesOf(foldForMatching(text));
  const words = sentences.flatMap((sentence) => sentence.words);
  const all = words.join(' ');
  const language = languageOfWords(all);
  const asked: (AskedIdea | Shape)[] = [
    ...askedPatterns[language].filter(([, pattern]) => pattern.test(all)).map(([idea]) => idea),
    ...shapesOf(
      text,
      sentences.map((sentence) => sentence.words.join(' ')),
      language,
    ),
  ].toSorted();
  const told = [...new Set(sentences.flatMap(({ ideas }) => ideas))];
  const features = new Map<string, number>();
  for (const idea of told) features.set(idea, TOLD);
  for (const [at, idea] of asked.entries()) {
    features.set(idea, IDEA);
    for (const other of asked.slice(at + 1)) features.set(`${idea}+${other}`, PAIR);
    for (const other of told) features.set(`${idea}+${other}`, TOLD_PAIR);
  }
  for (const [at, word] of words.entries()) {
    features.set(`=${word}`, WORD);
    const next = words[at + 1];
    if (next) features.set(`=${word} ${next}`, WORD);
  }
  const [first, second] = words;
  if (first) features.set(`>${first}`, WORD);
  if (first && second) features.set(`>${first} ${second}`, WORD);
  features.set(lengthOf(words.length), TOLD);
  return features;
};
