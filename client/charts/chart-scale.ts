/** How long a bar is. Pure. */
import type { StatisticNode } from '../report/report-graph.ts';

export interface Scale {
  readonly most: number;
  readonly ticks: readonly number[];
  readonly unit: '%' | '';
}

const WHOLE_OF_10: Scale = { most: 10, ticks: [0, 5, 10], unit: '' };
const STEP = 10;

/** One scale for all values in per cent, up to the ten above the greatest; means out of ten have theirs. Null for ranks: a place is no length. */
export function scaleOf({ unit }: StatisticNode, all: readonly StatisticNode[]): Scale | null {
  if (unit === 'MEAN_OF_10') return WHOLE_OF_10;
  if (unit === 'RANK') return null;
  const values = all.map(shareOf).filter((value) => value !== null);
  const most = Math.min(100, STEP * Math.ceil(Math.max(STEP, ...values) / STEP));
  return { most, ticks: [0, most / 2, most], unit: '%' };
}

/** As a part of the whole scale, 0 to 1. */
export function lengthOf(statistic: StatisticNode, scale: Scale): number {
  const value = statistic.unit === 'MEAN_OF_10' ? statistic.value : (shareOf(statistic) ?? 0);
  return Math.min(1, Math.max(0, value / scale.most));
}

/** Per cent; `3 in 5` is 60. Null where the value is no share. */
function shareOf({ unit, value, of }: StatisticNode): number | null {
  if (unit === 'PERCENT') return value;
  return unit === 'COUNT_IN' && of !== null && of > 0 ? (100 * value) / of : null;
}
