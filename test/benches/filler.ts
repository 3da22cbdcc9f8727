import { passagesOf } from '../../retrieval/chunk.ts';
import type { SourceDraft } from '../../retrieval/source-draft.ts';

/** The same row of numbers (0–1) for the same seed, on every machine. */
export const numbersFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
};

const PARAGRAPHS = 4;
const WORDS = 75;
const SECTIONS = 50;

/**
 * Stories that nobody told: words of the library in another order, as often as the library uses them, so that search
 * finds something in them for every question. Whole sources until there are at least `passages` passages of text.
 */
export const fillerSources = (library: readonly SourceDraft[], passages: number, seed = 1): SourceDraft[] => {
  const words = library.flatMap(({ sections }) =>
    sections.flatMap(({ body }) => body.match(/\p{L}+/gu) ?? []),
  );
  const next = numbersFrom(seed);
  const paragraph = (): string =>
    `${Array.from({ length: WORDS }, () => words[Math.floor(next() * words.length)]).join(' ')}.`;
  const sources: SourceDraft[] = [];
  for (let made = 0; made < passages; ) {
    const id = `filler-${sources.length + 1}`;
    const sections: SourceDraft['sections'][number][] = [];
    while (sections.length < SECTIONS && made < passages) {
      const body = Array.from({ length: PARAGRAPHS }, paragraph).join('\n\n');
      made += passagesOf(body).length;
      sections.push({
        id: `${id}.${sections.length + 1}`,
        title: paragraph().split(' ').slice(0, 6).join(' '),
        page: null,
        body,
        questions: [],
      });
    }
    sources.push({
      id,
      document: id,
      title: `Vulling ${sources.length + 1}`,
      class: 'ervaring',
      level: 'douane',
      edition: 'original',
      path: null,
      publisher: null,
      published: null,
      address: null,
      language: 'nl',
      sections,
    });
  }
  return sources;
};
