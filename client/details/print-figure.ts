import type { StatisticNode } from '../report/report-graph.ts';

/** A value as a person reads it: `30%`, `7.4 out of 10`, `1 in 7`. */
export function printFigure({
  value,
  unit,
  of,
  wording,
}: Pick<StatisticNode, 'value' | 'unit' | 'of' | 'wording'>): string {
  switch (unit) {
    case 'PERCENT':
      return `${String(value)}%`;
    case 'MEAN_OF_10':
      return `${String(value)} out of 10`;
    case 'COUNT_IN':
      return of === null ? wording : `${String(value)} in ${String(of)}`;
    case 'RANK':
      return wording;
  }
}
