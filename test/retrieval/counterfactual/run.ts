import { readFileSync } from 'node:fs';
import type { Database } from '../../../db/database.ts';
import { knowledgeStore } from '../../../db/knowledge.ts';
import { knowledgeSearch } from '../../../db/search.ts';
import { answerFrames } from '../../../prompts/answer-frames.ts';
import { createAnswerer } from '../../../retrieval/answer.ts';
import type { ComposedAnswer } from '../../../retrieval/answer-form.ts';
import { isMentioned } from '../../../retrieval/borne-out.ts';
import { builtinEmbedder } from '../../../retrieval/embed-builtin.ts';
import { readQuestionSet } from '../../../retrieval/evaluation/question-set.ts';
import { ingestChanged } from '../../../retrieval/ingest.ts';
import { leftOpenIn } from '../../../retrieval/left-open.ts';
import { readLibrary } from '../../../retrieval/library.ts';
import type { Ask } from '../../../retrieval/ports.ts';
import { judgeProbe, type Verdict } from './judge.ts';
import { askPlainly, handProbeOf, type Probe, probeOf } from './probes.ts';
import { type Chance, chanceFrom } from './random.ts';
import { plain, withSections } from './texts.ts';

/** Changes in one copy of the library; they touch different sections, so that none disturbs another. */
const MOST_TOGETHER = 30;
/** Of all probes those about sentences written by hand. */
const BY_HAND = 0.15;

export interface Judged {
  readonly probe: Probe;
  readonly after: ComposedAnswer;
  readonly verdict: Verdict;
}

/** Questions of the project that suppose something, or ask what is left open. */
const doubtful = (): string[] =>
  ['unseen', 'dev'].flatMap((name) => {
    const set = readQuestionSet(readFileSync(new URL(`../../evals/${name}.jsonl`, import.meta.url), 'utf8'));
    return set.by === 'facts'
      ? set.questions.flatMap(({ type, question }) =>
          type === 'false_premise' || type === 'unanswerable' ? [question] : [],
        )
      : [];
  });

const NOTHING = { title: '', body: '' };

/** The sentence written by hand that an answer begins with: a correction, or what a section mentions and leaves open. */
const leadOf = (question: string, { outcome, language, answer }: ComposedAnswer): string | undefined => {
  const [first = ''] = answer.split('\n\n');
  if (outcome === 'abstained') {
    const open = leftOpenIn(question, language);
    // Of a sentence that only says what is absent nothing can be looked up.
    return open?.section && open.text === first && !isMentioned(open.claims, NOTHING) ? first : undefined;
  }
  if (outcome !== 'corrected') return undefined;
  const lead = first
    .replace(answerFrames[language].wrongPremise, '')
    .replace(/\s*\[\d+\].*$/su, '')
    .trim();
  return lead === '' ? undefined : lead;
};

const collect = async (ask: Ask, count: number, chance: Chance): Promise<Probe[]> => {
  const drafts = await readLibrary();
  const probes: Probe[] = [];
  for (const question of chance.shuffle(doubtful())) {
    if (probes.length >= count * BY_HAND) break;
    const probe = await handProbeOf(ask, question, leadOf, drafts, chance);
    if (probe) probes.push(probe);
  }
  const seen = new Set<string>();
  for (let tries = 0; probes.length < count && tries < count * 40; tries += 1) {
    const probe = await probeOf(ask, drafts, chance);
    if (!probe || seen.has(probe.change.what)) continue;
    seen.add(probe.change.what);
    probes.push(probe);
  }
  return probes;
};

/** Sections that a probe needs for itself: those it changes and those that were cited. */
const needs = ({ change, before }: Probe): string[] => [
  ...change.edits.keys(),
  ...before.citations.map(({ section }) => section),
];

const together = (probes: readonly Probe[]): Probe[][] => {
  const batches: { probes: Probe[]; taken: Set<string> }[] = [];
  for (const probe of probes) {
    const room = batches.find(
      ({ probes: there, taken }) =>
        there.length < MOST_TOGETHER && needs(probe).every((id) => !taken.has(id)),
    );
    const batch = room ?? { probes: [], taken: new Set<string>() };
    if (!room) batches.push(batch);
    batch.probes.push(probe);
    for (const id of needs(probe)) batch.taken.add(id);
  }
  return batches.map(({ probes: there }) => there);
};

/**
 * Makes `count` changes in copies of the library and asks, for each, the question whose answer it changes. `database`
 * holds the bundled library at the start, and a changed one at the end.
 */
export const runCounterfactuals = async (
  database: Database,
  count: number,
  seed: number,
  said: (line: string) => void = () => undefined,
): Promise<Judged[]> => {
  const drafts = await readLibrary();
  const store = knowledgeStore(database);
  const ask = createAnswerer(knowledgeSearch(database), builtinEmbedder);
  const probes = await collect(ask, count, chanceFrom(seed));
  const batches = together(probes);
  said(`seed ${seed}: ${probes.length} changes in ${batches.length} copies`);
  const judged: Judged[] = [];
  for (const batch of batches) {
    const edits = new Map(batch.flatMap(({ change }) => [...change.edits]));
    const changed = withSections(drafts, edits);
    await ingestChanged(store, builtinEmbedder, changed);
    for (const probe of batch) {
      const after = await askPlainly(ask, probe.question);
      judged.push({ probe, after, verdict: judgeProbe(probe, after, changed) });
    }
  }
  return judged;
};

const kindOf = ({ change, byHand }: Probe): string =>
  `${change.kind}${byHand ? ' (by hand)' : ''}${change.dutchOnly ? ' (Dutch only)' : ''}`;

/** What went how, per kind of change, and each failure in full. */
export const describeJudged = (judged: readonly Judged[]): string => {
  const kinds = [...new Set(judged.map(({ probe }) => kindOf(probe)))];
  const verdicts: readonly Verdict[] = ['says the new', 'says neither', 'said elsewhere', 'says the old'];
  const lines = kinds.sort().map((kind) => {
    const ones = judged.filter(({ probe }) => kindOf(probe) === kind);
    const counts = verdicts.map((verdict) => ones.filter((one) => one.verdict === verdict).length);
    return `${kind.padEnd(30)}${String(ones.length).padStart(5)}${counts.map((one) => String(one).padStart(16)).join('')}`;
  });
  const failures = judged
    .filter(({ verdict }) => verdict === 'says the old')
    .map(
      ({ probe, after }) =>
        `FAILS ${probe.change.kind} ${probe.change.what}\n  asked: ${probe.question}\n  said (${after.outcome}): ${plain(after.answer).slice(0, 400)}`,
    );
  return [
    `${'change'.padEnd(30)}${'n'.padStart(5)}${verdicts.map((one) => one.padStart(16)).join('')}`,
    ...lines,
    ...failures,
  ].join('\n');
};
