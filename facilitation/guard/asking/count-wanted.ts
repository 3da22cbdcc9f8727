import { foldForMatching } from '../../text/fold-for-matching.ts';
import { askedPatterns } from './lexicon.ts';

/** What Durf keeps in numbers. */
export type Counted = 'gaps' | 'questions' | 'useful' | 'not-useful' | 'documents' | 'passages';

export interface CountWanted {
  /** What to count; undefined when Durf keeps no such number. */
  readonly what: Counted | undefined;
  /** Whether it asks for a person, a small group or an order of groups: then nothing is counted. */
  readonly narrowed: boolean;
}

const WHAT: readonly (readonly [Counted, RegExp])[] = [
  ['not-useful', /\b(?:niet nuttig|onnuttig|not useful|slecht)/],
  ['useful', /\b(?:nuttig|useful)\b/],
  [
    'gaps',
    /\b(?:gaten|gaps?|open vragen|(?:vragen|questions) (?:zonder|without)|onbeantwoord\w*|unanswered|(?:niet|not) (?:kunnen |kon |could )?(?:beantwoord\w*|answer\w*)|lijst|list)\b/,
  ],
  ['passages', /\b(?:passages?|kennisbank|knowledge base|geheugen)\b/],
  ['documents', /\b(?:documenten?|bronnen|bron|documents?|sources?|stukken)\b/],
  ['questions', /\b(?:vragen|vraag|gevraagd|antwoorden|questions?|asked|answers?)\b/],
];
const NOT_OURS =
  /\b(?:verhalen|sessies?|reflecties|stemmen|stemden|deelnemers|toezegging\w*|stories|sessions?|reflections?|votes?|voted|commitments?|promises|participants?)\b/;
const NARROW = ['smallGroup', 'who', 'someone', 'ranking'] as const;

/** What a question for a count asks to be counted, and whether it asks about people rather than about the whole. */
export const countWanted = (text: string): CountWanted => {
  const folded = foldForMatching(text);
  const words = folded.replace(/[^a-z0-9]+/g, ' ').trim();
  const narrowed = (['nl', 'en'] as const).some((language) =>
    askedPatterns[language].some(
      ([idea, pattern]) => NARROW.some((one) => one === idea) && pattern.test(words),
    ),
  );
  const what = NOT_OURS.test(folded) ? undefined : WHAT.find(([, pattern]) => pattern.test(folded))?.[0];
  return { what, narrowed };
};
