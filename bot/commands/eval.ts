import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import {
  baselineAmong,
  type Drop,
  dropsBetween,
  type Measurement,
  readHistory,
} from '../../retrieval/evaluation/history.ts';
import { measure, type Report } from '../../retrieval/evaluation/measure.ts';
import {
  FaultyQuestion,
  type QuestionSet,
  readQuestionSet,
} from '../../retrieval/evaluation/question-set.ts';
import { sayFigure, tableOf } from '../../retrieval/evaluation/tables.ts';
import { type CliTexts, fill } from '../i18n/cli-texts.ts';
import { EVERYONE } from '../knowledge.ts';
import { runAblation } from './ablation.ts';
import { type CommandContext, CommandFailed } from './command.ts';
import { progressFor } from './progress.ts';

export interface EvalOptions {
  readonly misses?: boolean;
  readonly json?: boolean;
  readonly margin: number;
  readonly baseline: string;
  readonly record?: boolean;
  readonly ablation?: boolean;
  readonly history?: string;
}

/** Reads a share between 0 and 1 from the command line. */
export const shareOf =
  (texts: CliTexts) =>
  (value: string): number => {
    const share = Number(value);
    if (value.trim() !== '' && share >= 0 && share <= 1) return share;
    throw new InvalidArgumentError(fill(texts.evalBadMargin, { value }));
  };

/** A set with what it is known by: its name, and a mark that changes with its questions. */
export interface NamedSet {
  readonly name: string;
  readonly mark: string;
  readonly set: QuestionSet;
}

/** Reads a question set; what can not be used ends the command with a readable line. */
const readSet = async ({ io, texts }: CommandContext, file: string): Promise<NamedSet> => {
  let text: string;
  try {
    text = await readFile(resolve(io.cwd, file), 'utf8');
  } catch {
    throw new CommandFailed(fill(texts.evalNoFile, { path: file }));
  }
  try {
    return {
      name: basename(file).replace(/\.jsonl$/, ''),
      mark: createHash('sha256').update(text).digest('hex').slice(0, 12),
      set: readQuestionSet(text),
    };
  } catch (error) {
    if (!(error instanceof FaultyQuestion)) throw error;
    throw new CommandFailed(fill(texts.evalBadLine, { path: file, line: error.line, what: error.why }));
  }
};

const readOrNothing = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
};

interface Verdict {
  readonly baseline: Measurement | undefined;
  readonly drops: readonly Drop[];
}

const say = ({ texts }: CommandContext, report: Report, { baseline, drops }: Verdict, name: string): string =>
  [
    tableOf(report),
    fill(texts.evalTimes, { p50: report.total.msP50 ?? '-', p95: report.total.msP95 ?? '-' }),
    baseline === undefined
      ? fill(texts.evalRecorded, { name })
      : drops.length === 0
        ? fill(texts.evalHeld, { name, date: baseline.at.slice(0, 10) })
        : drops
            .map(({ figure, was, now }) =>
              fill(texts.evalDropped, {
                figure,
                name,
                was: sayFigure(figure, was),
                now: sayFigure(figure, now),
              }),
            )
            .join('\n'),
  ].join('\n');

/**
 * `durf eval`: answers a set and prints its figures, as a table and last as one JSON object. Every run is kept in the
 * history; the first run on a set, or one with `--record`, becomes the baseline of that name. Status 1 when a figure
 * is worse than the baseline by more than the margin.
 */
export const runEval = async (
  context: CommandContext,
  file: string,
  options: EvalOptions,
): Promise<number> => {
  const { io, texts, config } = context;
  const named = await readSet(context, file);
  if (options.ablation) return runAblation(context, named);
  const { name: set, mark: questions, set: items } = named;
  const { ask } = await context.knowledge();
  const progress = progressFor(context, texts.evalAsking);
  const report = await measure(ask, items, EVERYONE, (done, total) => progress(done, total, set));
  const path = options.history
    ? resolve(io.cwd, options.history)
    : join(config.dataDir, 'eval-history.jsonl');
  const known = options.record
    ? undefined
    : baselineAmong(readHistory(await readOrNothing(path)), options.baseline, { set, questions });
  const drops = known ? dropsBetween(known.figures, report.total, options.margin) : [];
  const measured: Measurement = {
    at: new Date().toISOString(),
    set,
    questions,
    baseline: known ? null : options.baseline,
    figures: report.total,
  };
  await mkdir(dirname(path), { recursive: true });
  await appendFile(path, `${JSON.stringify(measured)}\n`);
  if (!options.json) {
    io.out(`${say(context, report, { baseline: known, drops }, options.baseline)}\n`);
    if (options.misses) for (const miss of report.misses) io.out(`${texts.evalMiss} ${miss}\n`);
  }
  const { groups, total, misses } = report;
  io.out(`${JSON.stringify({ set, ...total, drops, groups, ...(options.misses ? { misses } : {}) })}\n`);
  return drops.length > 0 ? 1 : 0;
};
