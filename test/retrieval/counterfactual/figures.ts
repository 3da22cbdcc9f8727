import type { SectionDraft } from '../../../retrieval/source-draft.ts';
import type { Chance } from './random.ts';
import { rewritten, type Spot, textOf, wordsAround, wordsPattern } from './texts.ts';

const DUTCH = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien'.split(' ');
const ENGLISH = 'zero one two three four five six seven eight nine ten eleven twelve thirteen'.split(' ');
const MAANDEN =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

interface Figure {
  readonly start: number;
  readonly end: number;
  readonly said: string;
  readonly value: number;
  readonly form: 'word' | 'digits' | 'year' | 'month';
}

const PATTERNS = {
  nl: new RegExp(
    `(?<![\\p{L}\\p{N}.,-])(?:\\d{1,4}|${[...DUTCH.slice(2), ...MAANDEN].join('|')})(?![\\p{L}\\p{N}-]|[.,]\\d)`,
    'giu',
  ),
  en: new RegExp(
    `(?<![\\p{L}\\p{N}.,-])(?:\\d{1,4}|${[...ENGLISH.slice(2), ...MONTHS].join('|')})(?![\\p{L}\\p{N}-]|[.,]\\d)`,
    'gu',
  ),
};

/** Every figure and month that a text names, in digits or words; "one" counts nothing. */
const figuresIn = (text: string, language: 'nl' | 'en'): Figure[] =>
  [...text.matchAll(PATTERNS[language])].flatMap((match): Figure[] => {
    const [said] = match;
    const place = { start: match.index, end: match.index + said.length, said };
    const word = (language === 'nl' ? DUTCH : ENGLISH).indexOf(said.toLowerCase());
    const month = language === 'nl' ? MAANDEN.indexOf(said.toLowerCase()) : MONTHS.indexOf(said);
    if (month >= 0) return [{ ...place, value: month, form: 'month' }];
    if (word > 1) return [{ ...place, value: word, form: 'word' }];
    const value = Number(said);
    if (!Number.isInteger(value) || value < 2) return [];
    return [{ ...place, value, form: value > 1900 && value < 2100 ? 'year' : 'digits' }];
  });

const otherValue = ({ value, form }: Figure, chance: Chance): number => {
  if (form === 'year') return value + chance.whole(5, 9);
  if (form === 'month') return (value + chance.whole(1, 11)) % 12;
  if (form === 'digits') return value + chance.whole(2, 9);
  return chance.pick([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter((one) => one !== value)) ?? 9;
};

const say = (value: number, like: Figure, language: 'nl' | 'en'): string => {
  const said =
    like.form === 'month'
      ? (language === 'nl' ? MAANDEN : MONTHS)[value]
      : like.form === 'word'
        ? (language === 'nl' ? DUTCH : ENGLISH)[value]
        : undefined;
  const capital = /^\p{Lu}/u.test(like.said) && like.form !== 'month';
  return said === undefined ? String(value) : capital ? said[0]?.toUpperCase() + said.slice(1) : said;
};

/** The words by which a figure is known: with what it counts, or with the month or word before it. */
const knownBy = (text: string, { start, end, form }: Figure): string => {
  if (form === 'year') return wordsAround(text, start, end, 1, 0);
  if (form === 'month') return wordsAround(text, start, end, 0, 1);
  const counted = /^\s+\p{L}{5,}/u.test(text.slice(end));
  return wordsAround(text, start, end, 0, counted ? 1 : 2);
};

export interface FigureChange {
  readonly edits: ReadonlyMap<string, SectionDraft>;
  readonly old: readonly RegExp[];
  readonly fresh: readonly RegExp[];
  readonly bothLanguages: boolean;
  readonly from: string;
  readonly to: string;
}

/**
 * Another figure in a unit, in its English twin alike, and wherever the library says the same words again. Undefined
 * when the unit has no figure (or none of these values).
 */
export const changeFigure = (
  { section, unit, english }: Spot,
  all: readonly SectionDraft[],
  chance: Chance,
  among: (said: string) => boolean = () => true,
): FigureChange | undefined => {
  const figure = chance.pick(figuresIn(unit.text, 'nl').filter(({ said }) => among(said)));
  if (!figure) return undefined;
  const value = otherValue(figure, chance);
  const twins = figuresIn(english?.text ?? '', 'en').filter(
    (one) => one.value === figure.value && (one.form === 'month') === (figure.form === 'month'),
  );
  const known = knownBy(unit.text, figure);
  // A bare number is no fact that could be recognised in an answer.
  if (!/\s/.test(known)) return undefined;
  const knownTwins = twins.map((twin) => knownBy(english?.text ?? '', twin));
  const pattern = wordsPattern(known);
  const change = (
    text: string,
    words: readonly string[],
    language: 'nl' | 'en',
    figures: readonly Figure[],
  ): string =>
    words.reduce((changed, one, index) => {
      const like = figures[index] ?? figure;
      const at = new RegExp(wordsRegex(one), 'giu');
      return changed.replace(at, (found) =>
        found.replace(new RegExp(`(?<![\\p{L}\\p{N}])${like.said}(?![\\p{L}\\p{N}])`, 'iu'), (was) =>
          say(value, { ...like, said: was }, language),
        ),
      );
    }, text);
  const edits = new Map<string, SectionDraft>();
  for (const one of all) {
    if (one.id !== section.id && !pattern.test(textOf(one).toLowerCase().replace(/\s+/g, ' '))) continue;
    const changed = rewritten(
      one,
      (text) => change(text, [known], 'nl', [figure]),
      (text) => change(text, knownTwins, 'en', twins),
    );
    if (textOf(changed) !== textOf(one)) edits.set(one.id, changed);
  }
  const renamed = (words: string, like: Figure, language: 'nl' | 'en'): RegExp =>
    wordsPattern(words.replace(like.said, say(value, like, language)));
  return {
    edits,
    old: [wordsPattern(known), ...knownTwins.map((one) => wordsPattern(one))],
    fresh: [
      renamed(known, figure, 'nl'),
      ...twins.map((twin, index) => renamed(knownTwins[index] ?? '', twin, 'en')),
    ],
    bothLanguages: twins.length > 0,
    from: known,
    to: say(value, figure, 'nl'),
  };
};

/** The words of a stretch with any white space between them. */
const wordsRegex = (words: string): string =>
  `(?<![\\p{L}\\p{N}])${words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+')}(?![\\p{L}\\p{N}])`;
