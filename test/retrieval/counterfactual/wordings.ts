import type { SectionDraft } from '../../../retrieval/source-draft.ts';
import type { Chance } from './random.ts';
import {
  escapePattern,
  plain,
  rewritten,
  type Spot,
  textOf,
  withUnit,
  wordsAround,
  wordsPattern,
} from './texts.ts';

/** A change in a copy of the library. */
export interface Change {
  readonly kind:
    | 'figure'
    | 'name'
    | 'negation put in'
    | 'negation taken out'
    | 'item replaced'
    | 'item removed'
    | 'section removed';
  /** The English rendering was left as it was: it must not be said for a Dutch text that says otherwise. */
  readonly dutchOnly?: true;
  /** The sections that are different, by id; null for one that is gone. */
  readonly edits: ReadonlyMap<string, SectionDraft | null>;
  /** What the library said and says no more, in a plain text. */
  readonly old: readonly RegExp[];
  /** What it says now. */
  readonly fresh: readonly RegExp[];
  /** Whether the English rendering was changed alike, so that an English question is fair. */
  readonly bothLanguages: boolean;
  /** The change in words, for a person who looks into it. */
  readonly what: string;
}

const NAMES = 'Vestermeer Brakhorst Lindewaard Ostrauw Hallumerveen Zandakker Terkwaard Molenrade'.split(' ');
const MOST_PLACES = 8;

/** Another name, wherever the library uses it. */
export const changeName = (
  { section, unit, english }: Spot,
  all: readonly SectionDraft[],
  titles: string,
  chance: Chance,
): Change | undefined => {
  const named = [...unit.text.matchAll(/(?<=[^.:?!“"'\s]\s)\p{Lu}\p{L}+(?![\p{L}'’])/gu)].flatMap(
    ([name]) => {
      const whole = new RegExp(`(?<![\\p{L}-])${escapePattern(name)}(?!\\p{L})`, 'u');
      const places = all.filter((one) => whole.test(textOf(one)));
      return name.length >= 3 && !whole.test(titles) && places.length <= MOST_PLACES
        ? [{ name, places }]
        : [];
    },
  );
  const chosen = chance.pick(named);
  const other = chance.pick(NAMES);
  if (!chosen || !other) return undefined;
  const { name, places } = chosen;
  const fresh = name === name.toUpperCase() ? other.slice(0, 4).toUpperCase() : other;
  const whole = new RegExp(`(?<![\\p{L}-])${escapePattern(name)}(?!\\p{L})`, 'gu');
  const rename = (text: string): string => text.replace(whole, fresh);
  return {
    kind: 'name',
    edits: new Map(places.map((one) => [one.id, rewritten(one, rename, rename)])),
    old: [wordsPattern(name)],
    fresh: [wordsPattern(fresh)],
    bothLanguages: english?.text.includes(name) ?? false,
    what: `${section.id}: ${name} → ${fresh}`,
  };
};

const VERB =
  /(?<![\p{L}])(?:is|zijn|wordt|worden|heeft|hebben|kan|kunnen|moet|moeten|wil|willen|gaat|staat|geldt|blijft|komt)(?= )/u;
const ENGLISH_VERB = /(?<![\p{L}])(?:is|are|was|were|has|have|can|must|should|will|would|may)(?= )/u;
const NEGATION = /(?<![\p{L}])(?:niet|geen|nooit) /u;
const ENGLISH_NEGATION = /(?<![\p{L}])(?:not|no|never) /u;

const cut = (text: string, match: RegExpExecArray): string =>
  text.slice(0, match.index) + text.slice(match.index + match[0].length);
const insert = (text: string, match: RegExpExecArray, word: string): string => {
  const at = match.index + match[0].length;
  return `${text.slice(0, at)} ${word}${text.slice(at)}`;
};
/** Two words on either side of the place where a text was changed: enough to see which of the two is said. */
const near = (text: string, start: number, end: number): string => wordsAround(text, start, end, 2, 3);

/** A negation put into a sentence or taken out of it, in its English twin too where that can be done alike. */
export const changeNegation = (spot: Spot): Change | undefined => {
  const { unit, english } = spot;
  const there = NEGATION.exec(unit.text);
  const match = there ?? VERB.exec(unit.text);
  if (!match) return undefined;
  const twin = english && (there ? ENGLISH_NEGATION : ENGLISH_VERB).exec(english.text);
  // A twin that negates while the other does not (or the other way round) says it in another way.
  const fair = twin && (there || !ENGLISH_NEGATION.test(english.text));
  const after = there ? cut(unit.text, match) : insert(unit.text, match, 'niet');
  const inEnglish = fair ? (there ? cut(english.text, twin) : insert(english.text, twin, 'not')) : undefined;
  const old = near(unit.text, match.index, match.index + match[0].trimEnd().length);
  if (old.split(' ').length < 4) return undefined;
  const fresh = there
    ? near(after, match.index, match.index)
    : near(after, match.index, match.index + match[0].length + 5);
  return {
    kind: there ? 'negation taken out' : 'negation put in',
    edits: new Map([[spot.section.id, withUnit(spot, after, inEnglish)]]),
    old: [
      wordsPattern(old),
      ...(fair && english
        ? [wordsPattern(near(english.text, twin.index, twin.index + twin[0].trimEnd().length))]
        : []),
    ],
    fresh: [wordsPattern(fresh)],
    bothLanguages: Boolean(fair),
    what: `${spot.section.id}: ${old} → ${fresh}`,
  };
};

const ITEMS = [
  ['een moestuin op het dak van elk kantoor', 'a vegetable garden on the roof of every office'],
  ['het roeien met de hele afdeling op vrijdag', 'rowing with the whole department on Fridays'],
  ['een schaakbord in elke kantine', 'a chess board in every canteen'],
  ['het poetsen van de ramen door de buren', 'the washing of windows by the neighbours'],
  ['een koor dat op maandag zingt', 'a choir that sings on Mondays'],
  ['het tellen van de ooievaars langs de kade', 'counting the storks along the quay'],
] as const;

/** An item as it is recognised: its first words; one of a single word only as an item or within a row. */
const itemPattern = (text: string): RegExp => {
  const words = plain(text.replace(/[.;,:]+$/, ''))
    .split(' ')
    .slice(0, 7);
  const [first = ''] = words;
  const pattern = escapePattern(words.join(' '));
  return words.length > 2 || first.length > 14
    ? new RegExp(pattern, 'u')
    : new RegExp(
        `(?:• |, | en | and |: )${pattern}(?![\\p{L}\\p{N} ]*[\\p{L}\\p{N}]{3} [\\p{L}\\p{N}])`,
        'u',
      );
};

const withoutLine = (body: string, start: number, end: number): string => {
  const from = body.lastIndexOf('\n', start - 1) + 1;
  return body.slice(0, from) + body.slice(end).replace(/^\n/, '');
};

/** A list item replaced by another, or taken out with its mark, in both languages. */
export const changeItem = (spot: Spot, remove: boolean, chance: Chance): Change | undefined => {
  const { section, unit, english } = spot;
  if (unit.kind !== 'item' || !english || !section.rendering) return undefined;
  const [dutch, inEnglish] = chance.pick(ITEMS) ?? ITEMS[0];
  const tail = (text: string): string => /[.;,]*$/.exec(text)?.[0] ?? '';
  const changed = remove
    ? {
        ...section,
        body: withoutLine(section.body, unit.start, unit.end),
        rendering: {
          ...section.rendering,
          body: withoutLine(section.rendering.body, english.start, english.end),
        },
      }
    : withUnit(spot, dutch + tail(unit.text), inEnglish + tail(english.text));
  return {
    kind: remove ? 'item removed' : 'item replaced',
    edits: new Map([[section.id, changed]]),
    old: [itemPattern(unit.text), itemPattern(english.text)],
    fresh: remove ? [] : [wordsPattern(dutch), wordsPattern(inEnglish)],
    bothLanguages: true,
    what: `${section.id}: ${unit.text} → ${remove ? '-' : dutch}`,
  };
};

/** A section taken out of the library. */
export const removeSection = ({ section, unit, english }: Spot): Change => ({
  kind: 'section removed',
  edits: new Map([[section.id, null]]),
  old: [unit, english].flatMap((one) =>
    one ? [new RegExp(escapePattern(plain(one.text).split(' ').slice(0, 8).join(' ')), 'u')] : [],
  ),
  fresh: [],
  bothLanguages: english !== undefined,
  what: `${section.id}: -`,
});
