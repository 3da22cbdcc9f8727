import { describe, expect, it } from 'vitest';
import { compoundParts } from '../../retrieval/analysis/compounds.ts';
import { featuresOf } from '../../retrieval/analysis/features.ts';
import { nearestKnown } from '../../retrieval/analysis/spelling.ts';
import { changesIngestion, draftsWithout, searchWithout } from '../../retrieval/evaluation/left-out.ts';
import { questionParts } from '../../retrieval/question-parts.ts';
import { referencesIn } from '../../retrieval/references.ts';
import type { Candidate, KnowledgeSearch, SearchRequest } from '../../retrieval/search-port.ts';
import { isOn, STEPS, without } from '../../retrieval/steps.ts';
import { sectionDraft, sourceDraft } from '../support/small-library.ts';

const concepts = (text: string): string[] =>
  [...featuresOf(text, 'nl').keys()].filter((key) => key.startsWith('c:'));

describe('a step from question to answer', () => {
  it('is on unless it is being measured', async () => {
    expect(STEPS.filter((step) => !isOn(step))).toEqual([]);
    expect(await without('rows', async () => STEPS.filter((step) => !isOn(step)))).toEqual(['rows']);
    expect(isOn('rows')).toBe(true);
  });

  it('is left out only by the work that is measured, not by what goes on beside it', async () => {
    let beside = false;
    const measured = without('rows', async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return isOn('rows');
    });
    beside = isOn('rows');
    expect({ measured: await measured, beside }).toEqual({ measured: false, beside: true });
  });

  it('of reading words leaves nothing behind for later', async () => {
    await without('compounds', async () => expect(compoundParts('besliskader')).toEqual([]));
    expect(compoundParts('besliskader')).toEqual(['beslis', 'kader']);
    expect(await without('lexicon', async () => concepts('integriteit'))).toEqual([]);
    expect(concepts('integriteit').length).toBeGreaterThan(0);
    const known: [string, number][] = [['integriteit', 1]];
    expect(await without('spelling', async () => nearestKnown('intergiteit', known))).toBeUndefined();
    expect(nearestKnown('intergiteit', known)).toBe('integriteit');
  });

  it('of reading a question can be left out', async () => {
    expect(referencesIn('waar gaat thema 3 over')).toHaveLength(1);
    expect(await without('references', async () => referencesIn('waar gaat thema 3 over'))).toEqual([]);
    const double = 'wat is het doel van de agenda en wie voert de agenda uit';
    expect(questionParts(double)).toHaveLength(2);
    expect(await without('parts', async () => questionParts(double))).toEqual([]);
  });

  it('of taking in changes what is stored, so everything is taken in again', () => {
    const draft = sourceDraft('bron', {
      sections: [
        sectionDraft('bron.a', 'Tekst.', {
          title: 'Kop',
          rendering: { title: 'Heading', body: 'Text.' },
          questions: [{ language: 'nl', text: 'Wat staat er?' }],
        }),
      ],
    });
    const [bare] = draftsWithout('anticipated questions', [draft]);
    expect(bare?.sections[0]).toMatchObject({ title: 'Kop', questions: [] });
    expect(draftsWithout('headings', [draft])[0]?.sections[0]).toMatchObject({
      title: '',
      rendering: { title: '', body: 'Text.' },
    });
    expect(draftsWithout('renderings', [draft])[0]?.sections[0]).not.toHaveProperty('rendering');
    expect(draftsWithout('rows', [draft])).toEqual([draft]);
    expect(STEPS.filter(changesIngestion)).toEqual([
      'compounds',
      'lexicon',
      'letters',
      'headings',
      'renderings',
      'anticipated questions',
    ]);
  });
});

describe('a branch of search', () => {
  const row = (more: Partial<Candidate>): Candidate => ({
    passage: 1,
    role: 'text',
    language: 'nl',
    body: '',
    fused: 1,
    words: 1,
    matched: [],
    section: {
      source: 'bron',
      document: 'bron',
      sourceTitle: 'Bron',
      published: null,
      edition: 'original',
      class: 'norm',
      level: 'douane',
      version: 1,
      id: 'bron.a',
      ordinal: 0,
      title: 'a',
      page: null,
      body: '',
      renderingTitle: null,
      rendering: null,
      questions: [],
    },
    ...more,
  });
  const asked: SearchRequest[] = [];
  const rows = [row({}), row({ passage: 2, words: 0 }), row({ passage: 3, role: 'whole', words: 4 })];
  const search: KnowledgeSearch = {
    find: async (request) => {
      asked.push(request);
      return rows;
    },
    sectionsLike: async () => [],
    rarity: async () => ({ stamp: '', sections: 1, counts: new Map() }),
  };
  const request: SearchRequest = { embedding: [1], terms: [['s:poort', 1]], visible: ['douane'], places: 5 };

  it('of words is left out by asking for none', async () => {
    await searchWithout('words', search).find(request);
    expect(asked.at(-1)?.terms).toEqual([]);
  });

  it('of vectors is left out by passing over what only they found', async () => {
    const found = await searchWithout('vectors', search).find(request);
    expect(found.map(({ passage }) => passage)).toEqual([1, 3]);
  });

  it('of whole sections is left out by counting such a row as any other text', async () => {
    const found = await searchWithout('whole section', search).find(request);
    expect(found.map(({ role, words }) => ({ role, words }))).toEqual([
      { role: 'text', words: 1 },
      { role: 'text', words: 0 },
      { role: 'text', words: 0 },
    ]);
  });
});
