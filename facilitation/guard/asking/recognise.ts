import { foldForMatching } from '../../text/fold-for-matching.ts';
import { sentencesOf } from '../features.ts';
import { disputesAnswer } from './disputes.ts';
import { askedFeatures } from './features.ts';
import { type AskedKind, askedKinds } from './kinds.ts';
import { withoutMarks, withoutOrders } from './orders.ts';
import { asksSomething } from './shape.ts';
import { askedWeights } from './weights.ts';
import { outset } from './weights-ideas.ts';

/** For every kind how much a text looks like it rather than like a question to the sources; above nothing is more. */
export type AskedOdds = Readonly<Record<AskedKind, number>>;

/** From here a kind needs no second look at what the sources answer. */
export const SURE = 3;
/** Below this no second look can make it that kind. */
const DOUBT = -1.4;
const DELICATE = -2;
/** What a wrapping of orders may hide. */
const WRAPPED: readonly AskedKind[] = ['dilemma', 'integrity', 'person', 'secret', 'count'];
/** A second turn has no more words than this when it leans on the turn before. */
const LEANING = 12;

/** Weighs what a text has, for every kind. */
export const oddsOf = (text: string): AskedOdds => {
  const odds: Record<AskedKind, number> = { ...outset };
  for (const [feature, value] of askedFeatures(text)) {
    const weights = askedWeights.get(feature);
    if (!weights) continue;
    for (const kind of askedKinds) odds[kind] += value * (weights[kind] ?? 0);
  }
  return odds;
};

const asks = (text: string): boolean =>
  asksSomething(
    text,
    sentencesOf(foldForMatching(text)).map(({ words }) => words.join(' ')),
  );

/**
 * How much more a text asks about one's own matter of integrity than anything else. What is told without asking is
 * weighed by the guard's other model.
 */
export const askedSignal = (text: string): number => {
  if (!asks(text)) return Number.NEGATIVE_INFINITY;
  const { integrity, ...others } = oddsOf(text);
  return integrity - Math.max(0, ...Object.values(others));
};

/** What somebody wants of Durf. */
export interface Wanted {
  readonly kind: AskedKind | 'order' | 'dispute' | 'document';
  /** How much speaks for this kind rather than for a question to the sources; between doubt and sure, look further. */
  readonly odds: number;
  /** Whether it comes near a matter of integrity, so that naming somebody to talk to may help. */
  readonly delicate: boolean;
  /** Whether it asks something at all, and not only tells. */
  readonly asks: boolean;
  /** Whether orders to Durf stood in it, that were taken out. */
  readonly ordered: boolean;
  /** The question as it may be searched for: without orders, links and mentions. */
  readonly question: string;
}

interface SaidBefore {
  readonly role: 'user' | 'assistant';
  readonly content: string;
}

interface Likeliest {
  readonly kind: AskedKind;
  readonly odds: number;
}

const likeliest = (odds: AskedOdds): Likeliest => {
  const best = askedKinds.reduce((so, one) => (odds[one] > odds[so] ? one : so));
  return { kind: best, odds: odds[best] };
};

/** Kinds that a short second turn ("and the first two digits then?") carries on. */
const CARRIED: readonly AskedKind[] = ['dilemma', 'person', 'secret'];
const NAMES_DOCUMENTS =
  /\b(?:volgens|agenda|advies|rapport|commissie|thema|hoofdstuk|aanbeveling|according|report|advice|theme|chapter|bron(?:nen)?|sources?)\b/i;

const carriedFrom = (text: string, history: readonly SaidBefore[]): AskedKind | undefined => {
  const before = history.findLast(({ role }) => role === 'user')?.content;
  if (before === undefined || text.split(/\s+/).length > LEANING || NAMES_DOCUMENTS.test(text))
    return undefined;
  const { kind, odds } = likeliest(oddsOf(withoutOrders(before).question || before));
  return odds > 0 && CARRIED.includes(kind) ? kind : undefined;
};

/** An answer that was given with a source. */
const SOURCED = /\[\d+\]/;

const wantedAs = (
  kind: Wanted['kind'],
  odds: number,
  question: string,
  text: string,
  ordered = false,
): Wanted => ({
  ordered,
  kind,
  odds,
  delicate: oddsOf(text).integrity > DELICATE,
  asks: asks(text),
  question,
});

/**
 * What a text wants, by what it asks and tells, and by the turn before when it is too short to stand alone. Orders to
 * Durf are taken out first; what they ask for still counts, so that a wrapping hides nothing.
 */
export const recogniseWanted = (text: string, history: readonly SaidBefore[] = []): Wanted => {
  const { ordered, question } = withoutOrders(text);
  const answered = history.at(-1);
  if (answered?.role === 'assistant' && SOURCED.test(answered.content) && disputesAnswer(text))
    return wantedAs('dispute', SURE, withoutMarks(text), text);
  const all = likeliest(oddsOf(text));
  if (ordered) {
    const beside = question === '' ? undefined : likeliest(oddsOf(question));
    const guarded = [beside, all].find((one) => one && one.odds > 0 && WRAPPED.includes(one.kind));
    if (guarded) return wantedAs(guarded.kind, SURE, question, text, true);
    // An order after an answer ("take that out") disputes it; the sources have the last word.
    if (question === '' && history.length > 0) return wantedAs('document', SURE, withoutMarks(text), text);
    return wantedAs(question === '' ? 'order' : 'document', SURE, question, text, true);
  }
  const found = likeliest(oddsOf(question));
  // "zoals?" after an answer goes on about it; it is no chat.
  if (history.length > 0 && found.kind === 'small-talk' && found.odds < SURE)
    return wantedAs('document', SURE, question, text);
  if (found.kind === 'integrity' && askedSignal(question) > 0)
    return wantedAs('integrity', found.odds, question, text);
  if (found.odds >= SURE && found.kind !== 'integrity')
    return wantedAs(found.kind, found.odds, question, text);
  const carried = carriedFrom(question, history);
  if (carried) return wantedAs(carried, SURE, question, text);
  return found.odds > DOUBT && found.kind !== 'integrity'
    ? wantedAs(found.kind, found.odds, question, text)
    : wantedAs('document', SURE, question, text);
};
