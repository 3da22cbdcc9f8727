import { answerFrames, fillFrame } from '../../prompts/answer-frames.ts';
import type { Citation, ComposedAnswer } from '../answer-form.ts';
import { citationOf, quoteOf } from '../citations.ts';
import { type Claim, type Draft, documentNameOf, phrase, textOf } from '../compose.ts';
import { coverageSentence } from '../coverage.ts';
import { isFaithful } from '../faithful-rendering.ts';
import type { Question } from '../ports.ts';
import type { Query } from '../query.ts';
import type { RankedSection } from '../rank.ts';
import { renderUnits } from '../select.ts';
import type { Sufficiency } from '../sufficiency.ts';
import { type Unit, unitsOf } from '../units.ts';
import type { Language, Outcome } from '../vocabulary.ts';

/** Longest word that is said back whole. In characters. */
const LONGEST_WORD = 40;

/** An answer in its outer form; `ms` is added by the caller. */
export const finish = (
  question: Question,
  language: Language,
  outcome: Outcome,
  parts: {
    readonly lead?: string;
    readonly claims?: readonly Claim[];
    readonly more?: readonly Claim[];
    readonly tail?: string;
    readonly citations?: readonly Citation[];
    readonly documents?: ComposedAnswer['documents'];
    readonly followUps?: readonly string[];
  },
): Omit<ComposedAnswer, 'ms'> => {
  const { claims = [], citations = [] } = parts;
  return {
    id: question.id,
    outcome,
    language,
    answer: [parts.lead, textOf(claims), parts.tail].filter(Boolean).join('\n\n'),
    citations: [...citations],
    coverage: coverageSentence(citations, language),
    claims: [...claims],
    more: [...(parts.more ?? [])],
    followUps: [...(parts.followUps ?? [])],
    documents: [...(parts.documents ?? [])],
  };
};

/** A word of the asker as it is said back: a word can be as long as a message. */
const shortened = (word: string): string => {
  const letters = Array.from(word);
  return letters.length <= LONGEST_WORD ? word : `${letters.slice(0, LONGEST_WORD).join('')}…`;
};

const sayMissing = (missing: Extract<Sufficiency, { enough: false }>, language: Language): string => {
  const frames = answerFrames[language];
  switch (missing.because) {
    case 'unknown-word':
      return fillFrame(frames.unknownWord, { word: shortened(missing.word) });
    case 'left-open':
      return missing.text;
    case 'too-far':
      return frames.notThere;
    case 'form':
      return frames.missing[missing.expected];
    case 'unanswered':
      return frames.missing[missing.missing];
  }
};

/** How a section begins: its first sentence, with the list that the sentence announces. */
const openingOf = (body: string): Unit[] => {
  const all = unitsOf(body);
  return all.filter((unit, index) => index === 0 || unit.introducedBy === 0);
};

/** Says what is missing, names the nearest thing that is there, and offers to note the gap. */
export const abstain = (
  question: Question,
  query: Query,
  missing: Extract<Sufficiency, { enough: false }>,
  ranked: readonly RankedSection[],
): Omit<ComposedAnswer, 'ms'> => {
  const language = query.answerIn;
  const frames = answerFrames[language];
  const section = ranked[0]?.section;
  const lead = sayMissing(missing, language);
  const dutch = section ? openingOf(section.body) : [];
  const english =
    section && language === 'en' && section.rendering ? openingOf(section.rendering) : undefined;
  const faithful = english && section && isFaithful(section, english) ? english : undefined;
  const said = renderUnits(faithful ?? dutch);
  const citation = section ? citationOf(1, section, quoteOf(section.body, dutch)) : undefined;
  if (!section || said === '' || !citation) {
    return finish(question, language, 'abstained', {
      lead: `${lead} ${frames.nothingNear}`,
      tail: frames.offerGap,
    });
  }
  const nearest = faithful ? said : phrase(section, said, language);
  return finish(question, language, 'abstained', {
    lead,
    claims: [{ text: fillFrame(frames.nearest, { text: nearest }), sources: [1] }],
    tail: frames.offerGap,
    citations: [citation],
    documents: [documentNameOf(section)],
  });
};

/** The correction first (in its own words when we have them), then what the section says. */
export const correct = (
  question: Question,
  query: Query,
  text: string | undefined,
  draft: Draft,
): Omit<ComposedAnswer, 'ms'> => {
  const frames = answerFrames[query.answerIn];
  const [first] = draft.claims;
  const lead = [frames.wrongPremise, text].filter(Boolean).join(' ');
  return finish(question, query.answerIn, 'corrected', {
    claims: [{ text: lead, sources: text ? (first?.sources ?? []) : [] }, ...(first ? [first] : [])],
    citations: draft.citations.slice(0, 1),
    documents: draft.documents,
  });
};
