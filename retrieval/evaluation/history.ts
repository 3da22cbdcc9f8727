import { z } from 'zod';

/** One measurement that was kept. A line with a `baseline` name is what later runs are held against. */
export const Measurement = z.object({
  at: z.string(),
  set: z.string(),
  /** Changes when the questions change: figures over other questions can not be compared. */
  questions: z.string(),
  baseline: z.string().nullable(),
  figures: z.record(z.string(), z.number().nullable()),
});
export type Measurement = z.infer<typeof Measurement>;

/** For each figure that is watched, which way is better, and whether the margin counts for it (a count has none). */
const WATCHED: Readonly<Record<string, { readonly better: 'up' | 'down'; readonly margin: boolean }>> = {
  facts: { better: 'up', margin: true },
  citesGold: { better: 'up', margin: true },
  precision: { better: 'up', margin: true },
  refusedOrCorrected: { better: 'up', margin: true },
  englishFacts: { better: 'up', margin: true },
  wronglyRefused: { better: 'down', margin: true },
  acceptable: { better: 'up', margin: true },
  violations: { better: 'down', margin: false },
};

/** A figure that is worse than the baseline by more than the margin. */
export interface Drop {
  readonly figure: string;
  readonly was: number;
  readonly now: number;
}

// Figures are rounded to thousandths; a difference below that is none.
const ROUNDING = 0.0005;

/** What became worse by more than `margin`. A figure that one of the two lacks is not compared. */
export const dropsBetween = (
  was: Measurement['figures'],
  now: Measurement['figures'],
  margin: number,
): Drop[] =>
  Object.entries(WATCHED).flatMap(([figure, { better, margin: counts }]) => {
    const before = was[figure];
    const after = now[figure];
    if (typeof before !== 'number' || typeof after !== 'number') return [];
    const worse = better === 'up' ? before - after : after - before;
    return worse > (counts ? margin : 0) + ROUNDING ? [{ figure, was: before, now: after }] : [];
  });

/** The latest baseline of this name for these questions. */
export const baselineAmong = (
  history: readonly Measurement[],
  name: string,
  { set, questions }: Pick<Measurement, 'set' | 'questions'>,
): Measurement | undefined =>
  history.filter((one) => one.baseline === name && one.set === set && one.questions === questions).at(-1);

/** Reads a history, one measurement a line; a line that is none (half-written when a process was killed) is passed over. */
export const readHistory = (text: string): Measurement[] =>
  text.split('\n').flatMap((line) => {
    try {
      const parsed = Measurement.safeParse(JSON.parse(line));
      return parsed.success ? [parsed.data] : [];
    } catch {
      return [];
    }
  });
