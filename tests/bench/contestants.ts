import { readFileSync } from 'node:fs';
import { type Peer, type Usage, startPeer } from './talk.ts';

/** One way to answer the Thread operation. */
export interface Contestant {
  readonly name: string;
  readonly url: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Which recommendations are asked for, in turn. */
  readonly ids: readonly string[];
  /** What it answers, as our API would. */
  readonly read: (answer: unknown) => unknown;
  readonly usage: () => Promise<Usage>;
  readonly end: () => void;
}

const THREAD = readFileSync('tests/operations/thread.graphql', 'utf8');
const LIBRARY_THREAD = readFileSync('tests/bench/rivals/neo4j-graphql-thread.graphql', 'utf8');

interface Entry {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly query?: string;
  readonly read?: Contestant['read'];
}

const asItIs = (answer: unknown): unknown => answer;

export function listEntries(rivals: string | null, readRaw: Contestant['read']): Entry[] {
  const file = 'tests/bench/contestant.ts';
  const ours: Entry[] = [
    { name: 'raw driver', file, args: ['raw'] },
    { name: 'Golden Thread', file, args: ['ours'] },
    { name: 'raw driver, our statement', file, args: ['raw-ours'], read: readRaw },
  ];
  if (rivals === null) return ours;
  return [
    ...ours,
    {
      ...{ name: '@neo4j/graphql', file: `${rivals}/neo4j-graphql.mjs`, args: [] },
      ...{ query: LIBRARY_THREAD, read: readLibrary },
    },
    { name: 'DataLoader', file: `${rivals}/dataloader.mjs`, args: [] },
    { name: 'naive resolvers', file: `${rivals}/naive.mjs`, args: [] },
  ];
}

export async function startContestant(
  { name, file, args, query = THREAD, read = asItIs }: Entry,
  env: Readonly<Record<string, string>>,
  ids: readonly string[],
): Promise<Contestant> {
  const peer: Peer = await startPeer(file, args, env);
  const { url } = peer.hello as { url: string };
  const variables = query === THREAD ? {} : { edition: env['BENCH_EDITION'] };
  const usage = async (): Promise<Usage> => (await peer.ask({ usage: true })) as Usage;
  return { name, url, query, variables, ids, read, usage, end: () => peer.end() };
}

/** The library names its connections and edges in a way of its own. */
function readLibrary(answer: unknown): unknown {
  const { data } = answer as { data: { recommendations: unknown[] } };
  return { data: { recommendation: rename(data.recommendations[0]) } };
}

function rename(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rename);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(renameEntry));
}

function renameEntry([key, value]: [string, unknown]): [string, unknown][] {
  if (key === 'properties') return Object.entries(value as object);
  if (key === 'passage' && Array.isArray(value)) return [[key, rename(value[0])]];
  return [[key.replace('Connection', ''), rename(value)]];
}
