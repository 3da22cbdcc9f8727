import { isGivenName } from '../detectors/given-names.ts';
import type { Language } from '../signals/lexicon.ts';

/**
 * How a question is built, whatever its words. `ownAct`: a verb before "ik" or "we" asks about one's own deed. `closed`:
 * it begins with a verb, so that it can be answered with yes or no.
 */
const OWN_ACT = {
  nl: /^(?:(?:en|of|maar|dus|dan) )*(?!(?:wat|hoe|waar|wie|wanneer|waarom|welke?|als|dat|toen|omdat|of|dan|zoals|terwijl|nadat|sinds) )[a-z]+ (?:ik|we|wij)(?![^ ])/,
  en: /^(?:(?:and|or|but|so) )*(?:do|did|should|shall|may|can|could|must|am|are|would|will|have) (?:i|we)(?![^ ])/,
} as const;
const CLOSED = {
  nl: /^(?:(?:en|of|maar|dus) )*(?:is|zijn|mag|mogen|moet|moeten|hoort?|horen|kan|kun|kunnen|zou|zouden|gaat|gaan|telt|voelt|heeft|hebben|heb|ben|bent|wordt|worden|word|doen?|wil|willen|durf|verdient|weegt|klopt|staat|werkt|zit|krijgt?|komt|blijft|bestaat|vind|hoeft)(?![^ ])/,
  en: /^(?:(?:and|or|but|so) )*(?:is|are|may|must|should|can|could|would|will|does|do|did|has|have|was|were|am)(?![^ ])/,
} as const;
/** A word with a capital that does not open a sentence names something. */
const CAPITAL = /[^.!?\s]\s+\p{Lu}\p{Ll}+/u;

const shapes = ['ownAct', 'closed', 'capital', 'named'] as const;
export type Shape = (typeof shapes)[number];

/** Which of the shapes a text has; `sentences` are folded and without punctuation. */
export const shapesOf = (
  text: string,
  sentences: readonly string[],
  language: Language,
): readonly Shape[] => {
  const names = text.match(/\p{Lu}\p{L}+/gu) ?? [];
  const has: Readonly<Record<Shape, boolean>> = {
    ownAct: sentences.some((sentence) => OWN_ACT[language].test(sentence)),
    closed: sentences.some((sentence) => CLOSED[language].test(sentence)),
    capital: CAPITAL.test(text),
    named: names.some(isGivenName),
  };
  return shapes.filter((shape) => has[shape]);
};

const LENGTHS = [2, 4, 8, 14, 24] as const;

/** How long a text is, in words, as one of six. */
export const lengthOf = (words: number): string =>
  `#${LENGTHS.find((most) => words <= most)?.toString() ?? 'more'}`;

const QUESTION_WORD =
  /^(?:(?:en|of|maar|dus|and|or|but|so) )*(?:(?:aan|bij|naar|tegen|met|door|over|van|voor|op|in|to|with) )?(?:wat|wie|waar[a-z]*|wanneer|waarom|welke?|hoe[a-z]*|what|who|whom|where|when|why|which|how)(?![^ ])/;

/** Whether a text asks something, with or without a question mark; `sentences` are folded and without punctuation. */
export const asksSomething = (text: string, sentences: readonly string[]): boolean =>
  text.includes('?') ||
  sentences.some(
    (sentence) =>
      QUESTION_WORD.test(sentence) ||
      (['nl', 'en'] as const).some(
        (language) => OWN_ACT[language].test(sentence) || CLOSED[language].test(sentence),
      ),
  );
