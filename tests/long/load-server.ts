/** Readers who ask a server over and over, and what they were answered. */
import { Agent, request } from 'node:http';

export interface Load {
  /** Answers by status; 0 where the connection broke. */
  readonly statuses: Map<number, number>;
  readonly slowestMs: () => number;
  /** Ends when what is under way is answered. */
  stop(): Promise<void>;
}

export interface Reader {
  readonly url: string;
  readonly body: () => string;
}

/** Longer than the server lets anything take. */
const GIVE_UP_MS = 60_000;

export function startLoad(readers: number, reader: Reader): Load {
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  const statuses = new Map<number, number>();
  let slowest = 0;
  let stopped = false;
  const read = async (): Promise<void> => {
    while (!stopped) {
      const started = performance.now();
      const status = await ask(reader, agent);
      slowest = Math.max(slowest, performance.now() - started);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status !== 200) await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const reading = Promise.all(Array.from({ length: readers }, read));
  return {
    statuses,
    slowestMs: () => slowest,
    async stop() {
      stopped = true;
      await reading;
      agent.destroy();
    },
  };
}

export function ask({ url, body }: Reader, agent?: Agent): Promise<number> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json' };
    const options = { method: 'POST', headers, timeout: GIVE_UP_MS, ...(agent ? { agent } : {}) };
    const sent = request(`${url}/graphql`, options, (response) => {
      response.resume().on('end', () => {
        resolve(response.statusCode ?? 0);
      });
      response.on('error', () => {
        resolve(0);
      });
    });
    sent
      .on('timeout', () => sent.destroy())
      .on('error', () => {
        resolve(0);
      });
    sent.end(body());
  });
}

export function sumOf(statuses: ReadonlyMap<number, number>): number {
  return [...statuses.values()].reduce((sum, count) => sum + count, 0);
}
