import { featuresOf } from './analysis/features.ts';
import { languageOf } from './analysis/language.ts';
import type { Citation } from './answer-form.ts';
import { citationOf } from './citations.ts';
import { type Claim, documentNameOf, phrase } from './compose.ts';
import { isFaithful } from './faithful-rendering.ts';
import type { Ask, Embedder, Question } from './ports.ts';
import { readQuery } from './query.ts';
import { coverage, type RankedSection, weigher } from './rank.ts';
import { finish } from './reply/forms.ts';
import { createSearch } from './search.ts';
import type { FoundSection, KnowledgeSearch, Rarity } from './search-port.ts';
import { type TensionSide, tensionIn } from './tensions.ts';
import { type Unit, unitsOf } from './units.ts';
import type { Language } from './vocabulary.ts';

/** A sentence that could be read as a ruling is not used as an argument, whoever wrote it. */
const RULING =
  /\b(?:(?:dat|je|u) mag|mag je|niet toegestaan|toegestaan|verboden|geoorloofd|strafbaar|je moet|je hoort|you (?:may|must|should)|is (?:not )?(?:allowed|permitted|forbidden))\b/i;
/** Sections that are looked at for one side. */
const SECTIONS = 3;
/** How much of a question an experience must speak of to be worth telling. */
const EXPERIENCE_COVERS = 0.3;
const FRAMES = {
  nl: { side: '{side}: {text}', experience: 'Uit de praktijk (ervaring, geen beleid): {text}' },
  en: { side: '{side}: {text}', experience: 'From practice (experience, not policy): {text}' },
} as const;

interface Argument {
  readonly section: FoundSection;
  readonly quote: string;
  readonly text: string;
}

/** Sentences that can be said on their own. */
const sentencesOf = (body: string): Unit[] =>
  unitsOf(body).filter(({ kind, text }) => kind === 'sentence' && !text.endsWith(':') && !RULING.test(text));

/**
 * Answers a dilemma without a ruling: the tension in a sentence, an argument from the sources on both sides, one
 * experience if there is one, and a question back. Never says what somebody should or may do.
 */
export const createNoVerdict = (store: KnowledgeSearch, embedder: Embedder): Ask => {
  const search = createSearch(store, embedder);
  let rarity: Rarity | undefined;

  const find = async (text: string, visible: readonly string[], known: Rarity): Promise<RankedSection[]> =>
    search(readQuery({ id: '', text, history: [], visible }, known), visible, known);

  const bestOf = (
    units: readonly Unit[],
    wanted: string,
    language: Language,
    known: Rarity,
  ): Unit | undefined => {
    const features = featuresOf(wanted, language);
    const weigh = weigher(known);
    return units
      .map((unit) => ({ unit, covers: coverage(features, featuresOf(unit.text, language), weigh) }))
      .sort((a, b) => b.covers - a.covers)[0]?.unit;
  };

  const argumentFrom = (
    section: FoundSection,
    { look, pick }: Pick<TensionSide, 'look' | 'pick'>,
    language: Language,
    known: Rarity,
  ): Argument | undefined => {
    const unit = bestOf(sentencesOf(section.body), look, 'nl', known);
    if (!unit) return undefined;
    if (language === 'nl' || !section.rendering)
      return { section, quote: unit.text, text: phrase(section, unit.text, language) };
    const english = bestOf(sentencesOf(section.rendering), pick, 'en', known);
    if (english && !isFaithful(section, [english]))
      return { section, quote: unit.text, text: phrase(section, unit.text, language) };
    return english && { section, quote: unit.text, text: english.text };
  };

  const answer = async (question: Question) => {
    const language = question.language ?? languageOf(question.text);
    rarity = await store.rarity(rarity);
    const known = rarity;
    const before = question.history.filter(({ role }) => role === 'user').map(({ content }) => content);
    const tension = tensionIn([...before.slice(-1), question.text].join(' '));
    const claims: Claim[] = [];
    const citations: Citation[] = [];
    const sections: FoundSection[] = [];
    const add = (frame: string, side: string, argument: Argument): void => {
      const citation = citationOf(citations.length + 1, argument.section, argument.quote);
      if (!citation) return;
      citations.push(citation);
      sections.push(argument.section);
      const text = frame.replace('{side}', () => side).replace('{text}', () => argument.text);
      claims.push({ text, sources: [citation.n] });
    };
    for (const side of tension.sides) {
      const ranked = await find(side.look, question.visible, known);
      const argument = ranked
        .filter(({ section }) => section.class !== 'ervaring')
        .slice(0, SECTIONS)
        .map(({ section }) => argumentFrom(section, side, language, known))
        .find((one) => one && !citations.some(({ quote }) => quote === one.quote.trim()));
      if (argument) add(FRAMES[language].side, side[language], argument);
    }
    const told = (await find(question.text, question.visible, known)).find(
      ({ section, covered }) => section.class === 'ervaring' && covered >= EXPERIENCE_COVERS,
    );
    const experience =
      told && argumentFrom(told.section, { look: question.text, pick: question.text }, language, known);
    if (experience) add(FRAMES[language].experience, '', experience);
    const named = new Map(sections.map((section) => [section.source, documentNameOf(section)]));
    return finish(question, language, 'no-verdict', {
      lead: tension[language],
      claims,
      tail: tension.ask[language],
      citations,
      documents: [...named.values()],
    });
  };

  return async (question) => {
    const started = performance.now();
    const answered = await answer(question);
    return { ...answered, ms: Math.round((performance.now() - started) * 10) / 10 };
  };
};
