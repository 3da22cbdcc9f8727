import type { Citation, ComposedAnswer } from '../../retrieval/answer-form.ts';
import { fill, type Texts } from '../i18n/texts.ts';
import { answerLimits } from '../slack/limits.ts';

/** An answer in what is shown at once and what waits behind "Meer". */
export interface AnswerParts {
  readonly shown: readonly string[];
  readonly rest: readonly string[];
  /** The sources that the shown part rests on. */
  readonly cited: readonly Citation[];
}

const MARKER = /\[(\d+)\]/g;

const numbersIn = (text: string): number[] => [...text.matchAll(MARKER)].map(([, n]) => Number(n));

/** A paragraph that is long by itself ends at a sentence, when one ends far enough into it. */
const shorten = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const end = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('.\n'));
  return end > most / 2 ? cut.slice(0, end + 1) : `${cut.slice(0, cut.lastIndexOf(' '))}…`;
};

/** Splits an answer for reading: at most five claims and about 1,500 characters at once. Nothing is lost. */
export const partsOf = (answer: ComposedAnswer): AnswerParts => {
  const paragraphs = answer.answer.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
  const more = answer.more.map(({ text, sources }) => [text, ...sources.map((n) => `[${n}]`)].join(' '));
  const shown: string[] = [];
  const rest: string[] = [];
  let claims = 0;
  let characters = 0;
  for (const paragraph of paragraphs) {
    const isClaim = numbersIn(paragraph).length > 0;
    const fits =
      shown.length === 0 ||
      (rest.length === 0 && characters + paragraph.length <= answerLimits.characters) ||
      // A closing line without a source (an offer, a question back) stays with the answer.
      (!isClaim && paragraph.length < 300);
    if (!fits || (isClaim && claims >= answerLimits.claims)) {
      rest.push(paragraph);
      continue;
    }
    const short = shorten(paragraph, answerLimits.characters);
    const marks = [...new Set(numbersIn(paragraph))].filter((n) => !numbersIn(short).includes(n));
    shown.push([short, ...marks.map((n) => `[${n}]`)].join(' '));
    if (short !== paragraph) rest.push(paragraph);
    if (isClaim) claims += 1;
    characters += short.length;
  }
  const numbers = new Set(shown.flatMap(numbersIn));
  const cited = answer.citations.filter(({ n }) => numbers.size === 0 || numbers.has(n));
  return { shown, rest: [...rest, ...more], cited };
};

const classOf = (citation: Citation, texts: Texts): string => {
  switch (citation.class) {
    case 'norm':
      return texts.classNorm;
    case 'advies':
      return texts.classAdvice;
    case 'besluit':
      return texts.classDecision;
    case 'ervaring':
      return texts.classExperience;
  }
};

export const pageText = (page: string | null, texts: Texts): string | undefined =>
  page === null ? undefined : fill(/[-–,]/.test(page) ? texts.pages : texts.page, { page });

/** A source as a reader sees it: document (year), § title, page, class, and whether it is Durf's own rendering. */
export const sourceLine = (citation: Citation, answer: ComposedAnswer, texts: Texts): string => {
  const document =
    answer.documents.find(({ id, edition }) => id === citation.document && edition === citation.edition) ??
    answer.documents.find(({ id }) => id === citation.document);
  const title = document?.title ?? citation.document;
  const named = document?.year ? `${title} (${document.year})` : title;
  return [
    named,
    `§ ${citation.title}`,
    pageText(citation.page, texts),
    classOf(citation, texts),
    citation.edition === 'bundled' ? texts.rendering : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
};
