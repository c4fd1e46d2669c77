import type { Interval } from './bootstrap.ts';

/** An interval of fewer things than this would say more about chance than about the coders. */
export const LEAST_FOR_INTERVAL = 10;
const NOTHING = '–';

/** A Markdown table; cells of the first `words` columns are words, the others numbers. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[], words = 1): string {
  const rule = head.map((_, column) => (column < words ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** `0.90`, or a dash where it is not defined. */
export function printNumber(value: number | null): string {
  return value === null ? NOTHING : value.toFixed(2);
}

/** `0.87–0.94`; a dash where it is not defined or of too few things. */
export function printInterval(interval: Interval | null, things: number): string {
  return interval === null || things < LEAST_FOR_INTERVAL ? NOTHING : interval.map(printNumber).join('–');
}
