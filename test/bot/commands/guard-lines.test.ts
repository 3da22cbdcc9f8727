import { describe, expect, it } from 'vitest';
import { guardLines } from '../../../bot/commands/guard-lines.ts';

async function* given(lines: readonly string[]): AsyncIterable<string> {
  yield* lines;
}

const answersTo = async (...lines: string[]): Promise<unknown[]> => {
  const answers: unknown[] = [];
  for await (const line of guardLines(given(lines))) answers.push(JSON.parse(line));
  return answers;
};

describe('durf guard --jsonl', () => {
  it('answers every line with its id, the verdict and what it found, in the same order', async () => {
    expect(
      await answersTo(
        '{"id":"a","text":"Wat doet de Douane tegen corruptie?"}',
        '{"id":2,"text":"Bel me op 06-12345678."}',
      ),
    ).toEqual([
      { id: 'a', verdict: 'clear', detected: [] },
      { id: 2, verdict: 'clear', detected: [{ kind: 'phone', text: '06-12345678' }] },
    ]);
  });

  it('says in Dutch that a line cannot be read, and goes on', async () => {
    const [broken, incomplete, good] = await answersTo(
      '{"id":',
      '{"id":"x"}',
      '{"id":"y","text":"Goed gesprek."}',
    );
    expect(broken).toEqual({ id: null, error: expect.stringContaining('geen geldige JSON') });
    expect(incomplete).toEqual({ id: null, error: expect.stringContaining('"text"') });
    expect(good).toEqual({ id: 'y', verdict: 'clear', detected: [] });
  });

  it('skips empty lines', async () => {
    expect(await answersTo('', '  ')).toEqual([]);
  });
});
