import type { ComposedAnswer } from '../../retrieval/answer-form.ts';
import type { Ask, Question, StoredSection } from '../../retrieval/ports.ts';
import type { FoundSection } from '../../retrieval/search-port.ts';

/** An answer with one claim and one source, as the tests want it otherwise. */
export const composed = (more: Partial<ComposedAnswer> = {}): ComposedAnswer => ({
  id: 'q',
  outcome: 'answered',
  language: 'nl',
  answer: 'De commissie adviseert om fouten te bespreken. [1]',
  citations: [
    {
      n: 1,
      document: 'advies',
      section: 'advies.4.durf',
      title: 'Durf',
      page: '9-10',
      class: 'advies',
      edition: 'bundled',
      quote: 'fouten te bespreken',
    },
  ],
  coverage: 'Adviesrapport: 1 passage; integriteitsagenda: niets; verhalen: niets.',
  ms: 1,
  claims: [{ text: 'De commissie adviseert om fouten te bespreken.', sources: [1] }],
  more: [],
  followUps: ['Wat is een bijna-succes?'],
  documents: [{ id: 'advies', title: 'Verantwoorde durf', year: 2024, edition: 'bundled' }],
  ...more,
});

export const section: StoredSection = {
  source: 'advies',
  sourceTitle: 'Verantwoorde durf',
  year: 2024,
  edition: 'bundled',
  class: 'advies',
  level: 'openbaar',
  id: 'advies.4.durf',
  title: 'Durf',
  page: '9-10',
  body: 'De commissie adviseert om fouten te bespreken. Dat helpt.',
};

/** The same section as search finds it. */
export const foundSection: FoundSection = {
  ...{ source: 'advies', document: 'advies', sourceTitle: 'Verantwoorde durf', published: '2024-10' },
  ...{ edition: 'bundled', class: 'advies', level: 'openbaar', version: 1, id: section.id, ordinal: 1 },
  ...{ title: section.title, page: section.page, body: section.body, renderingTitle: null, rendering: null },
  questions: [],
};

/** An `Ask` that keeps what it was asked and answers what it is told, the usual answer by default. */
export const fakeAsk = (): Ask & {
  readonly asked: Question[];
  answerWith: (question: Question) => ComposedAnswer | Promise<ComposedAnswer>;
} => {
  const asked: Question[] = [];
  const ask = Object.assign(
    async (question: Question): Promise<ComposedAnswer> => {
      asked.push(question);
      return ask.answerWith(question);
    },
    {
      asked,
      answerWith: (question: Question) =>
        composed({ id: question.id }) as ComposedAnswer | Promise<ComposedAnswer>,
    },
  );
  return ask;
};
