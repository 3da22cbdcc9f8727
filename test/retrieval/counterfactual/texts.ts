import { fold } from '../../../retrieval/analysis/tokens.ts';
import type { SectionDraft, SourceDraft } from '../../../retrieval/source-draft.ts';
import { type Unit, unitsOf } from '../../../retrieval/units.ts';

/** One form for comparing: lower case, no accents, single spaces. */
export const plain = (text: string): string => fold(text).replace(/\s+/g, ' ').trim();

export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A pattern that finds these words, as whole words, in a plain text. */
export const wordsPattern = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(plain(words))}(?![\\p{L}\\p{N}])`, 'u');

/** The words around a place in a text: up to `before` ahead of it and `after` behind it, in the same sentence. */
export const wordsAround = (
  text: string,
  start: number,
  end: number,
  before: number,
  after: number,
): string => {
  const ahead = text.slice(0, start).match(/[^\s.;:!?]+\s+/gu) ?? [];
  const behind = /^[^.;:!?]*/u.exec(text.slice(end))?.[0].match(/\s*[^\s]+/gu) ?? [];
  const near = /^[^.;:!?]*$/u;
  const kept = before === 0 ? [] : ahead.slice(-before);
  const joined = kept.join('');
  return `${near.test(joined) ? joined : ''}${text.slice(start, end)}${behind.slice(0, after).join('')}`.trim();
};

/** A place in the library: a unit of a section, with the unit of its English rendering that says the same. */
export interface Spot {
  readonly section: SectionDraft;
  readonly unit: Unit;
  /** Absent where the rendering is not built alike. */
  readonly english: Unit | undefined;
}

export const spotsOf = (section: SectionDraft): Spot[] => {
  const dutch = unitsOf(section.body);
  const english = unitsOf(section.rendering?.body ?? '');
  const alike =
    dutch.length === english.length && dutch.every(({ kind }, index) => kind === english[index]?.kind);
  return dutch.map((unit, index) => ({ section, unit, english: alike ? english[index] : undefined }));
};

/** The section with another text at the place of a unit, in Dutch and where there is a twin in English. */
export const withUnit = (
  { section, unit, english }: Spot,
  dutch: string,
  inEnglish: string | undefined,
): SectionDraft => ({
  ...section,
  body: section.body.slice(0, unit.start) + dutch + section.body.slice(unit.end),
  ...(section.rendering
    ? {
        rendering:
          english && inEnglish !== undefined
            ? {
                ...section.rendering,
                body:
                  section.rendering.body.slice(0, english.start) +
                  inEnglish +
                  section.rendering.body.slice(english.end),
              }
            : section.rendering,
      }
    : {}),
});

/** The section with every text of it rewritten. */
export const rewritten = (
  section: SectionDraft,
  dutch: (text: string) => string,
  english: (text: string) => string,
): SectionDraft => ({
  ...section,
  title: dutch(section.title),
  body: dutch(section.body),
  ...(section.rendering
    ? { rendering: { title: english(section.rendering.title), body: english(section.rendering.body) } }
    : {}),
});

export const textOf = ({ title, body, rendering }: SectionDraft): string =>
  [title, body, rendering?.title ?? '', rendering?.body ?? ''].join('\n');

/** The library with these sections instead of the ones of the same id; null takes one out. */
export const withSections = (
  drafts: readonly SourceDraft[],
  edits: ReadonlyMap<string, SectionDraft | null>,
): SourceDraft[] =>
  drafts.map((draft) => ({
    ...draft,
    sections: draft.sections.flatMap((section) => {
      const edit = edits.get(section.id);
      return edit === null ? [] : [edit ?? section];
    }),
  }));
