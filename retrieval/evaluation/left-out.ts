import type { Candidate, KnowledgeSearch } from '../search-port.ts';
import type { SectionDraft, SourceDraft } from '../source-draft.ts';
import type { Step } from '../steps.ts';

const SECTION_WITHOUT: Partial<Record<Step, (section: SectionDraft) => SectionDraft>> = {
  headings: ({ rendering, ...section }) => ({
    ...section,
    title: '',
    ...(rendering ? { rendering: { title: '', body: rendering.body } } : {}),
  }),
  renderings: ({ id, title, page, body, questions }) => ({ id, title, page, body, questions }),
  'anticipated questions': (section) => ({ ...section, questions: [] }),
};

/** Steps that change how a text is taken in, so that leaving one out means taking everything in again. */
const READING: ReadonlySet<Step> = new Set(['compounds', 'lexicon', 'letters']);

/** Whether a library must be taken in again to leave this step out. */
export const changesIngestion = (step: Step): boolean => READING.has(step) || step in SECTION_WITHOUT;

/** A library as it would be without a step. */
export const draftsWithout = (step: Step, drafts: readonly SourceDraft[]): SourceDraft[] => {
  const change = SECTION_WITHOUT[step] ?? ((section: SectionDraft) => section);
  return drafts.map((draft) => ({ ...draft, sections: draft.sections.map(change) }));
};

const onlyVector = ({ words, role }: Candidate): boolean => words === 0 && role !== 'whole';
const asText = (row: Candidate): Candidate =>
  row.role === 'whole' ? { ...row, role: 'text', words: 0 } : row;

/** Search as it would be without one of its branches. */
export const searchWithout = (step: Step, search: KnowledgeSearch): KnowledgeSearch => ({
  ...search,
  find: async (request) => {
    const found = await search.find(step === 'words' ? { ...request, terms: [] } : request);
    if (step === 'vectors') return found.filter((row) => !onlyVector(row));
    return step === 'whole section' ? found.map(asText) : found;
  },
});
