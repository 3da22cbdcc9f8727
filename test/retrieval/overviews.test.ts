import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../retrieval/library.ts';
import { ownOverviews } from '../../retrieval/overviews.ts';

describe('the rows of sections that people ask for as a whole', () => {
  it('name only sections that the library has', async () => {
    const ids = new Set((await readLibrary()).flatMap(({ sections }) => sections.map(({ id }) => id)));
    const unknown = ownOverviews()
      .flatMap(({ sections }) => sections)
      .filter((id) => !ids.has(id));
    expect(unknown).toEqual([]);
  });

  it('have a way to ask for them in both languages, and none twice', () => {
    const questions = ownOverviews().flatMap(({ nl, en }) => [...nl, ...en]);
    expect(new Set(questions).size).toBe(questions.length);
  });
});
