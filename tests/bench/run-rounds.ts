import type { Contestant } from './contestants.ts';
import type { Measured, Task } from './load-generator.ts';
import { startPeer } from './talk.ts';

/** One contestant's share of one round. */
export interface Lap extends Measured {
  readonly name: string;
  readonly cpuMsPerRequest: number;
  readonly statementsPerRequest: number;
  readonly rssBytes: number;
}

export interface Pace {
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
  readonly connections: number;
}

/** Everybody in turn, again and again, so that what else the machine does falls on all alike. */
export async function runRounds(contestants: readonly Contestant[], pace: Pace): Promise<Lap[][]> {
  const generator = await startPeer('tests/bench/load-generator.ts', []);
  const lap = async (contestant: Contestant, seconds: number, seed: number): Promise<Lap> => {
    const { name, url, query, variables, ids, usage } = contestant;
    const before = await usage();
    const task: Task = { url, query, variables, ids, connections: pace.connections, seconds, seed };
    const measured = (await generator.ask(task)) as Measured;
    const after = await usage();
    return {
      ...{ ...measured, name, rssBytes: after.rssBytes },
      cpuMsPerRequest: (after.cpuMs - before.cpuMs) / measured.requests,
      statementsPerRequest: (after.statements - before.statements) / measured.requests,
    };
  };
  try {
    for (const contestant of contestants) await lap(contestant, pace.warmUpSeconds, 0);
    const rounds: Lap[][] = [];
    for (let round = 1; round <= pace.rounds; round += 1) {
      const laps: Lap[] = [];
      for (const contestant of contestants) laps.push(await lap(contestant, pace.seconds, round));
      rounds.push(laps);
    }
    return rounds;
  } finally {
    generator.end();
  }
}
