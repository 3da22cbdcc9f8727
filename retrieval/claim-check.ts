import { fillFrame } from '../prompts/answer-frames.ts';
import { attributions } from '../prompts/attribution.ts';
import { type Features, featuresOf } from './analysis/features.ts';
import { isFunctionWord } from './analysis/function-words.ts';
import { languageOf } from './analysis/language.ts';
import { stemOf } from './analysis/stems.ts';
import { tokensOf } from './analysis/tokens.ts';
import { denies, figuresIn, namesIn, permits } from './claim-facts.ts';
import { plainSentence, quotedIn, type TextFault, withoutQuotationMarks } from './claim-text.ts';
import type { ModelClaim } from './model-output.ts';
import type { ModelPassage } from './model-passages.ts';
import { coverage } from './rank.ts';
import type { FoundSection } from './search-port.ts';
import type { Language } from './vocabulary.ts';

/** Why a claim of a model is not shown. */
export type ClaimFault =
  | TextFault
  | 'no-such-passage'
  | 'quote-not-there'
  | 'quote-too-short'
  | 'quote-too-long'
  | 'language'
  | 'figure'
  | 'name'
  | 'denial'
  | 'quotation'
  | 'ruling'
  | 'attribution'
  | 'unsupported';

/** A claim that stood the check, with the stretch of the section that carries it. */
export interface CheckedClaim {
  readonly text: string;
  readonly section: FoundSection;
  readonly quote: string;
}

/** A quote this short proves nothing: "de" stands everywhere. */
const SHORTEST_QUOTE = { characters: 20, words: 4 };
/** A quote is a place to look at, not the passage over again. */
const LONGEST_QUOTE = 700;
/** Share of what a claim is about that its passage must be about too. */
const SUPPORTED = 0.55;
/** Names that every text here may use. */
const EVERYDAY_NAMES = new Set([
  'douane',
  'customs',
  'dutch',
  'nederland',
  'nederlandse',
  'netherlands',
  'ai',
]);
const SPEAKER: Readonly<Record<'advies' | 'ervaring', RegExp>> = {
  advies: /\b(?:commissie|\w*advies\w*|adviseert|rapport|committee|advis\w+|advice|report|recommend\w*)\b/i,
  ervaring: /\b(?:ervaring|experience)\b/i,
};
const AS_IF_DECIDED =
  /\bde douane (?:vindt|wil|kiest|verplicht)\b|\b(?:besluit|besloot|besloten|verplicht) (?:om|dat|tot)\b|\b(?:heeft|hebben|is|zijn|werd) besloten\b|\bcustoms (?:thinks|wants|requires)\b|\b(?:decides|decided) (?:to|that)\b/i;

const asItIs = (_: string, weight: number): number => weight;

interface Evidence {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly features: Features;
  readonly figures: ReadonlySet<string>;
}

const LONGEST_GIVEN = 2 * LONGEST_QUOTE;

/**
 * The stretch of the passage that a model quotes, letter for letter. Only line ends and list marks may be left out in
 * between, since they are layout; what is shown is the passage's own stretch.
 */
const stretchOf = (passage: string, quote: string): string | undefined => {
  const given = quote.trim();
  if (given === '' || given.length > LONGEST_GIVEN) return undefined;
  if (passage.includes(given)) return given;
  const pieces = given
    .split(/\s+(?:[-*•]\s+)?/)
    .map((piece) => piece.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return new RegExp(pieces.join('\\s+(?:[-*•]\\s+)?')).exec(passage)?.[0];
};

/** Everything in and around a passage that a claim about it may lean on. */
const evidenceOf = ({ section, text }: ModelPassage, language: Language): Evidence => {
  const dutch = `${section.title}\n${text}`;
  const english = section.rendering ? `${section.renderingTitle ?? ''}\n${section.rendering}` : '';
  const features = new Map(featuresOf(dutch, 'nl'));
  if (language === 'en')
    for (const [key, weight] of featuresOf(english, 'en'))
      features.set(key, Math.max(weight, features.get(key) ?? 0));
  const whole = `${section.sourceTitle} ${section.published?.slice(0, 4) ?? ''} ${dutch}\n${english}`;
  return {
    text: whole,
    words: new Set(tokensOf(whole).map(({ word }) => word)),
    features,
    figures: new Set([
      ...figuresIn(`${section.sourceTitle} ${section.published?.slice(0, 4) ?? ''} ${dutch}`, 'nl'),
      ...figuresIn(english, 'en'),
    ]),
  };
};

const hasForeignName = (
  text: string,
  language: Language,
  evidence: Evidence,
  knows: (feature: string) => boolean,
): boolean =>
  namesIn(text).some(({ word, first }) => {
    const feature = `s:${stemOf(word, language)}`;
    if (EVERYDAY_NAMES.has(word) || evidence.words.has(word) || evidence.features.has(feature)) return false;
    // At the start of a sentence any word has a capital: there a word that the sources know somewhere will do.
    return !(first && (isFunctionWord(word) || knows(feature)));
  });

/** Sentence by sentence: a true sentence must not carry a false one along. */
const isSupported = (text: string, language: Language, evidence: Evidence): boolean =>
  text.split(/(?<=[.!?;])\s+/).every((sentence) => {
    const features = featuresOf(sentence, language);
    return features.size === 0 || coverage(features, evidence.features, asItIs) >= SUPPORTED;
  });

/** Whose words they are stays in the sentence. */
const attributed = (text: string, { class: evidence }: FoundSection, language: Language): string =>
  (evidence !== 'advies' && evidence !== 'ervaring') || SPEAKER[evidence].test(text)
    ? text
    : fillFrame(attributions[language][evidence], { text });

/**
 * The lock on what a model says. A claim is shown only when its quote stands letter for letter in the passage that it
 * names, and when passage and claim agree on figures, names and denial and are about the same things. `knows` tells
 * whether any source has a word.
 */
export const checkClaim = (
  claim: ModelClaim,
  passages: readonly ModelPassage[],
  language: Language,
  knows: (feature: string) => boolean,
): CheckedClaim | { readonly fault: ClaimFault } => {
  const passage = passages.find(({ id }) => id === claim.passage.trim());
  if (!passage) return { fault: 'no-such-passage' };
  const quote = stretchOf(passage.text, claim.quote);
  if (quote === undefined) return { fault: 'quote-not-there' };
  const words = quote.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (quote.length < SHORTEST_QUOTE.characters || words.length < SHORTEST_QUOTE.words)
    return { fault: 'quote-too-short' };
  if (quote.length > LONGEST_QUOTE) return { fault: 'quote-too-long' };
  const sentence = plainSentence(claim.text);
  if ('fault' in sentence) return sentence;
  if (quotedIn(sentence.text).some((said) => !passage.text.includes(said))) return { fault: 'quotation' };
  const text = withoutQuotationMarks(sentence.text);
  if (languageOf(text, language) !== language) return { fault: 'language' };
  const evidence = evidenceOf(passage, language);
  if ([...figuresIn(text, language)].some((figure) => !evidence.figures.has(figure)))
    return { fault: 'figure' };
  if (hasForeignName(text, language, evidence, knows)) return { fault: 'name' };
  if (denies(text) ? !denies(passage.text) : denies(quote)) return { fault: 'denial' };
  if (permits(text) && !permits(evidence.text)) return { fault: 'ruling' };
  if (passage.section.class === 'advies' && AS_IF_DECIDED.test(text) && !AS_IF_DECIDED.test(evidence.text))
    return { fault: 'attribution' };
  if (!isSupported(text, language, evidence)) return { fault: 'unsupported' };
  return { text: attributed(text, passage.section, language), section: passage.section, quote };
};
