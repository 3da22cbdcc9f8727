import { type Idea, type Language, patterns } from './signals/lexicon.ts';

/** How much each sort of feature counts before its own weight: ideas fully, two ideas together and words half. */
const IDEA = 1;
const PAIR = 0.5;
const WORD = 0.5;

const DUTCH =
  /(?<![^ ])(?:de|het|een|en|van|ik|je|niet|dat|die|is|wat|hoe|zijn|met|voor|op|te|hij|ze|we|wij|er|heeft|mijn|mn|bij|naar|ons|onze|als|om|maar|wordt|werd|nu|nog|dan|geen)(?![^ ])/g;
const ENGLISH =
  /(?<![^ ])(?:the|a|an|and|of|i|you|not|that|is|what|how|are|with|for|on|to|he|she|they|we|there|has|my|at|our|if|but|was|were|now|it|his|her|in|who|do|does|this|from)(?![^ ])/g;

/** One sentence, ready to be compared: its ideas, and its words with every number as `#`. */
export interface Sentence {
  readonly ideas: readonly Idea[];
  readonly words: readonly string[];
}

const wordsOf = (folded: string): string =>
  folded
    .replace(/€/g, ' eur ')
    .replace(/['`´’‘]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The language of folded words without punctuation: Dutch unless English has more of its small words. */
export const languageOfWords = (words: string): Language =>
  (words.match(ENGLISH)?.length ?? 0) > (words.match(DUTCH)?.length ?? 0) ? 'en' : 'nl';

const ideasIn = (sentence: string, words: string, language: Language): readonly Idea[] => {
  const found = patterns[language].filter(([, pattern]) => pattern.test(words)).map(([idea]) => idea);
  return (/\?["')\]]*$/.test(sentence) ? [...found, 'question' as const] : found).toSorted();
};

/** The sentences of a folded text. The language is judged per text: a sentence alone is often too short for it. */
export const sentencesOf = (folded: string): readonly Sentence[] => {
  const language = languageOfWords(wordsOf(folded));
  return folded
    .split(/(?<=[.!?])["')\]]*\s+|\n+|;\s/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[a-z]/.test(sentence))
    .map((sentence) => {
      const words = wordsOf(sentence);
      return {
        ideas: ideasIn(sentence, words, language),
        words: words.split(' ').map((word) => (/^\d+$/.test(word) ? '#' : word)),
      };
    });
};

/** What a stretch of text has, each once: ideas, ideas that share a sentence as `a+b`, and words as `=word`. */
export const featuresOf = (sentences: readonly Sentence[]): ReadonlyMap<string, number> => {
  const features = new Map<string, number>();
  for (const { ideas, words } of sentences) {
    for (const [at, idea] of ideas.entries()) {
      features.set(idea, IDEA);
      for (const other of ideas.slice(at + 1)) features.set(`${idea}+${other}`, PAIR);
    }
    for (const word of words) features.set(`=${word}`, WORD);
  }
  return features;
};
