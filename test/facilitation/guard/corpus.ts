import { readFileSync } from 'node:fs';
import { z } from 'zod';

const signal = z.object({
  id: z.string(),
  text: z.string(),
  expect: z.enum(['clear', 'soft', 'hard']),
  kind: z.string(),
});
const sensitive = z.object({
  id: z.string(),
  text: z.string(),
  expect: z.array(z.object({ kind: z.string(), text: z.string() })),
});

const read = <Row>(name: string, schema: z.ZodType<Row>): Row[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => schema.parse(JSON.parse(line)));

/** Sentences the weights were not fitted to. */
export const unseenSignals = (): z.infer<typeof signal>[] => read('unseen-signals.jsonl', signal);
/** Sentences the weights were fitted to. */
export const tuningSignals = (): z.infer<typeof signal>[] => read('tuning-signals.jsonl', signal);
export const unseenSensitive = (): z.infer<typeof sensitive>[] => read('unseen-sensitive.jsonl', sensitive);
/** Sentences by which the detectors of rosters, codes and selection rules were widened. */
export const tuningSensitive = (): z.infer<typeof sensitive>[] => read('tuning-sensitive.jsonl', sensitive);
