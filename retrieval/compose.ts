import { answerFrames, fillFrame } from '../prompts/answer-frames.ts';
import type { Citation, DocumentName } from './answer-form.ts';
import type { Choice } from './choose.ts';
import { citationOf, quoteOf } from './citations.ts';
import { isFaithful } from './faithful-rendering.ts';
import type { Query } from './query.ts';
import type { Expected } from './question-kind.ts';
import type { RankedSection } from './rank.ts';
import type { FoundSection } from './search-port.ts';
import { type Excerpt, excerptOf, wantedFrom } from './select.ts';
import type { Language } from './vocabulary.ts';

/** A claim with the numbers of the sources that carry it. */
export interface Claim {
  readonly text: string;
  readonly sources: readonly number[];
}

// What a person reads in one go (answers.md): at most five claims and about 1,500 characters with their numbers.
const MOST_CLAIMS = 5;
const ROOM = 1400;
const ROOM_FIRST = 960;
/** A question for a name, a number or a moment is answered in a few sentences. */
const ROOM_FACT = 480;
const ROOM_NEXT = 360;
const ROOM_FIRST_UNSURE = 860;
const ROOM_SHARED = 400;
const UNSURE = 0.62;
type Weigh = (key: string, weight: number) => number;

export interface Draft {
  readonly claims: readonly Claim[];
  readonly more: readonly Claim[];
  readonly citations: readonly Citation[];
  readonly excerpts: readonly Excerpt[];
  readonly documents: readonly DocumentName[];
}

export const documentNameOf = (section: FoundSection): DocumentName => ({
  id: section.document,
  title: section.sourceTitle,
  year: section.published ? Number(section.published.slice(0, 4)) : null,
  edition: section.edition,
});

const sayFrom = (
  { section, likest }: RankedSection,
  query: Query,
  expected: Expected,
  room: number,
  weigh: Weigh,
): { excerpt: Excerpt; quote: string; quoted: boolean } => {
  const wanted = wantedFrom(query, likest);
  const inDutch = excerptOf(section.body, 'nl', query, wanted, expected, room, weigh);
  const quote = quoteOf(section.body, inDutch.units);
  if (query.answerIn === 'nl' || !section.rendering) return { excerpt: inDutch, quote, quoted: true };
  const excerpt = excerptOf(section.rendering, 'en', query, wanted, expected, room, weigh);
  return isFaithful(section, excerpt.units)
    ? { excerpt, quote, quoted: false }
    : { excerpt: inDutch, quote, quoted: true };
};

/** What an original says in its own words stands between quotation marks and is attributed; a rendering is Durf's own sentence. */
export const phrase = (section: FoundSection, text: string, language: Language): string =>
  section.edition === 'original'
    ? fillFrame(answerFrames[language].original, { document: section.sourceTitle, quote: text })
    : text;

/** Composes claims from the best sections, each with a source whose quote was found letter for letter. */
export const compose = (choice: Choice, expected: Expected, weigh: Weigh): Draft => {
  const unsure = (choice.places[0]?.ranked.asked ?? 0) < UNSURE;
  const claims: Claim[] = [];
  const more: Claim[] = [];
  const citations: Citation[] = [];
  const excerpts: Excerpt[] = [];
  const documents = new Map<string, DocumentName>();
  let used = 0;
  for (const [index, { ranked, query }] of choice.places.entries()) {
    const { section } = ranked;
    const room = Math.min(
      choice.shared
        ? ROOM_SHARED
        : index > 0
          ? ROOM_NEXT
          : expected !== 'any'
            ? ROOM_FACT
            : unsure
              ? ROOM_FIRST_UNSURE
              : ROOM_FIRST,
      Math.max(160, ROOM - used),
    );
    const { excerpt, quote, quoted } = sayFrom(ranked, query, expected, room, weigh);
    const citation = citationOf(citations.length + 1, section, quote);
    if (!citation || excerpt.text === '') continue;
    citations.push(citation);
    excerpts.push(excerpt);
    documents.set(`${section.document} ${section.edition}`, documentNameOf(section));
    const claim = {
      text: quoted ? phrase(section, excerpt.text, query.answerIn) : excerpt.text,
      sources: [citation.n],
    };
    if (claims.length < MOST_CLAIMS && used + claim.text.length <= ROOM) {
      claims.push(claim);
      used += claim.text.length + 6;
    } else more.push(claim);
  }
  return { claims, more, citations, excerpts, documents: [...documents.values()] };
};

/** The claims as one text with numbers. */
export const textOf = (claims: readonly Claim[]): string =>
  claims.map(({ text, sources }) => `${text} ${sources.map((n) => `[${n}]`).join(' ')}`.trim()).join('\n\n');
