import { answerFrames, fillFrame } from '../prompts/answer-frames.ts';
import type { Citation } from './answer-form.ts';
import type { Language } from './vocabulary.ts';

const NAMES: Readonly<Record<Language, readonly (readonly [document: string, name: string])[]>> = {
  nl: [
    ['advies', 'adviesrapport'],
    ['agenda', 'integriteitsagenda'],
  ],
  en: [
    ['advies', 'advisory report'],
    ['agenda', 'integrity agenda'],
  ],
};

/** One sentence on what the answer rests on: "Adviesrapport: 2 passages; integriteitsagenda: niets; verhalen: niets." */
export const coverageSentence = (citations: readonly Citation[], language: Language): string => {
  const frames = answerFrames[language];
  const said = (count: number): string =>
    count === 0
      ? frames.coverageNone
      : count === 1
        ? frames.passageOne
        : fillFrame(frames.passageMany, { count });
  const part = (document: string, count: number): string =>
    fillFrame(frames.coveragePart, { document, count: said(count) });
  const known = NAMES[language].map(([id, name]) =>
    part(name, citations.filter(({ document }) => document === id).length),
  );
  const others = new Map<string, number>();
  for (const { document, class: evidence } of citations) {
    if (document === 'advies' || document === 'agenda' || evidence === 'ervaring') continue;
    others.set(document, (others.get(document) ?? 0) + 1);
  }
  const stories = part(
    frames.stories,
    citations.filter(({ class: evidence }) => evidence === 'ervaring').length,
  );
  const sentence = [...known, ...[...others].map(([document, count]) => part(document, count)), stories].join(
    '; ',
  );
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
};
