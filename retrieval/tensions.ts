import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { fold } from './analysis/tokens.ts';

/** What pulls in two directions, as data; the file explains itself. */
const FILE = new URL('./library/tensions.yaml', import.meta.url);

const Both = { nl: z.string(), en: z.string() };
const Side = z.strictObject({ ...Both, look: z.string(), pick: z.string() });
const Tension = z.strictObject({
  id: z.string(),
  about: z.array(z.string()),
  ...Both,
  sides: z.tuple([Side, Side]),
  ask: z.strictObject(Both),
});
/** Two values that pull against each other, with what to look for on both sides and what to ask back. */
export type Tension = z.infer<typeof Tension>;
export type TensionSide = z.infer<typeof Side>;

let loaded: readonly Tension[] | undefined;
const ownTensions = (): readonly Tension[] => {
  loaded ??= z
    .array(Tension)
    .min(1)
    .parse(parse(readFileSync(FILE, 'utf8')));
  return loaded;
};

const fits = (tension: Tension, folded: string): number =>
  tension.about.filter((word) => new RegExp(`\\b${word}`).test(folded)).length;

/** The tension in a dilemma: the one with most of its words in the question, otherwise the last of the file. */
export const tensionIn = (question: string, tensions: readonly Tension[] = ownTensions()): Tension => {
  const folded = fold(question);
  const [first, ...others] = tensions;
  if (!first) throw new Error('there are no tensions');
  const best = others.reduce((so, one) => (fits(one, folded) > fits(so, folded) ? one : so), first);
  return fits(best, folded) > 0 ? best : (others.at(-1) ?? first);
};
