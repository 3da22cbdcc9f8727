import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { askedFeatures } from '../../facilitation/guard/asking/features.ts';
import { askedKinds } from '../../facilitation/guard/asking/kinds.ts';
import { letters } from '../../facilitation/guard/asking/weights.ts';
import { expandFrames } from './expand-frames.ts';
import { fitKinds, type KindExample } from './fit-kinds.ts';

/**
 * Fits the weights by which the kind of a question is recognised, and writes the tables.
 *   npx tsx test/benches/fit-question-weights.ts
 * Everything it fits to was written for it: the tuning half of test/evals/outcomes.jsonl, the frames, the guard's
 * corpus, the anticipated questions of the library, and every second question of test/evals/unseen.jsonl. Never what
 * people wrote in Durf.
 */
const root = new URL('../../', import.meta.url);
const kindOf: Readonly<Record<string, string>> = {
  'integrity-signal': 'integrity',
  'person-lookup': 'person',
  'operational-secret': 'secret',
  smalltalk: 'small-talk',
  meta: 'about-durf',
  counting: 'count',
  ordinary: 'document',
  'wrong-premise-second-turn': 'document',
};
const WRITTEN = 1.5;
const ORDINARY = 2;
const FRAMED = 0.3;
const ANTICIPATED = 0.15;
const TOLD = 0.15;
const LEAST = 0.2;
const WIDTH = 104;
const MOST_LINES = 185;

const linesOf = (file: string): Record<string, unknown>[] =>
  readFileSync(new URL(file, root), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>); // our own files, read by a person's command

const example = (text: unknown, kind: string, weight: number): KindExample => ({
  features: askedFeatures(String(text)),
  kind: 1 + (askedKinds as readonly string[]).indexOf(kind),
  weight,
});

const written = linesOf('test/evals/outcomes.jsonl')
  .filter(({ split }) => split === 'tuning')
  .map(({ question, kind }) => [question, kindOf[String(kind)] ?? String(kind)] as const)
  .filter(([, kind]) => kind === 'document' || askedKinds.some((one) => one === kind))
  .map(([text, kind]) => example(text, kind, kind === 'document' ? ORDINARY : WRITTEN));
const framed = expandFrames(new URL('test/facilitation/guard/question-frames.txt', root)).map(
  ({ kind, text }) => example(text, kind, FRAMED),
);
const told = linesOf('test/facilitation/guard/tuning-signals.jsonl').map(({ text, expect, kind }) =>
  example(text, expect === 'clear' ? 'document' : 'integrity', kind === 'policy-question' ? WRITTEN : TOLD),
);
const anticipated = ['advies', 'agenda'].flatMap((document) =>
  readdirSync(new URL(`retrieval/library/${document}/`, root))
    .filter((name) => name.endsWith('.questions.jsonl'))
    .flatMap((name) => linesOf(`retrieval/library/${document}/${name}`))
    .map(({ question }) => example(question, 'document', ANTICIPATED)),
);
const asked = linesOf('test/evals/unseen.jsonl')
  .filter((_, at) => at % 2 === 0)
  .map(({ question }) => example(question, 'document', ORDINARY));
const examples = [...written, ...framed, ...told, ...anticipated, ...asked];
const model = fitKinds(examples, askedKinds.length + 1);

const entries = [...model]
  .filter(([name]) => name !== '')
  .map(([name, row]): readonly [string, string] => [
    name,
    askedKinds
      .map((kind, at) => [letters[kind], row[at + 1] ?? 0] as const)
      .filter(([, weight]) => Math.abs(weight) >= LEAST)
      .map(([letter, weight]) => `${letter}${Math.round(weight * 100)}`)
      .join(''),
  ])
  .filter(([, weights]) => weights !== '')
  .sort(([a], [b]) => (a < b ? -1 : 1));
const linesFor = (some: readonly (readonly [string, string])[]): string[] => {
  const lines: string[] = [];
  for (const [name, weights] of some) {
    const entry = `${name} ${weights}`;
    const last = lines.at(-1);
    if (last !== undefined && last.length + entry.length + 2 <= WIDTH)
      lines[lines.length - 1] = `${last}  ${entry}`;
    else lines.push(entry);
  }
  return lines;
};
const folder = new URL('facilitation/guard/asking/', root);
const NOTE = `/**
 * Written by test/benches/fit-question-weights.ts from corpora that people wrote for it; in hundredths, by kind.
 */\n`;
const isWord = (name: string): boolean => /^[=>]/.test(name);
const ideas = entries.filter(([name]) => !isWord(name) && !name.includes('+'));
const pairs = entries.filter(([name]) => !isWord(name) && name.includes('+'));
const outset = askedKinds.map((kind, at) => `  '${kind}': ${(model.get('')?.[at + 1] ?? 0).toFixed(2)},`);
writeFileSync(
  new URL('weights-ideas.ts', folder),
  `import type { AskedKind } from './kinds.ts';\n\n${NOTE}export const askedIdeaWeights = \`\n${linesFor(ideas).join('\n')}\`;\n
/** The score of a text that has nothing of all this. */
export const outset: Readonly<Record<AskedKind, number>> = {\n${outset.join('\n')}\n};\n`.replaceAll(
    /'(\w+)':/g,
    '$1:',
  ),
);
const writeParts = (name: string, constant: string, lines: readonly string[]): number => {
  const parts = Math.ceil(lines.length / MOST_LINES);
  for (let part = 0; part < parts; part += 1)
    writeFileSync(
      new URL(`${name}-${part + 1}.ts`, folder),
      `${NOTE}export const ${constant}${part + 1} = \`\n${lines.slice(part * MOST_LINES, (part + 1) * MOST_LINES).join('\n')}\`;\n`,
    );
  const numbers = Array.from({ length: parts }, (_, part) => part + 1);
  writeFileSync(
    new URL(`${name}.ts`, folder),
    `${numbers.map((n) => `import { ${constant}${n} } from './${name}-${n}.ts';`).join('\n')}\n\n/** The tables of ${name.replace('weights-', '')}, in parts. */\nexport const ${constant} = [${numbers.map((n) => `${constant}${n}`).join(', ')}];\n`,
  );
  return parts;
};
const files = [
  writeParts('weights-pairs', 'askedPairWeights', linesFor(pairs)),
  writeParts('weights-words', 'askedWordWeights', linesFor(entries.filter(([name]) => isWord(name)))),
];
console.log(JSON.stringify({ texts: examples.length, features: entries.length, files }));
