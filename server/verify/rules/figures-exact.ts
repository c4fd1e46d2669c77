/** The tables of the source, read a second time by the smallest reader that will do, so that the parser does not vouch for itself. */
import type { Statistic } from '../../domain/coding.ts';
import { withinReport } from '../../domain/ids.ts';
import type { Line } from '../read-source.ts';
import type { Reading } from '../reading.ts';
import type { Finding, Findings, Rule } from '../rule.ts';

interface Cell {
  readonly id: string;
  readonly line: Line;
  readonly label: string;
  readonly wording: string;
  readonly value: number;
}

export const figuresExact: Rule = {
  name: 'figures-exact',
  definition:
    'Every row of every table is a statistic with its label and value, and every statistic of a figure is such a row.',
  check: (reading) => {
    const cells = readCells(reading);
    const rows = reading.report.statistics.filter(({ figure }) => figure !== null);
    return {
      counts: [{ label: 'figure values equal to their cells', ids: matching(cells, rows) }],
      findings: [...cells.flatMap((cell) => checkCell(cell, rows)), ...rows.flatMap((row) => checkRow(row, cells))],
    };
  },
};

function readCells({ source, report }: Reading): readonly Cell[] {
  let figure = '';
  let row = 0;
  return source.lines.flatMap((line) => {
    const title = /^Figure (\d+): /.exec(line.text)?.[1];
    if (title !== undefined) [figure, row] = [title, 0];
    const [, label, wording] = /^\| (.+) \| (\d.*) \|$/u.exec(line.text) ?? [];
    if (label === undefined || wording === undefined) return [];
    row += 1;
    const id = withinReport(report.parsed.manifest.slug, `statistic/figure-${figure}-row-${String(row)}`);
    return [{ id, line, label, wording, value: Number(wording.replace(/[%,]/g, '')) }];
  });
}

function matching(cells: readonly Cell[], rows: readonly Statistic[]): Findings['counts'][number]['ids'] {
  return cells.filter((cell) => checkCell(cell, rows).length === 0).map(({ id }) => id);
}

function checkCell(cell: Cell, rows: readonly Statistic[]): readonly Finding[] {
  const row = rows.find(({ id }) => id === cell.id);
  const at = { subject: cell.id, span: cell.line, remedy: 'Take label and value from the table, as they are printed.' };
  if (row === undefined) return [{ ...at, problem: 'The row is no statistic.' }];
  const unit = cell.wording.endsWith('%') ? 'PERCENT' : 'MEAN_OF_10';
  const pairs = [
    ['label', row.label, cell.label],
    ['value', row.value, cell.value],
    ['wording', row.wording, cell.wording],
    ['unit', row.unit, unit],
  ] as const;
  return pairs.flatMap(([name, coded, printed]) =>
    coded === printed ? [] : [{ ...at, problem: `Its ${name} is ${String(coded)}; the table has ${String(printed)}.` }],
  );
}

function checkRow({ id, span }: Statistic, cells: readonly Cell[]): readonly Finding[] {
  if (cells.some((cell) => cell.id === id)) return [];
  return [
    { subject: id, span, problem: 'No table has this row.', remedy: 'Take it out, or give it the id of its row.' },
  ];
}
