import { type Features, featuresOf } from './analysis/features.ts';
import type { Query } from './query.ts';
import { asksForAll, asksWhen, asksWhy, type Expected, holdsExpected } from './question-kind.ts';
import { coverage, type RankedSection } from './rank.ts';
import { type Unit, unitsOf } from './units.ts';
import type { Language } from './vocabulary.ts';

/** What is said from one section: its units in reading order. */
export interface Excerpt {
  readonly units: readonly Unit[];
  readonly text: string;
  /** The best single unit's fit (0–1), to decide whether the section answers at all. */
  readonly fit: number;
  /** Whether any unit holds the form of answer that was asked for. */
  readonly holds: boolean;
}

/** What to look for within a section: the question's own words, and a little of the anticipated question it is like. */
export const wantedFrom = (query: Query, likest: RankedSection['likest']): Features => {
  const wanted = new Map(query.own);
  if (query.followsOn)
    for (const [key, weight] of query.features) wanted.set(key, Math.max(wanted.get(key) ?? 0, weight * 0.4));
  if (!likest) return wanted;
  for (const [key, weight] of featuresOf(likest.body, likest.language)) {
    wanted.set(key, Math.max(wanted.get(key) ?? 0, weight * likest.likeness));
  }
  return wanted;
};

type Weigh = (key: string, weight: number) => number;

/** How far a list may run over the room there is, in characters. */
const LIST_OVERRUN = 240;
/** Share of a sentence that the answer before must cover for it to count as said. */
const ALREADY_SAID = 0.7;
/** A sentence with a number or a name in it answers only when it also covers this share of what is asked. */
const SPEAKS_OF = 0.1;

const REASON =
  /\b(?:omdat|want|daarom|doordat|zodat|vanwege|reden|waardoor|because|since|so that|therefore|reason|due to)\b/i;

const fitOf = (
  unit: Unit,
  all: readonly Unit[],
  wanted: Features,
  language: Language,
  weigh: Weigh,
): number => {
  const lead = unit.introducedBy === undefined ? '' : `${all[unit.introducedBy]?.text ?? ''} `;
  return coverage(wanted, featuresOf(lead + unit.text, language), weigh);
};

/** A list is said as a list: the introduction with its items under it. */
export const renderUnits = (units: readonly Unit[]): string => {
  let text = '';
  let before: Unit | undefined;
  for (const unit of units) {
    const glue = unit.kind === 'item' ? '\n• ' : before?.kind === 'item' ? '\n' : before ? ' ' : '';
    text += glue + unit.text.trim();
    before = unit;
  }
  return text.trim();
};

/** Items need their introduction to be understood; a long list is kept whole when it is asked for. */
const withIntroductions = (chosen: ReadonlySet<number>, all: readonly Unit[]): number[] => {
  const complete = new Set(chosen);
  for (const index of chosen) {
    const intro = all[index]?.introducedBy;
    if (intro !== undefined) complete.add(intro);
  }
  return [...complete].sort((a, b) => a - b);
};

/**
 * Chooses what to say from a body within `room` characters: everything when it fits, otherwise the units that fit the
 * question best, a whole list when all of something is asked, always in reading order.
 */
export const excerptOf = (
  body: string,
  language: Language,
  query: Query,
  wanted: Features,
  expected: Expected,
  room: number,
  weigh: Weigh,
): Excerpt => {
  const all = unitsOf(body);
  const fits = all.map((unit) => fitOf(unit, all, wanted, language, weigh));
  const wantsAll = asksForAll(query.text);
  const wantsWhy = asksWhy(query.text);
  const wantsTime = asksWhen(query.text);
  const scores = all.map(
    (unit, index) =>
      (fits[index] ?? 0) +
      (index === 0 ? 0.12 : 0) +
      (expected !== 'any' && holdsExpected(expected, unit.text) ? 0.25 : 0) +
      (wantsWhy && REASON.test(unit.text) ? 0.15 : 0) +
      (wantsAll && unit.kind === 'item' ? 0.2 : 0) +
      (wantsTime && holdsExpected('time', unit.text) ? 0.2 : 0) -
      (query.said.size > 0 && coverage(featuresOf(unit.text, language), query.said, weigh) > ALREADY_SAID
        ? 0.4
        : 0),
  );
  const size = (indices: readonly number[]): number =>
    renderUnits(indices.flatMap((index) => all[index] ?? [])).length;
  let chosen = new Set<number>();
  if (size(all.map((_, index) => index)) <= room) chosen = new Set(all.keys());
  else {
    const order = [...all.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    for (const index of order) {
      const unit = all[index];
      const together =
        unit?.kind === 'item' || unit?.text.endsWith(':')
          ? all.flatMap((other, i) =>
              other.block === unit.block || i === unit.introducedBy || other.introducedBy === index
                ? [i]
                : [],
            )
          : [index];
      const whole = withIntroductions(new Set([...chosen, ...together]), all);
      // A list is said whole or not at all ("zeven vragen:" with one under it misleads), so it may run over a little.
      if (size(whole) <= room + (together.length > 1 ? Math.min(LIST_OVERRUN, room / 3) : 0))
        chosen = new Set(whole);
    }
    const [best] = order;
    if (chosen.size === 0 && best !== undefined) chosen = new Set(withIntroductions(new Set([best]), all));
  }
  const units = withIntroductions(chosen, all).flatMap((index) => all[index] ?? []);
  // A question for a fact is answered by the sentence that has it, before what stands around it.
  const form = expected !== 'any' ? expected : wantsTime ? 'time' : undefined;
  const direct = form
    ? units
        .filter(({ kind, text }) => kind === 'sentence' && !text.endsWith(':') && holdsExpected(form, text))
        .sort((a, b) => (scores[all.indexOf(b)] ?? 0) - (scores[all.indexOf(a)] ?? 0))[0]
    : undefined;
  return {
    units,
    text: renderUnits(direct === undefined ? units : [direct, ...units.filter((unit) => unit !== direct)]),
    fit: Math.max(0, ...fits),
    holds: all.some(
      (unit, index) =>
        (fits[index] ?? 0) >= (expected === 'any' ? 0 : SPEAKS_OF) && holdsExpected(expected, unit.text),
    ),
  };
};
