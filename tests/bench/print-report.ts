import { cpus } from 'node:os';
import type { SizeResult } from './bench-size.ts';
import type { Lap } from './run-rounds.ts';
import { type Spread, printSpread, spreadOf } from './spread.ts';

export const REFERENCE = 'raw driver';

/** What each lap of a contestant is, divided by what the reference's lap of the same round is. */
export function ratiosOf({ rounds }: SizeResult, name: string, what: (lap: Lap) => number): Spread {
  return spreadOf(rounds.map((laps) => what(find(laps, name)) / what(find(laps, REFERENCE))));
}

export function printReport(results: readonly SizeResult[]): void {
  console.log(`\n${cpus()[0]?.model ?? 'unknown'}, ${String(cpus().length)} cores; Node ${process.versions.node}`);
  for (const result of results) printSize(result);
}

function printSize(result: SizeResult): void {
  const { quotes, objects, bytes, plans, rounds, loading } = result;
  console.log(`\n${String(quotes)} quotes; an answer has ${String(objects)} objects, ${String(bytes)} bytes`);
  if (loading !== null) console.log(`loaded ${loading}`);
  console.log(
    '| way | throughput : raw | requests/s | p50 ms | p95 ms | CPU ms a request | : raw | statements | RSS MB | plans made |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const { name, plans: made, requests } of plans) {
    const laps = rounds.map((round) => find(round, name));
    const middle = (what: (lap: Lap) => number, digits: number): string =>
      spreadOf(laps.map(what)).median.toFixed(digits);
    const cells = [
      name,
      printSpread(ratiosOf(result, name, (lap) => lap.perSecond)),
      middle((lap) => lap.perSecond, 0),
      middle((lap) => lap.p50Ms, 1),
      middle((lap) => lap.p95Ms, 1),
      middle((lap) => lap.cpuMsPerRequest, 2),
      ratiosOf(result, name, (lap) => lap.cpuMsPerRequest).median.toFixed(2),
      middle((lap) => lap.statementsPerRequest, 1),
      (Math.max(...laps.map((lap) => lap.rssBytes)) / 1e6).toFixed(0),
      `${String(made)} in ${String(requests)}`,
    ];
    console.log(`| ${cells.join(' | ')} |`);
    const failures = laps.reduce((sum, lap) => sum + lap.failures, 0);
    if (failures > 0) console.log(`${name} FAILED ${String(failures)} requests`);
  }
}

/** How much slower each size is than the first, lap by lap of the same round. */
export function printGrowth(rounds: readonly (readonly Lap[])[]): void {
  const [smallest, ...larger] = rounds[0] ?? [];
  for (const { name } of larger) {
    const ratios = rounds.map((laps) => find(laps, name).p50Ms / find(laps, smallest?.name ?? '').p50Ms);
    console.log(`p50 at ${name} : at ${smallest?.name ?? ''} = ${printSpread(spreadOf(ratios))}`);
  }
}

function find(laps: readonly Lap[], name: string): Lap {
  const lap = laps.find((candidate) => candidate.name === name);
  if (lap === undefined) throw new Error(`${name} did not run.`);
  return lap;
}
