import type { Query } from './query.ts';
import { belongs, type RankedSection } from './rank.ts';
import { asksBothDocuments, type Reference } from './references.ts';

/** A section to speak from, and the question (or the part of one) that it answers. */
interface Place {
  readonly ranked: RankedSection;
  readonly query: Query;
}

export interface Choice {
  readonly places: readonly Place[];
  /** Several sections answer together, so that each gets an equal share of the room. */
  readonly shared: boolean;
}

/** A part of a question with what was found for it. */
export interface PartFound {
  readonly query: Query;
  readonly ranked: readonly RankedSection[];
}

// A further section is worth a reader's time when its score comes this near to that of the first.
const NEARLY = 0.9;
const MOST_NEAR = 3;
const MOST_SECTIONS = 4;
/** In a comparison a document speaks twice when its second section fits nearly as well as its first. */
const NEARLY_IN_DOCUMENT = 0.6;

const idOf = ({ section }: RankedSection): string => `${section.source} ${section.id}`;

const once = (places: readonly Place[]): Place[] => [
  ...new Map(places.map((place) => [idOf(place.ranked), place])).values(),
];

const fromEachDocument = (ranked: readonly RankedSection[]): RankedSection[] => {
  const documents = [...new Set(ranked.map(({ section }) => section.document))].slice(0, 2);
  const best = documents.map((document) => {
    const own = ranked.filter(({ section }) => section.document === document);
    return own.filter(({ score }) => score >= (own[0]?.score ?? 0) * NEARLY_IN_DOCUMENT).slice(0, 2);
  });
  // First the best of each side, then what else they say.
  return [...best.flatMap(([first]) => first ?? []), ...best.flatMap(([, second]) => second ?? [])];
};

/**
 * Which sections answer: the best and those that fit nearly as well; the best of each document for a comparison; one
 * for each place that the question names, and one for each of its parts.
 */
export const choose = (
  query: Query,
  ranked: readonly RankedSection[],
  references: readonly Reference[],
  parts: readonly PartFound[],
): Choice => {
  const [top] = ranked;
  if (!top) return { places: [], shared: false };
  const all = (chosen: readonly RankedSection[]): Place[] => chosen.map((one) => ({ ranked: one, query }));
  if (asksBothDocuments(query.text)) return { places: all(fromEachDocument(ranked)), shared: true };
  if (references.length === 2) {
    const each = references.flatMap(
      (reference) => ranked.find(({ section }) => belongs(section.id, reference)) ?? [],
    );
    return { places: once(all([...each, top])).slice(0, MOST_SECTIONS - 1), shared: true };
  }
  const perPart = once(
    parts.flatMap((part) => (part.ranked[0] ? [{ ranked: part.ranked[0], query: part.query }] : [])),
  );
  if (perPart.length > 1) {
    return { places: perPart.slice(0, MOST_SECTIONS), shared: true };
  }
  const near = ranked.filter(({ score }) => score >= top.score - NEARLY).slice(0, MOST_NEAR);
  return { places: all(near), shared: false };
};
