import { type Features, featuresOf } from './analysis/features.ts';
import { type CompactVector, createLikeness } from './likeness.ts';
import { documentNamed, type Reference } from './references.ts';
import type { Candidate, FoundSection, Rarity } from './search-port.ts';

/** Anticipated questions whose features are kept at once; a bound, far above what the two documents hold. */
const MOST_KEPT = 60_000;

/**
 * Sections without anticipated questions that are read to the letter, the best of each search first. Reading one takes
 * about a millisecond the first time, and a large library brings others for each question.
 */
const MOST_READ = 30;

/** A section with what speaks for it. */
export interface RankedSection {
  readonly section: FoundSection;
  readonly score: number;
  /** Likeness (0–1) to the anticipated question that is most like what was asked. */
  readonly asked: number;
  /** Share (0–1) of the question, by rarity, that stands in the text itself. */
  readonly covered: number;
  /** How well the section as a whole fits, with all that leads to it. */
  readonly whole: number;
  readonly matched: ReadonlySet<string>;
  /** The anticipated question that is most like what was asked: it points at the part of the text that answers. */
  readonly likest:
    | { readonly body: string; readonly language: 'nl' | 'en'; readonly likeness: number }
    | undefined;
}

// What counts how much. Rarity is taken to a power above one: in a small library even common words are fairly rare.
const RARITY_POWER = 1.3;
const CONCEPT = 0.8;
const LETTERS_RARITY = 3;
export const COVERED = 0.2;
const WHOLE = 3;
const REFERENCE = 0.8;
const REFERENCE_AMONG_MANY = 0.2;
const NEXT_IN_ROW = 5;
const NAMED_DOCUMENT = 0.25;
// Several questions that are each fairly like the one asked say more than one alone, but much less than twice as much.
const POOL = 6;

/** Weight of a feature: how much it counts of itself, times how rare it is. */
export const weigher = (rarity: Rarity): ((key: string, weight: number) => number) => {
  const memory = new Map<string, number>();
  return (key, weight) => {
    let factor = memory.get(key);
    if (factor === undefined) {
      const count = rarity.counts.get(key) ?? 0;
      const rare = key.startsWith('g:') ? LETTERS_RARITY : Math.log(1 + rarity.sections / (0.5 + count));
      factor = rare ** RARITY_POWER * (key.startsWith('c:') ? CONCEPT : 1);
      memory.set(key, factor);
    }
    return weight * factor;
  };
};

/** Share of `query`, by weight, that `text` covers. */
export const coverage = (
  query: Features,
  text: Features,
  weigh: (key: string, weight: number) => number,
): number => {
  let total = 0;
  let covered = 0;
  for (const [key, weight] of query) {
    if (weight <= 0) continue;
    const value = weigh(key, weight);
    total += value;
    covered += value * Math.min(1, (text.get(key) ?? 0) / weight);
  }
  return total === 0 ? 0 : covered / total;
};

/** Whether a section is (in) the place that a question names. */
export const belongs = (id: string, reference: Reference): boolean =>
  reference.some((place) => (place.endsWith('.') ? id.startsWith(place) : id === place));

/** The rows of sections that are worth reading, by section. */
const worthReading = (groups: Iterable<Candidate[]>): Candidate[][] => {
  const all = [...groups];
  const unasked = all.filter(([first]) => first?.section.questions.length === 0);
  if (unasked.length <= MOST_READ) return all;
  const fused = (group: readonly Candidate[]): number => group.reduce((sum, row) => sum + row.fused, 0);
  const read = new Set(unasked.sort((a, b) => fused(b) - fused(a)).slice(0, MOST_READ));
  return all.filter((group) => read.has(group) || (group[0]?.section.questions.length ?? 0) > 0);
};

/**
 * Puts sections in order: by the anticipated question most like the one asked, by what the text itself covers, by the
 * section as a whole, and by places that the question names. Keeps the features of texts it has seen, per version of
 * the knowledge base.
 */
export const createRanker = () => {
  let stamp = '';
  let weigh = weigher({ stamp, sections: 1, counts: new Map() });
  let kept = 0;
  const likeness = createLikeness();
  const questions = new Map<string, readonly CompactVector[]>();
  const texts = new Map<string, Features>();

  const refresh = (rarity: Rarity): void => {
    if (rarity.stamp === stamp && kept < MOST_KEPT) return;
    stamp = rarity.stamp;
    weigh = weigher(rarity);
    kept = 0;
    likeness.forget();
    questions.clear();
    texts.clear();
  };
  const questionsOf = ({ source, id, questions: anticipated }: FoundSection): readonly CompactVector[] => {
    const key = `${source} ${id}`;
    const known = questions.get(key);
    if (known) return known;
    const vectors = anticipated.map(({ body, language }) =>
      likeness.compact(featuresOf(body, language), weigh),
    );
    kept += vectors.length;
    questions.set(key, vectors);
    return vectors;
  };
  const textOf = (
    { source, id, title, body, renderingTitle, rendering }: FoundSection,
    english: boolean,
  ): Features => {
    const key = `${english ? 'en' : 'nl'} ${source} ${id}`;
    const known =
      texts.get(key) ??
      (english && rendering
        ? featuresOf(`${renderingTitle ?? ''} ${renderingTitle ?? ''}\n${rendering}`, 'en')
        : featuresOf(`${title} ${title}\n${body}`, 'nl'));
    texts.set(key, known);
    return known;
  };

  return (
    query: { readonly features: Features; readonly text: string; readonly language: 'nl' | 'en' },
    candidates: readonly Candidate[],
    rarity: Rarity,
    references: readonly Reference[],
    nextInRow?: Reference,
  ): RankedSection[] => {
    refresh(rarity);
    let words = 0;
    for (const [key, weight] of query.features) if (!key.startsWith('g:')) words += weigh(key, weight);
    const named = documentNamed(query.text);
    const groups = new Map<string, Candidate[]>();
    for (const candidate of candidates) {
      const key = `${candidate.section.source} ${candidate.section.id}`;
      const group = groups.get(key);
      if (group) group.push(candidate);
      else groups.set(key, [candidate]);
    }
    const ranked: RankedSection[] = [];
    const rows = worthReading(groups.values());
    const vectors = rows.map(([first]) => (first ? questionsOf(first.section) : []));
    const alike = likeness.compare(likeness.compact(query.features, weigh), vectors);
    for (const [index, group] of rows.entries()) {
      const [first] = group;
      if (!first) continue;
      const { section } = first;
      const likenesses = alike[index] ?? [];
      const most = Math.max(0, ...likenesses);
      const likest = section.questions[likenesses.indexOf(most)];
      const pooled = likenesses.reduce((sum, one) => sum + one ** POOL, 0) ** (1 / POOL);
      const covered = Math.max(
        coverage(query.features, textOf(section, false), weigh),
        section.rendering ? coverage(query.features, textOf(section, true), weigh) : 0,
      );
      // A document that came from outside has no anticipated questions; what its text covers stands in for them.
      const leads = section.questions.length > 0 ? pooled : Math.max(pooled, covered);
      const wholeRow = group.find(({ role }) => role === 'whole');
      const whole = wholeRow && words > 0 ? wholeRow.words / words : 0;
      const score =
        leads +
        COVERED * covered +
        WHOLE * whole +
        (references.some((reference) => belongs(section.id, reference))
          ? references.length > 2
            ? REFERENCE_AMONG_MANY
            : REFERENCE
          : 0) +
        (nextInRow && belongs(section.id, nextInRow) ? NEXT_IN_ROW : 0) +
        (named === section.document ? NAMED_DOCUMENT : 0);
      ranked.push({
        section,
        score,
        asked: most,
        covered,
        whole,
        matched: new Set(wholeRow?.matched ?? group.flatMap(({ matched }) => matched)),
        likest: likest && { body: likest.body, language: likest.language, likeness: most },
      });
    }
    return ranked.sort((a, b) => b.score - a.score || a.section.id.localeCompare(b.section.id));
  };
};
