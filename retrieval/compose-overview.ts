import type { Features } from './analysis/features.ts';
import { citationOf, quoteOf } from './citations.ts';
import { type Draft, documentNameOf, phrase } from './compose.ts';
import { isFaithful } from './faithful-rendering.ts';
import type { Overview } from './overviews.ts';
import type { Query } from './query.ts';
import type { Expected } from './question-kind.ts';
import type { FoundSection } from './search-port.ts';
import { type Excerpt, excerptOf } from './select.ts';

/** What a person reads in one go, with the numbers of the sources. In characters. */
const ROOM = 1400;
/** A sentence that runs further than this over its share is left out; the heading then speaks for its section. */
const OVERRUN = 1.35;
const SHORTEST = 60;

interface Item {
  readonly section: FoundSection;
  readonly title: string;
  readonly excerpt: Excerpt;
  readonly text: string;
  readonly quote: string;
}

const itemOf = (
  section: FoundSection,
  query: Query,
  wanted: Features,
  expected: Expected,
  room: number,
  weigh: (key: string, weight: number) => number,
): Item => {
  const inEnglish = query.answerIn === 'en' ? section.rendering : null;
  const title = (inEnglish === null ? null : section.renderingTitle) ?? section.title;
  const left = Math.max(SHORTEST, room - title.length - 8);
  const inDutch = excerptOf(section.body, 'nl', query, wanted, expected, left, weigh);
  const rendered =
    inEnglish === null ? undefined : excerptOf(inEnglish, 'en', query, wanted, expected, left, weigh);
  const english = rendered !== undefined && isFaithful(section, rendered.units);
  const excerpt = english ? rendered : inDutch;
  const said = excerpt.text.replace(/\s*\n+\s*•?\s*/g, ' ');
  return {
    section,
    title,
    excerpt,
    text: said.length > left * OVERRUN ? '' : english ? said : phrase(section, said, query.answerIn),
    quote: quoteOf(section.body, inDutch.units),
  };
};

/** One line from each section of a row, each with its source. Undefined when fewer than two of them can be read here. */
export const composeOverview = (
  overview: Overview,
  sections: readonly FoundSection[],
  query: Query,
  expected: Expected,
  weigh: (key: string, weight: number) => number,
): Draft | undefined => {
  const there = overview.sections.flatMap((id) => sections.find((section) => section.id === id) ?? []);
  const room = ROOM / Math.max(1, there.length);
  const items = there
    .map((section) => itemOf(section, query, query.own, expected, room, weigh))
    .filter(({ quote, section }) => quote !== '' && section.body.includes(quote.trim()));
  if (items.length < 2) return undefined;
  const citations = items.flatMap(({ section, quote }, index) => citationOf(index + 1, section, quote) ?? []);
  const lines = items.map(
    ({ title, text }, index) => `• ${title}${text === '' ? '' : `: ${text}`} [${index + 1}]`,
  );
  return {
    claims: [{ text: `${overview.title[query.answerIn]}:\n${lines.join('\n')}`, sources: [] }],
    more: [],
    citations,
    excerpts: items.map(({ excerpt }) => excerpt),
    documents: [
      ...new Map(
        items.map(({ section }) => [`${section.document} ${section.edition}`, documentNameOf(section)]),
      ).values(),
    ],
  };
};
