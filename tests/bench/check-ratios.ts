import { readFileSync } from 'node:fs';
import type { SizeResult } from './bench-size.ts';
import { ratiosOf } from './print-report.ts';

/** How much worse than committed a ratio may be. */
const TOLERANCE = 0.2;

/** Whether every throughput ratio that is committed still stands. Says where it does not. */
export function checkRatios(results: readonly SizeResult[]): boolean {
  const committed = JSON.parse(readFileSync('tests/bench/ratios.json', 'utf8')) as Record<
    string,
    Record<string, number>
  >;
  let stands = true;
  for (const result of results) {
    for (const [name, ratio] of Object.entries(committed[String(result.quotes)] ?? {})) {
      const { median } = ratiosOf(result, name, (lap) => lap.perSecond);
      if (median >= ratio * (1 - TOLERANCE)) continue;
      console.error(
        `${name} at ${String(result.quotes)} quotes: ${median.toFixed(2)} of the raw driver, ${ratio.toFixed(2)} is committed.`,
      );
      stands = false;
    }
  }
  return stands;
}
