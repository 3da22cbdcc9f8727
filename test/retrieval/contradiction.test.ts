import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../retrieval/analysis/tokens.ts';
import { contradicts } from '../../retrieval/contradiction.ts';
import { readLibrary } from '../../retrieval/library.ts';
import { numberOf } from '../../retrieval/numbers.ts';

const isNumber = ({ word }: { readonly word: string }): boolean => numberOf(word) !== undefined;

describe('a figure that the question takes for granted', () => {
  const text = 'De keten heeft vier schakels. De proef begon in mei 2023 en duurde zes weken.';

  it('is noticed when the text counts the same thing otherwise', () => {
    expect(contradicts('waarom zijn er negen schakels?', text, 'nl')).toBe('number');
    expect(contradicts('die proef van 8 weken, hielp dat?', text, 'nl')).toBe('number');
  });

  it('is left alone when it is right, when it counts something else, or when only some are asked for', () => {
    expect(contradicts('welke vier schakels zijn er?', text, 'nl')).toBeUndefined();
    expect(contradicts('waarom praten drie ploegen mee?', text, 'nl')).toBeUndefined();
    expect(contradicts('noem drie schakels', text, 'nl')).toBeUndefined();
    expect(contradicts('waar gaat schakel 3 over?', text, 'nl')).toBeUndefined();
  });

  it('is noticed in a date, too', () => {
    expect(contradicts('waarom begon die proef pas in 2024?', text, 'nl')).toBe('time');
    expect(contradicts('die proef van oktober', text, 'nl')).toBe('time');
    expect(contradicts('wat gebeurde er in mei 2023?', text, 'nl')).toBeUndefined();
  });

  it('hardly ever speaks against a question that the section is known to answer', async () => {
    const sections = (await readLibrary()).flatMap((source) => source.sections);
    const asked = sections.flatMap(({ title, body, rendering, questions }) =>
      questions
        .filter(({ text: question }) => /\d/.test(question) || tokensOf(question).some(isNumber))
        .map(({ language, text: question }) =>
          contradicts(question, language === 'nl' ? `${title}\n${body}` : (rendering?.body ?? ''), language),
        ),
    );
    expect(asked.length).toBeGreaterThan(500);
    expect(asked.filter((wrong) => wrong !== undefined).length).toBeLessThan(asked.length / 200);
  });
});
