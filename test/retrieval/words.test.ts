import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compoundParts } from '../../retrieval/analysis/compounds.ts';
import { featuresOf } from '../../retrieval/analysis/features.ts';
import { languageOf } from '../../retrieval/analysis/language.ts';
import { conceptsOf, ownLexicon, readLexicon } from '../../retrieval/analysis/lexicon.ts';
import { nearestKnown, slipsBetween } from '../../retrieval/analysis/spelling.ts';
import { participleStems, stemOf } from '../../retrieval/analysis/stems.ts';
import { fold, tokensOf } from '../../retrieval/analysis/tokens.ts';
import { builtinEmbedder } from '../../retrieval/embed-builtin.ts';
import { postingsOf } from '../../retrieval/postings.ts';

const anyText = fc.string({ maxLength: 200, unit: 'binary' });
const wordsIn = (text: string): string[] => tokensOf(text).map(({ word }) => word);

describe('the words of a text', () => {
  it('are compared without capitals and accents', () => {
    expect(wordsIn('Één CAFÉ, naïeve Prüfer!')).toEqual(['een', 'cafe', 'naieve', 'prufer']);
    expect(fold('ﬁscaal')).toBe('fiscaal');
  });

  it('lose a short tail after an apostrophe', () => {
    expect(wordsIn("thema's pilot’s")).toEqual(['thema', 'pilot']);
  });

  it('know their place in the text, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { word, start, end } of tokensOf(text)) {
          expect(word).not.toBe('');
          expect(fold(text.slice(start, end)).startsWith(word)).toBe(true);
        }
      }),
    );
  });
});

describe('forms of one word meet', () => {
  it.each([
    ['durf', 'durven'],
    ['werkt', 'werken'],
    ['regelt', 'regelen'],
    ['medewerker', 'medewerkers'],
    ['adviseert', 'adviseren'],
    ['stop', 'stoppen'],
    ['aanbeveling', 'aanbevelingen'],
  ])('%s and %s', (one, other) => {
    expect(stemOf(one, 'nl')).toBe(stemOf(other, 'nl'));
  });

  it.each([
    ['gewerkt', 'werken'],
    ['aangescherpt', 'scherpen'],
    ['geleerd', 'leren'],
  ])('%s comes from %s', (participle, verb) => {
    expect(participleStems(participle)).toContain(stemOf(verb, 'nl'));
  });

  it('in English as well', () => {
    expect(stemOf('recommendations', 'en')).toBe(stemOf('recommendation', 'en'));
  });
});

describe('compound words', () => {
  it.each([
    ['datageletterdheid', ['data', 'geletterdheid']],
    ['meldprocedures', ['meld', 'procedures']],
    ['besliskader', ['beslis', 'kader']],
    ['integriteitsbeleid', ['integriteit', 'beleid']],
  ])('%s falls apart into words that are known', (word, parts) => {
    expect(compoundParts(word)).toEqual(parts);
  });

  it.each(['douane', 'xqzwvbnm', 'poort'])('%s stays whole', (word) => {
    expect(compoundParts(word)).toEqual([]);
  });
});

describe('spelling', () => {
  const known: [string, number][] = [
    ['integriteit', 90],
    ['douane', 80],
    ['datum', 3],
    ['data', 50],
    ['screening', 8],
  ];
  it.each([
    ['intergriteit', 'integriteit'],
    ['integritiet', 'integriteit'],
    ['douaen', 'douane'],
    ['screning', 'screening'],
  ])('%s is read as %s', (typed, meant) => {
    expect(nearestKnown(typed, known)).toBe(meant);
  });

  it.each(['erwtensoep', 'data', 'x2022', 'kantoor'])('%s is not read as another word', (typed) => {
    expect(nearestKnown(typed, known)).toBeUndefined();
  });

  it('counts slips the same from both sides, and none between equals', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(slipsBetween(a, a, 3)).toBe(0);
        expect(slipsBetween(a, b, 20)).toBe(slipsBetween(b, a, 20));
        if (a !== b) expect(slipsBetween(a, b, 20)).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the language of a question', () => {
  it.each([
    ['Wat zijn de kernwaarden?', 'nl'],
    ['hoe zit het met screening', 'nl'],
    ['kernwaarden', 'nl'],
    ['', 'nl'],
    ['What are the core values?', 'en'],
    ['who chairs the committee', 'en'],
    ['Tell me about the training on data', 'en'],
    ['Is the agenda finished?', 'en'],
  ])('"%s" is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it('stays that of the conversation when a word settles nothing', () => {
    expect(languageOf('2022?', 'en')).toBe('en');
  });
});

describe('the concept lexicon', () => {
  it('names the line that is wrong', () => {
    const lines = '{"id":"a","nl":["een"],"en":["one"]}\n{"id":"b"}\n';
    expect(() => readLexicon(lines)).toThrow(/line 2/);
  });

  it('lets everyday words meet the words of the documents', () => {
    const meet = (one: string, other: string): boolean => {
      const conceptsIn = (text: string): string[] => [
        ...conceptsOf(
          ownLexicon(),
          wordsIn(text).map((word) => stemOf(word, 'nl')),
        ).keys(),
      ];
      const found = new Set(conceptsIn(one));
      return conceptsIn(other).some((concept) => found.has(concept));
    };
    for (const [everyday, official] of [
      ['lef', 'durf'],
      ['omkoping', 'corruptie'],
      ['managers', 'leidinggevenden'],
    ] as const) {
      expect(meet(everyday, official), `${everyday} – ${official}`).toBe(true);
    }
  });
});

describe('vectors and words for search', () => {
  it('have length one and are the same each time, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const [one, two] = await builtinEmbedder.embed([text, text], 'passage');
        expect(one).toEqual(two);
        expect(one).toHaveLength(builtinEmbedder.dimensions);
        expect(Math.hypot(...(one ?? []))).toBeCloseTo(1, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('give every word a weight above nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const [term, weight] of postingsOf(text, 'nl')) {
          expect(term).toMatch(/^[sc]:/);
          expect(weight).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('count a word that is repeated less than twice', () => {
    const once = featuresOf('haven', 'nl').get('s:hav') ?? 0;
    const twice = featuresOf('haven haven', 'nl').get('s:hav') ?? 0;
    expect(twice).toBeGreaterThan(once);
    expect(twice).toBeLessThan(2 * once);
  });
});
