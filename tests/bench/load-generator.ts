/** A process that asks over so many connections for so long, each time with another id. Told what to do by its parent. */
import { makeRandom } from '../../server/agreement/random.ts';
import { openBareClient } from './bare-client.ts';

export interface Task {
  readonly url: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly ids: readonly string[];
  readonly connections: number;
  readonly seconds: number;
  readonly seed: number;
}

export interface Measured {
  readonly requests: number;
  readonly failures: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
}

process.on('message', (task: Task) => {
  void measure(task).then((measured) => process.send?.(measured));
});
process.on('disconnect', () => process.exit(0));
process.send?.('ready');

async function measure(task: Task): Promise<Measured> {
  const random = makeRandom(task.seed);
  const write = makeWriter(task, random);
  const took: number[] = [];
  let failures = 0;
  const started = performance.now();
  const until = started + task.seconds * 1000;
  const askOn = async (): Promise<void> => {
    const client = await openBareClient(new URL(task.url));
    while (performance.now() < until) {
      const asked = performance.now();
      const status = await client.post(write());
      took.push(performance.now() - asked);
      if (status !== 200) failures += 1;
    }
    client.close();
  };
  await Promise.all(Array.from({ length: task.connections }, askOn));
  return summarise(took, failures, performance.now() - started);
}

function makeWriter({ query, variables, ids }: Task, random: () => number): () => string {
  const [before = '', after = ''] = JSON.stringify({ query, variables: { ...variables, id: '{{id}}' } }).split(
    '{{id}}',
  );
  return () => `${before}${ids[Math.floor(random() * ids.length)] ?? ''}${after}`;
}

function summarise(took: number[], failures: number, elapsedMs: number): Measured {
  const sorted = took.sort((left, right) => left - right);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  const perSecond = (sorted.length * 1000) / elapsedMs;
  return { requests: sorted.length, failures, perSecond, p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99) };
}
