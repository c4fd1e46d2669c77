import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHttpServer } from '../../server/http/create-http-server.ts';
import type { HttpServer } from '../../server/http/http-server.ts';
import { loadSmallGraph } from '../graph/small-database.ts';
import { openTestGraph } from '../neo4j/test-graph.ts';
import { installPython } from './install.ts';

const VERSION = '4.32.5';
const FOLDER = `.golden-thread/schemathesis/${VERSION}`;
const COMMAND = `${FOLDER}/bin/schemathesis`;
const MOST_SECONDS = Number(process.env['SECONDS_AT_MOST'] ?? 600);
const EXAMPLES_FOR_EACH_FIELD = Number(process.env['EXAMPLES'] ?? 50);

const graph = openTestGraph();
let server: HttpServer;
let url: string;
/** By status. Schemathesis calls every answer with errors a failure, also those that its sender can mend. */
const answered = new Map<unknown, number>();
const log = {
  write(line: string) {
    const { status, route } = JSON.parse(line) as { status?: number; route?: string };
    if (route === '/graphql') answered.set(status, (answered.get(status) ?? 0) + 1);
  },
};

beforeAll(async () => {
  installPython(FOLDER, COMMAND, [`schemathesis==${VERSION}`]);
  await loadSmallGraph(graph);
  server = await createHttpServer({ graph, viewerFolder: tmpdir(), logLevel: 'info', log });
  url = await server.listen(0);
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

/** Beside this process, which answers meanwhile. */
function run(args: readonly string[]): Promise<string> {
  const child = spawn(path.resolve(COMMAND), args, { stdio: ['ignore', 'pipe', 'pipe'], cwd: FOLDER });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (said += piece.toString()));
  return new Promise((resolve) => {
    child.on('close', () => {
      resolve(said);
    });
  });
}

describe('schemathesis, which makes operations of the schema that it reads', () => {
  it('finds no answer that is a fault of ours', async () => {
    const said = await run([
      'run',
      `${url}/graphql`,
      ...['--checks', 'not_a_server_error', '--phases', 'fuzzing', '--seed', '1', '--no-color'],
      ...['--max-examples', String(EXAMPLES_FOR_EACH_FIELD), '--max-time', String(MOST_SECONDS)],
      ...['--request-timeout', '60', '--continue-on-failure', '--suppress-health-check', 'all'],
    ]);

    const summary = said.slice(said.lastIndexOf('= SUMMARY ='));
    console.log(Object.fromEntries(answered), summary);
    expect(summary).toMatch(/Tested: [1-9]/);
    expect([...answered.keys()].filter((status) => Number(status) >= 500)).toEqual([]);
    expect(answered.get(200)).toBeGreaterThan(0);
  });
});
