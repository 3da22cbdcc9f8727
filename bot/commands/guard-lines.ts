import { z } from 'zod';
import { guardText } from '../../facilitation/guard/read-guard.ts';

const guardLine = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

const faultOf = (line: string): string => JSON.stringify({ id: null, error: line });

const judgeLine = (line: string): string => {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return faultOf('Deze regel is geen geldige JSON.');
  }
  const parsed = guardLine.safeParse(json);
  if (!parsed.success) return faultOf('Deze regel mist "id" of "text": verwacht {"id": "…", "text": "…"}.');
  const { verdict, detected } = guardText(parsed.data.text);
  return JSON.stringify({
    id: parsed.data.id,
    verdict,
    detected: detected.map(({ kind, text }) => ({ kind, text })),
  });
};

/**
 * `durf guard --jsonl`: one JSON line out for every line in that is not empty, in the same order, without a line
 * end. A line that cannot be read gives `{"id":null,"error":"…"}`, and the next one is judged as usual. Keeps nothing.
 */
export async function* guardLines(lines: AsyncIterable<string>): AsyncIterable<string> {
  for await (const line of lines) {
    if (line.trim() !== '') yield judgeLine(line);
  }
}
