import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { isOn } from '../steps.ts';
import type { Language } from '../vocabulary.ts';
import { isFunctionWord } from './function-words.ts';
import { stemOf } from './stems.ts';
import { tokensOf } from './tokens.ts';

/**
 * The concept lexicon: everyday Dutch and English ways to say what the documents speak of. It is data, one concept a
 * line in `retrieval/lexicon/concepts.jsonl`, for an expert to read and correct.
 */
const Concept = z.object({
  id: z.string(),
  nl: z.array(z.string()),
  en: z.array(z.string()),
  broader: z.array(z.string()).default([]),
});

export interface Lexicon {
  /** Phrases by their first stem, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly broader: ReadonlyMap<string, readonly string[]>;
  /** Single words that may be a part of a compound. */
  readonly words: readonly string[];
}

interface Phrase {
  readonly stems: readonly string[];
  readonly concepts: readonly string[];
}

const LEXICON_FILE = new URL('../lexicon/concepts.jsonl', import.meta.url);

const phraseStems = (phrase: string, language: Language): string[] => {
  const tokens = tokensOf(phrase);
  const content = tokens.filter(({ word }) => !isFunctionWord(word));
  // "de vier waarden" is found as "vier waarden": small words vary in speech. A phrase of small words alone stays whole.
  return (content.length > 0 ? content : tokens).map(({ word }) => stemOf(word, language));
};

/** Reads the lexicon; a faulty line ends the start with its number. */
export const readLexicon = (text: string): Lexicon => {
  const byKey = new Map<string, { stems: string[]; concepts: Set<string> }>();
  const broader = new Map<string, readonly string[]>();
  const words = new Set<string>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = Concept.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`concepts.jsonl, line ${index + 1}: ${parsed.error.message}`);
    const concept = parsed.data;
    broader.set(concept.id, concept.broader);
    for (const language of ['nl', 'en'] as const) {
      for (const phrase of concept[language]) {
        const stems = phraseStems(phrase, language);
        if (stems.length === 0) continue;
        const key = stems.join(' ');
        const entry = byKey.get(key) ?? { stems, concepts: new Set<string>() };
        entry.concepts.add(concept.id);
        byKey.set(key, entry);
        if (language === 'nl' && /^[\p{L}]{4,}$/u.test(phrase))
          words.add(tokensOf(phrase)[0]?.word ?? phrase);
      }
    }
  }
  const phrases = new Map<string, Phrase[]>();
  for (const { stems, concepts } of byKey.values()) {
    const [first] = stems;
    if (first === undefined) continue;
    const list = phrases.get(first) ?? [];
    list.push({ stems, concepts: [...concepts] });
    phrases.set(first, list);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return { phrases, broader, words: [...words] };
};

let loaded: Lexicon | undefined;
/** The project's own lexicon, read once. */
export const ownLexicon = (): Lexicon => {
  loaded ??= readLexicon(readFileSync(LEXICON_FILE, 'utf8'));
  return loaded;
};

/** A stretch of words that names one or more concepts. */
export interface ConceptSpan {
  readonly from: number;
  readonly to: number;
  readonly concepts: readonly string[];
}

/** Where a row of stems names concepts; the longest phrase wins at each place. */
export const conceptSpans = (lexicon: Lexicon, stems: readonly string[]): ConceptSpan[] => {
  const spans: ConceptSpan[] = [];
  if (!isOn('lexicon')) return spans;
  for (let at = 0; at < stems.length; ) {
    const phrase = lexicon.phrases
      .get(stems[at] ?? '')
      ?.find(({ stems: wanted }) => wanted.every((one, i) => stems[at + i] === one));
    if (phrase) spans.push({ from: at, to: at + phrase.stems.length, concepts: phrase.concepts });
    at += phrase?.stems.length ?? 1;
  }
  return spans;
};

/** The concepts that a row of stems speaks of, and at a lower weight the wider ones they belong to. */
export const conceptsOf = (lexicon: Lexicon, stems: readonly string[]): Map<string, number> => {
  const found = new Map<string, number>();
  for (const { concepts } of conceptSpans(lexicon, stems)) {
    for (const concept of concepts) {
      found.set(concept, 1);
      for (const wider of lexicon.broader.get(concept) ?? []) if (!found.has(wider)) found.set(wider, 0.4);
    }
  }
  return found;
};
