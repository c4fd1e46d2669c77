import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Graph, type Row, openGraph } from '../../server/graph/graph.ts';
import { createHttpServer, type HttpServerSettings } from '../../server/http/create-http-server.ts';
import { LOOPBACK, PUBLIC } from '../../server/http/exposure.ts';
import { openBreakableProxy } from '../neo4j/breakable-proxy.ts';
import { openTestGraph } from '../neo4j/test-graph.ts';
import { loadSmallGraph } from './small-database.ts';

const graph = openTestGraph();
let edition: string;

beforeAll(async () => {
  edition = await loadSmallGraph(graph);
});
afterAll(() => graph.close());

async function serve(settings: Partial<HttpServerSettings> = {}) {
  const lines: Record<string, unknown>[] = [];
  const log = { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) };
  const server = await createHttpServer({ graph, viewerFolder: tmpdir(), logLevel: 'info', log, ...settings });
  return { server, lines, url: await server.listen(0) };
}

const ask = (url: string, body: unknown) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('a server that is being stopped', () => {
  it('answers what is under way, refuses what is new with a time to come again, and is not ready at once', async () => {
    const slow = makeSlow(graph, 600);
    const { server, url } = await serve({ graph: slow.graph });
    const underWay = ask(url, { query: '{ themes { name } }' });
    await slow.asked;

    const closed = server.close();
    const [late, ready, alive] = await Promise.all([
      ask(url, { query: '{ themes { name } }' }),
      fetch(`${url}/readyz`),
      fetch(`${url}/healthz`),
    ]);

    expect([late.status, late.headers.get('connection'), late.headers.get('retry-after')]).toEqual([503, 'close', '5']);
    expect(await late.json()).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
    expect([ready.status, alive.status]).toEqual([503, 200]);
    expect((await underWay).status).toBe(200);
    await closed;
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  });

  it('waits for what is under way no longer than it may', async () => {
    const stuck = makeSlow(graph, 600_000);
    const { server, url } = await serve({ graph: stuck.graph, exposure: { ...LOOPBACK, drainMs: 50 } });
    const underWay = ask(url, { query: '{ themes { name } }' });
    await stuck.asked;

    const closed = server.close();

    await expect(underWay).rejects.toThrow();
    await expect(closed).resolves.toBeUndefined();
  });
});

describe('a server that is asked for more than it can answer at once', () => {
  const STATEMENTS = { running: 45, waiting: 200 };
  const TOO_MANY = 10;

  it('lets so many wait, sends the others away with a time to come again, and answers once it can', async () => {
    const settings = inject('neo4j');
    const proxy = await openBreakableProxy(Number(new URL(settings.uri).port));
    const crowded = openGraph({ ...settings, uri: `bolt://127.0.0.1:${String(proxy.port)}` });
    const { server, url } = await serve({ graph: crowded });
    const told: unknown[] = [];
    const askAndTell = async (): Promise<void> => {
      const { status, headers } = await ask(url, { query: '{ themes { name } }' });
      told.push([status, headers.get('retry-after')]);
    };
    await askAndTell();

    void proxy.swallowEverything();
    proxy.become('SILENT');
    const all = Array.from({ length: STATEMENTS.running + STATEMENTS.waiting + TOO_MANY }, askAndTell);
    await expect.poll(() => told.length, { timeout: 30_000 }).toBeGreaterThan(TOO_MANY);
    const [use, early] = [crowded.use(), [...told]];
    proxy.become({ delayMs: 0 });
    proxy.breakConnections();
    await Promise.all(all);
    await askAndTell();

    expect(use).toEqual(STATEMENTS);
    expect(early).toEqual([[200, null], ...Array.from({ length: TOO_MANY }, () => [503, '2'])]);
    expect([told.at(-1), told.filter((one) => !/^200,|^503,\d/.test(String(one)))]).toEqual([[200, null], []]);
    await server.close();
    await crowded.close();
    proxy.close();
  });
});

describe('the log', () => {
  it('has one line for a request: what was asked in name, cost, time and statements, nothing of who asked or what for', async () => {
    const { server, lines, url } = await serve();

    const response = await ask(`${url}`, {
      query: 'query Secrets($id: ID!) { concern(id: $id) { label } quote(id: "written-in-the-document") { text } }',
      variables: { id: 'somebody@example.org' },
      operationName: 'Secrets',
    });
    await fetch(`${url}/graphql?query={themes{id}}&extra=private`, { headers: { 'user-agent': 'Tell-tale/1.0' } });
    await expect.poll(() => lines.length).toBe(3);
    await server.close();

    expect(lines.find(({ operation }) => operation === 'Secrets')).toEqual({
      level: 30,
      time: expect.any(Number) as number,
      requestId: response.headers.get('x-request-id'),
      method: 'POST',
      route: '/graphql',
      status: 200,
      durationMs: expect.any(Number) as number,
      operation: 'Secrets',
      cost: 4,
      statements: 1,
      msg: 'answered',
    });
    expect(JSON.stringify(lines.slice(1))).not.toMatch(
      /example\.org|written-in|private|Tell-tale|127\.0\.0\.1|::1|label/,
    );
  });

  it('tells the cause of a fault of ours without what was quoted in it, under the id that the answer has', async () => {
    const failing = { ...graph, read: () => Promise.reject(new Error('cannot read "what somebody searched for"')) };
    const { server, lines, url } = await serve({ graph: failing });

    const response = await ask(url, { query: '{ themes { name } }' });
    const { errors } = (await response.json()) as { errors: { extensions: { requestId: string } }[] };
    await server.close();

    const told = lines.find(({ level }) => level === 50);
    expect(response.status).toBe(500);
    expect(told).toMatchObject({ requestId: errors[0]?.extensions.requestId, err: { message: 'cannot read …' } });
    expect(JSON.stringify(lines)).not.toContain('somebody searched');
  });
});

describe('metrics', () => {
  it('count requests, costs, statements and places, and name the data that is served', async () => {
    const { server, url } = await serve();
    await ask(url, { query: '{ quotes(first: 3) { edges { cursor } } }' });
    await ask(url, { query: '{ nothing }' });
    const read = async () => (await fetch(`${url}/metrics`)).text();
    await expect.poll(read).toContain('route="/graphql",status="400"');

    const response = await fetch(`${url}/metrics`);
    const printed = await response.text();
    await server.close();

    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    for (const line of [
      'golden_thread_http_requests_total{method="POST",route="/graphql",status="200"} 1',
      'golden_thread_http_requests_total{method="POST",route="/graphql",status="400"} 1',
      'golden_thread_http_request_duration_seconds_count{route="/graphql"} 2',
      'golden_thread_operation_cost_sum 8',
      'golden_thread_reads_running',
      'golden_thread_reads_waiting 0',
      'golden_thread_http_requests_under_way 1',
      `golden_thread_data_info{version="${edition}"} 1`,
      'nodejs_eventloop_lag_p99_seconds',
      'process_resident_memory_bytes',
    ]) {
      expect(printed).toContain(line);
    }
    // Whoever reads the metrics asks for the edition too, which is a statement like others.
    expect(printed).toMatch(/golden_thread_statement_duration_seconds_count\{outcome="answered"\} [2-9]/);
  });

  it('are closed to everybody, unless they are opened', async () => {
    const { server, url } = await serve({ exposure: { ...PUBLIC, host: '127.0.0.1' } });

    const response = await fetch(`${url}/metrics`, { headers: { accept: 'text/html' } });
    await server.close();

    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });
});

/** The same door, through which answers come late. */
function makeSlow(door: Graph, delayMs: number): { readonly graph: Graph; readonly asked: Promise<void> } {
  let tell: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => (tell = resolve));
  const read = async (...question: Parameters<Graph['read']>): Promise<Row[]> => {
    tell();
    await new Promise((resolve) => setTimeout(resolve, delayMs).unref());
    return door.read(...question);
  };
  return { graph: { ...door, read }, asked };
}
