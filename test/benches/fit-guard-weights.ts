import { readFileSync, writeFileSync } from 'node:fs';
import { featuresOf, sentencesOf } from '../../facilitation/guard/features.ts';
import { foldForMatching } from '../../facilitation/text/fold-for-matching.ts';

/**
 * Fits the weights of the integrity guard to written corpora (never to what people wrote in Durf) and writes the
 * tables.
 *   npx tsx test/benches/fit-guard-weights.ts CORPUS.jsonl… [--ordinary QUESTIONS.jsonl]
 * A corpus line is {text, expect: clear|soft|hard}; an ordinary line is {question}, and is clear. The bounds for soft
 * and hard come from the last corpus, each tenth of it kept out of the fit in turn: SOFT_FALSE of its clear texts lie
 * above the soft bound, HARD_FALSE above the hard one, and the two bounds keep a distance.
 */
const SOFT_FALSE = 0.043;
const HARD_FALSE = 0.008;
const DISTANCE = 0.7;
const FOLDS = 10;
const ROUNDS = 250;
/** An ordinary question counts less than a written text: there are many, and they are alike. */
const ORDINARY_WEIGHT = 0.3;
const LEAST = 0.05;

interface Example {
  readonly features: ReadonlyMap<string, number>;
  readonly flagged: boolean;
  readonly weight: number;
}

const ridge = (feature: string): number => (feature.startsWith('=') ? 3 : feature.includes('+') ? 6 : 3);

const linesOf = (file: string): Record<string, unknown>[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>); // our own files, read by a person's command

const example = (text: unknown, flagged: boolean, weight = 1): Example => ({
  features: featuresOf(sentencesOf(foldForMatching(String(text)))),
  flagged,
  weight,
});

/** Logistic regression with a ridge, full batches, Adam. The same examples give the same weights. */
const fitWeights = (examples: readonly Example[]): { outset: number; weights: Map<string, number> } => {
  const seen = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen].filter(([, count]) => count >= 2).map(([name]) => name);
  const place = new Map(names.map((name, at) => [name, at]));
  const size = names.length + 1;
  const rows = examples.map(({ features, flagged, weight }) => ({
    parts: [...features].flatMap(([name, value]) => {
      const at = place.get(name);
      return at === undefined ? [] : [[at, value] as const];
    }),
    target: flagged ? 1 : 0,
    weight,
  }));
  const [w, first, second] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const last = size - 1;
  const at = (array: Float64Array, index: number): number => array[index] ?? 0;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slope = new Float64Array(size);
    for (const { parts, target, weight } of rows) {
      let score = at(w, last);
      for (const [index, value] of parts) score += at(w, index) * value;
      const error = (1 / (1 + Math.exp(-score)) - target) * weight;
      slope[last] = at(slope, last) + error;
      for (const [index, value] of parts) slope[index] = at(slope, index) + error * value;
    }
    for (let index = 0; index < size; index += 1) {
      const pull = at(slope, index) + (index < last ? ridge(names[index] ?? '') * at(w, index) : 0);
      first[index] = 0.9 * at(first, index) + 0.1 * pull;
      second[index] = 0.99 * at(second, index) + 0.01 * pull * pull;
      const step = 0.05 * (1 - (round / ROUNDS) * 0.9);
      const mean = at(first, index) / (1 - 0.9 ** round);
      const spread = Math.sqrt(at(second, index) / (1 - 0.99 ** round)) + 1e-8;
      w[index] = at(w, index) - (step * mean) / spread;
    }
  }
  return { outset: at(w, last), weights: new Map(names.map((name, index) => [name, at(w, index)])) };
};

const scoreOf = ({ outset, weights }: ReturnType<typeof fitWeights>, { features }: Example): number =>
  [...features].reduce((sum, [name, value]) => sum + value * (weights.get(name) ?? 0), outset);

const table = (entries: readonly (readonly [string, number])[]): string => {
  let lines = '';
  let line = '';
  for (const [name, weight] of entries) {
    const entry = `${name} ${Math.round(weight * 100)}`;
    if (line.length + entry.length > 104) {
      lines += `${line}\n`;
      line = '';
    }
    line += line === '' ? entry : `  ${entry}`;
  }
  return `${lines}${line}`;
};

const NOTE = `Written by test/benches/fit-guard-weights.ts from corpora that people wrote for it; in hundredths.
 * More than nothing speaks for a report, less than nothing for ordinary work.`;

const args = process.argv.slice(2);
const ordinaryAt = args.indexOf('--ordinary');
const corpora = ordinaryAt < 0 ? args : args.slice(0, ordinaryAt);
const ordinary = ordinaryAt < 0 ? [] : args.slice(ordinaryAt + 1);
if (corpora.length === 0) throw new Error('name at least one corpus');
const examplesOf = (file: string): Example[] =>
  linesOf(file).map(({ text, expect }) => example(text, expect !== 'clear'));
const others = corpora.slice(0, -1).flatMap(examplesOf);
const last = examplesOf(corpora.at(-1) ?? '');
const asked = ordinary
  .flatMap(linesOf)
  .filter((_, at) => at % 8 === 0)
  .map(({ question }) => example(question, false, ORDINARY_WEIGHT));

const kept: { score: number; flagged: boolean }[] = [];
for (let fold = 0; fold < FOLDS; fold += 1) {
  const partial = fitWeights([...others, ...last.filter((_, at) => at % FOLDS !== fold), ...asked]);
  for (const [at, one] of last.entries())
    if (at % FOLDS === fold) kept.push({ score: scoreOf(partial, one), flagged: one.flagged });
}
const clear = kept
  .filter(({ flagged }) => !flagged)
  .map(({ score }) => score)
  .sort((a, b) => b - a);
const bound = (share: number): number =>
  Math.round((clear[Math.floor(share * clear.length)] ?? 0) * 100) / 100;
const soft = bound(SOFT_FALSE);
const hard = Math.max(bound(HARD_FALSE), soft + DISTANCE);
const model = fitWeights([...others, ...last, ...asked]);
const sorted = [...model.weights]
  .filter(([, weight]) => Math.abs(weight) >= LEAST)
  .sort(([a], [b]) => (a < b ? -1 : 1));
const folder = new URL('../../facilitation/guard/signals/', import.meta.url);
const write = (name: string, body: string): void =>
  writeFileSync(new URL(name, folder), `/**\n * ${NOTE}\n */\n${body}`);
const ideas = sorted.filter(([name]) => !name.startsWith('=') && !name.includes('+'));
const pairs = sorted.filter(([name]) => !name.startsWith('=') && name.includes('+'));
const words = sorted
  .filter(([name]) => name.startsWith('='))
  .map(([name, weight]) => [name.slice(1), weight] as const);
write(
  'weights-ideas.ts',
  `export const ideaWeights = \`\n${table(ideas)}\`;\n
/** The score of a text that has nothing of all this, and the bounds above which a text is soft and hard. */
export const OUTSET = ${model.outset.toFixed(2)};
export const SOFT = ${soft.toFixed(2)};
export const HARD = ${hard.toFixed(2)};\n`,
);
write('weights-pairs.ts', `export const pairWeights = \`\n${table(pairs)}\`;\n`);
write('weights-words.ts', `export const wordWeights = \`\n${table(words)}\`;\n`);
const flagged = kept.filter((one) => one.flagged);
const recall = flagged.filter(({ score }) => score >= soft).length / flagged.length;
console.log(
  JSON.stringify({
    texts: others.length + last.length,
    ordinary: asked.length,
    features: sorted.length,
    soft,
    hard,
    recall,
  }),
);
