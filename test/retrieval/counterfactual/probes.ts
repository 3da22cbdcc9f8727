import type { ComposedAnswer } from '../../../retrieval/answer-form.ts';
import type { Ask } from '../../../retrieval/ports.ts';
import type { SourceDraft } from '../../../retrieval/source-draft.ts';
import { changeFigure } from './figures.ts';
import type { Chance } from './random.ts';
import { plain, type Spot, spotsOf, textOf, wordsPattern } from './texts.ts';
import { type Change, changeItem, changeName, changeNegation, removeSection } from './wordings.ts';

/** A question that the unchanged library answers with the fact that a change takes away. */
export interface Probe {
  readonly question: string;
  readonly change: Change;
  readonly before: ComposedAnswer;
  /** The answer leans on something that was written by hand: a correction, or that the documents leave it open. */
  readonly byHand: boolean;
}

const VISIBLE = ['openbaar', 'douane'];
const KINDS = ['figure', 'figure', 'name', 'negation', 'negation', 'replaced', 'removed', 'section'] as const;
/** Anticipated questions that are tried for a section before another is taken. */
const MOST_TRIES = 3;

export const askPlainly = (ask: Ask, question: string): Promise<ComposedAnswer> =>
  ask({ id: 'probe', text: question, history: [], visible: VISIBLE });

const changeOf = (
  kind: (typeof KINDS)[number],
  spot: Spot,
  drafts: readonly SourceDraft[],
  chance: Chance,
  among?: (said: string) => boolean,
): Change | undefined => {
  const all = drafts.flatMap(({ sections }) => sections);
  switch (kind) {
    case 'figure': {
      const figure = changeFigure(spot, all, chance, among);
      return figure && { ...figure, kind, what: `${spot.section.id}: ${figure.from} → ${figure.to}` };
    }
    case 'name':
      return changeName(spot, all, drafts.map(({ title }) => title).join(' '), chance);
    case 'negation':
      return changeNegation(spot);
    case 'replaced':
      return changeItem(spot, false, chance);
    case 'removed':
      return changeItem(spot, true, chance);
    case 'section':
      return removeSection(spot);
  }
};

/** The same change with the English rendering left behind. */
const inDutchOnly = (change: Change, drafts: readonly SourceDraft[]): Change => {
  const was = new Map(drafts.flatMap(({ sections }) => sections.map((one) => [one.id, one] as const)));
  return {
    ...change,
    dutchOnly: true,
    edits: new Map(
      [...change.edits].map(([id, edit]) => {
        const rendering = was.get(id)?.rendering;
        return [id, edit && rendering ? { ...edit, rendering } : edit];
      }),
    ),
  };
};

/** A probe by an anticipated question of a section, or undefined when none of a few gives a valid one. */
export const probeOf = async (
  ask: Ask,
  drafts: readonly SourceDraft[],
  chance: Chance,
): Promise<Probe | undefined> => {
  const kind = chance.pick(KINDS) ?? 'figure';
  const section = chance.pick(drafts.flatMap(({ sections }) => sections));
  if (!section) return undefined;
  const spots = chance.shuffle(spotsOf(section));
  for (const { text: question } of chance.shuffle(section.questions).slice(0, MOST_TRIES)) {
    const before = await askPlainly(ask, question);
    if (before.outcome !== 'answered') continue;
    const said = plain(before.answer);
    const inEnglish = before.language === 'en';
    for (const spot of spots) {
      const unit = inEnglish ? spot.english : spot.unit;
      if (!unit || !said.includes(plain(unit.text))) continue;
      const change = changeOf(kind, spot, drafts, chance);
      if (!change || (inEnglish && !change.bothLanguages)) continue;
      const asked = plain(question);
      if (change.old.some((old) => old.test(asked)) || change.fresh.some((fresh) => fresh.test(said)))
        continue;
      if (!change.old.some((old) => old.test(said))) continue;
      const leftBehind = inEnglish && (kind === 'figure' || kind === 'negation') && chance.whole(1, 3) === 1;
      return { question, change: leftBehind ? inDutchOnly(change, drafts) : change, before, byHand: false };
    }
  }
  return undefined;
};

const DATED =
  /\b(?:\d{4}|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/;

const sharedWords = (a: string, b: string): number => {
  const words = new Set(plain(a).match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  return [...words].filter((word) => wordsPattern(word).test(plain(b))).length;
};

/**
 * A probe of a sentence that was written by hand: what it says of its section (its figure, its name, its item, its
 * whole sentence) is changed there, and then it must not be said any more.
 */
export const handProbeOf = async (
  ask: Ask,
  question: string,
  leadOf: (question: string, answer: ComposedAnswer) => string | undefined,
  drafts: readonly SourceDraft[],
  chance: Chance,
): Promise<Probe | undefined> => {
  const before = await askPlainly(ask, question);
  const lead = leadOf(question, before);
  const section = drafts
    .flatMap(({ sections }) => sections)
    .find(({ id }) => id === before.citations[0]?.section);
  if (lead === undefined || !section) return undefined;
  const said = plain(lead);
  const spots = spotsOf(section)
    .map((spot) => ({
      spot,
      shared: sharedWords(lead, (before.language === 'en' ? spot.english : spot.unit)?.text ?? ''),
    }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  const saysIt = (word: string): boolean => wordsPattern(word).test(said);
  for (const kind of chance.shuffle(KINDS)) {
    for (const { spot } of spots) {
      // What is left open is mentioned, and it stays mentioned when a sentence about it is denied.
      if (kind === 'negation' && (before.outcome === 'abstained' || spot !== spots[0]?.spot)) continue;
      const change = changeOf(kind, spot, drafts, chance, saysIt);
      if (!change || (before.language === 'en' && !change.bothLanguages)) continue;
      const item = plain(spot.unit.text.replace(/[.;,]+$/, ''));
      const left = change.edits.get(section.id);
      const isLeft = (words: RegExp): boolean => Boolean(left && words.test(plain(textOf(left))));
      // A name, or a date, is told by the sentence itself; what still stands elsewhere in the section is still so.
      if (kind === 'name' && !change.old.every((old) => old.test(said) && !isLeft(old))) continue;
      if (kind === 'figure' && DATED.test(change.what) && !change.old.some((old) => old.test(said))) continue;
      if (kind === 'replaced' || kind === 'removed') {
        // An item that is spoken of elsewhere in the section is still mentioned.
        if (!saysIt(item) || isLeft(wordsPattern(item))) continue;
      }
      return {
        question,
        change: { ...change, old: [wordsPattern(lead.replace(/[.!?]+$/, ''))] },
        before,
        byHand: true,
      };
    }
  }
  return undefined;
};
