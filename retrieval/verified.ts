import { answerFrames, fillFrame } from '../prompts/answer-frames.ts';
import type { FindAlike } from './alike.ts';
import { featuresOf } from './analysis/features.ts';
import { languageOf } from './analysis/language.ts';
import type { Citation, ComposedAnswer } from './answer-form.ts';
import { citationOf } from './citations.ts';
import { documentNameOf } from './compose.ts';
import type { Ask, Question } from './ports.ts';
import { finish } from './reply/forms.ts';
import type { FoundSection } from './search-port.ts';
import { unitsOf } from './units.ts';
import type { Language } from './vocabulary.ts';

/** An answer that somebody checked, with the sections it rests on as they are stored now. */
export interface VerifiedAnswer {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly language: Language;
  /** Who checked it, as a role. */
  readonly role: string;
  /** Year and month in which it was checked. */
  readonly month: string;
  readonly sections: readonly FoundSection[];
}

/** The answers that somebody checked, as far as this reader may see all their sources. */
export interface VerifiedAnswers {
  /** The questions that they were written for. */
  questions(
    visible: readonly string[],
  ): Promise<readonly { readonly id: string; readonly question: string; readonly language: Language }[]>;
  /** One of them, when it has not expired and no source has changed since. */
  usable(id: string, visible: readonly string[]): Promise<VerifiedAnswer | undefined>;
}

/** The sentence of a section that says most of what the answer says, letter for letter. */
const closestSentence = (section: FoundSection, answer: string): string => {
  const wanted = featuresOf(answer, languageOf(answer));
  let best = '';
  let most = -1;
  for (const unit of unitsOf(section.body)) {
    const said = featuresOf(unit.text, 'nl');
    let shared = 0;
    for (const [key, weight] of said) shared += Math.min(weight, wanted.get(key) ?? 0);
    const score = shared / Math.sqrt(said.size || 1);
    if (score > most) [best, most] = [unit.text, score];
  }
  return best;
};

const monthIn = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));

const composeVerified = (question: Question, found: VerifiedAnswer): Omit<ComposedAnswer, 'ms'> => {
  const citations = found.sections
    .map((section, index) => citationOf(index + 1, section, closestSentence(section, found.answer)))
    .filter((citation): citation is Citation => citation !== undefined);
  const documents = found.sections.map(documentNameOf);
  return finish(question, found.language, 'answered', {
    tail: fillFrame(answerFrames[found.language].verified, {
      role: found.role,
      month: monthIn(found.month, found.language),
    }),
    claims: [{ text: found.answer, sources: citations.map(({ n }) => n) }],
    citations,
    documents: documents.filter(
      (one, index) =>
        documents.findIndex(({ id, edition }) => id === one.id && edition === one.edition) === index,
    ),
  });
};

/**
 * An `Ask` that prefers a verified answer when the question is close to the one it was written for; everything else is
 * asked as before. A question that goes on from an earlier one is never matched: its words do not say what it is about.
 */
export const preferVerified =
  (ask: Ask, verified: VerifiedAnswers, findClose: () => Promise<FindAlike>): Ask =>
  async (question) => {
    if (question.history.length > 0) return ask(question);
    const started = performance.now();
    const language = question.language ?? languageOf(question.text);
    const known = (await verified.questions(question.visible)).filter((one) => one.language === language);
    if (known.length === 0) return ask(question);
    const findAlike = await findClose();
    const near = findAlike(
      question.text,
      known.map(({ id, question: text }) => ({ belongsTo: id, text })),
    );
    const found = near && (await verified.usable(near.belongsTo, question.visible));
    if (!found) return ask(question);
    const answer = composeVerified(question, found);
    // Without a quote that stands in its source nothing is shown as checked.
    if (answer.citations.length === 0) return ask(question);
    return { ...answer, ms: Math.round((performance.now() - started) * 10) / 10 };
  };
