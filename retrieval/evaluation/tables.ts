import type { Report } from './measure.ts';

/** Which figures stand in a table, with their heads, in order. */
const COLUMNS = {
  facts: [
    ['questions', 'n'],
    ['citesGold', 'citesGold'],
    ['facts', 'facts'],
    ['factsOrQuoted', '+quotes'],
    ['firstIsGold', 'first'],
    ['citesAll', 'all'],
    ['precision', 'precision'],
    ['meanLength', 'length'],
    ['wronglyRefused', 'wrongly'],
    ['refusedOrCorrected', 'refused'],
    ['score', '+1/0/-1'],
  ],
  outcomes: [
    ['questions', 'n'],
    ['acceptable', 'acceptable'],
    ['violations', 'violations'],
  ],
} as const satisfies Readonly<Record<Report['by'], readonly (readonly [figure: string, head: string])[]>>;

const WHOLE: ReadonlySet<string> = new Set(['questions', 'meanLength', 'violations']);
const WIDTH = 11;

export const sayFigure = (name: string, value: number | null | undefined): string =>
  typeof value !== 'number' ? '-' : WHOLE.has(name) ? String(value) : value.toFixed(3);

/** The figures per type of question and over all, as a table for a terminal. */
export const tableOf = ({ by, groups, total }: Report): string => {
  const columns = COLUMNS[by];
  const widest = Math.max(8, ...groups.map(({ name }) => name.length)) + 1;
  const line = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(widest)}${cells.map((cell) => cell.padStart(WIDTH)).join('')}`;
  const row = (name: string, figures: Report['total']): string =>
    line(
      name,
      columns.map(([figure]) => sayFigure(figure, figures[figure])),
    );
  return [
    line(
      'type',
      columns.map(([, head]) => head),
    ),
    ...groups.map(({ name, figures }) => row(name, figures)),
    row('all', total),
  ].join('\n');
};
