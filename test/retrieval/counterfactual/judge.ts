import type { ComposedAnswer } from '../../../retrieval/answer-form.ts';
import type { SectionDraft, SourceDraft } from '../../../retrieval/source-draft.ts';
import type { Probe } from './probes.ts';
import { plain, textOf } from './texts.ts';

/**
 * `says the new`; `says neither` (another answer, or none); `said elsewhere`: the old words, from another section that
 * still has them; `says the old`: what no section says any more.
 */
export type Verdict = 'says the new' | 'says neither' | 'said elsewhere' | 'says the old';

export const judgeProbe = (
  { change, byHand }: Probe,
  after: ComposedAnswer,
  drafts: readonly SourceDraft[],
): Verdict => {
  const said = plain(after.answer);
  const sections = new Map<string, SectionDraft>(
    drafts.flatMap(({ sections: all }) => all.map((section) => [section.id, section])),
  );
  if (after.citations.some(({ section }) => !sections.has(section))) return 'says the old';
  const stale = change.old.filter((old) => old.test(said));
  if (stale.length > 0) {
    const cited = after.citations.map(({ section }) => plain(textOf(sections.get(section) ?? emptySection)));
    const excused =
      !byHand && stale.every((old) => cited.some((text) => old.test(text.replace(/- /g, '• '))));
    return excused ? 'said elsewhere' : 'says the old';
  }
  return change.fresh.some((fresh) => fresh.test(said)) ? 'says the new' : 'says neither';
};

const emptySection: SectionDraft = { id: '', title: '', page: null, body: '', questions: [] };
