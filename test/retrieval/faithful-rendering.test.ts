import { describe, expect, it } from 'vitest';
import { isFaithful } from '../../retrieval/faithful-rendering.ts';
import { readLibrary } from '../../retrieval/library.ts';
import { unitsOf } from '../../retrieval/units.ts';

const said = (body: string, rendering: string): boolean =>
  isFaithful({ title: 'Titel', body, rendering }, unitsOf(rendering));

describe('an English rendering', () => {
  it('is faithful throughout the library', async () => {
    const unfaithful = (await readLibrary()).flatMap(({ sections }) =>
      sections.flatMap(({ title, body, rendering }) =>
        unitsOf(rendering?.body ?? '')
          .filter((unit) => !isFaithful({ title, body, rendering: rendering?.body ?? null }, [unit]))
          .map(({ text }) => text),
      ),
    );
    expect(unfaithful).toEqual([]);
  });

  it('may say a figure in digits or in words', () => {
    expect(said('De Douane heeft vier kernwaarden.', 'Customs has 4 core values.')).toBe(true);
    expect(said('Het begon in mei 2022.', 'It started in May 2022.')).toBe(true);
    expect(said('De partners mogen meedoen.', 'Partners may join.')).toBe(true);
  });

  it('is not said when the Dutch sentence has another figure, month or year', () => {
    expect(said('De Douane heeft negen kernwaarden.', 'Customs has four core values.')).toBe(false);
    expect(said('Het begon in mei 2022.', 'It started in June 2022.')).toBe(false);
    expect(said('Het begon in mei 2031.', 'It started in May 2022.')).toBe(false);
    expect(said('Eerst vier. Dan negen.', 'First nine. Then four.')).toBe(false);
  });

  it('is not said when only one of the two denies', () => {
    expect(said('De agenda is niet geheim.', 'The agenda is not secret.')).toBe(true);
    expect(said('De agenda is niet geheim.', 'The agenda is secret.')).toBe(false);
    expect(said('De agenda is geheim.', 'The agenda is not secret.')).toBe(false);
  });

  it('needs its figures somewhere in a text that is built otherwise', () => {
    const original = 'Wij hebben vier waarden. Die staan hieronder. Zij zijn niet nieuw.';
    expect(said(original, 'Customs has four core values.')).toBe(true);
    expect(said(original, 'Customs has five core values.')).toBe(false);
  });
});
