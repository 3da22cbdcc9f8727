import type { Step } from '../steps.ts';
import type { Report } from './measure.ts';
import { sayFigure } from './tables.ts';

/** What a set shows without one step. */
export interface WithoutStep {
  readonly step: Step;
  readonly report: Report;
}

const COLUMNS = {
  facts: ['facts', 'citesGold', 'firstIsGold', 'precision', 'refusedOrCorrected', 'wronglyRefused'],
  outcomes: ['acceptable', 'violations'],
} as const satisfies Readonly<Record<Report['by'], readonly string[]>>;

/** What each step adds (or, below zero, costs): the figure with it less the figure without it. */
const addedBy = (whole: Report['total'], part: Report['total'], figure: string): string => {
  const [had, has] = [whole[figure], part[figure]];
  if (typeof had !== 'number' || typeof has !== 'number') return '-';
  const difference = Math.round((had - has) * 1000) / 1000;
  return difference === 0 ? '0' : `${difference > 0 ? '+' : '−'}${sayFigure(figure, Math.abs(difference))}`;
};

/** The rows of the table: all steps together, and what each of them adds or costs. */
const rowsOf = (whole: Report, parts: readonly WithoutStep[]): string[][] => {
  const columns = COLUMNS[whole.by];
  return [
    ['', ...columns],
    ['all steps', ...columns.map((figure) => sayFigure(figure, whole.total[figure]))],
    ...parts.map(({ step, report }) => [
      step,
      ...columns.map((figure) => addedBy(whole.total, report.total, figure)),
    ]),
  ];
};

/** The table for a terminal. */
export const ablationTable = (whole: Report, parts: readonly WithoutStep[]): string =>
  rowsOf(whole, parts)
    .map(([name = '', ...cells]) => name.padEnd(24) + cells.map((cell) => cell.padStart(20)).join(''))
    .join('\n');

const TITLE = `# What each step adds or costs

Made by \`durf eval FILE.jsonl --ablation\`; not written by hand. The first row has the figures with all steps. In the
other rows: the figure with all steps less the figure without this one, so + is what the step adds and − what it costs
(for \`wronglyRefused\` and \`violations\` it is the other way round: less is better). One question in a hundred is 0.010;
differences of one or two questions say nothing. The steps are in \`retrieval/steps.ts\`.
`;

/** The same table as a section of `docs/ablation.md`: other sets stay, this set's section is replaced. */
export const withSection = (
  page: string,
  set: string,
  day: string,
  whole: Report,
  parts: readonly WithoutStep[],
): string => {
  const [head = [], ...rows] = rowsOf(whole, parts);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const section = [
    `## ${set}`,
    '',
    `${whole.total.questions ?? 0} questions, ${day}.`,
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
  ].join('\n');
  const others = page
    .split(/^(?=## )/m)
    .slice(1)
    .map((other) => other.trim())
    .filter((other) => !other.startsWith(`## ${set}\n`));
  return `${[TITLE.trim(), ...[...others, section].sort()].join('\n\n')}\n`;
};
