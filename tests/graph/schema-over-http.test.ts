import { readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, type Row } from '../../server/graph/graph.ts';
import { createHttpServer } from '../../server/http/create-http-server.ts';
import type { HttpServer } from '../../server/http/http-server.ts';
import { clearGraph, openTestGraph } from '../neo4j/test-graph.ts';
import { countStatements, loadSmallGraph } from './small-database.ts';

const graph = openTestGraph();
let server: HttpServer;
let url: string;

beforeAll(async () => {
  await loadSmallGraph(graph);
  server = await serve(graph);
  url = await server.listen(0);
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

const serve = (door: Graph) => createHttpServer({ graph: door, viewerFolder: tmpdir(), logLevel: 'silent' });
const ask = (query: string, variables: Record<string, unknown> = {}, address = url) =>
  fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });

describe('over HTTP', () => {
  it.each(readdirSync('tests/operations'))('%s is answered by one statement, and the answer says so', async (file) => {
    const operation = readFileSync(`tests/operations/${file}`, 'utf8');
    const statements = countStatements(graph);

    const response = await ask(operation, { id: 'small/recommendation/keep-choice', report: 'small' });

    expect(await response.json()).not.toHaveProperty('errors');
    expect(response.status).toBe(200);
    expect(statements.sent()).toBe(1);
    expect(response.headers.get('server-timing')).toMatch(
      /^parse;dur=[\d.]+, compile;dur=[\d.]+, database;dur=[\d.]+, total;dur=[\d.]+, statements;desc="1"$/,
    );
  });

  it('answers a GET that no other site can send', async () => {
    const response = await fetch(`${url}/graphql?query=${encodeURIComponent('{ themes { name } }')}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });

    expect(await response.json()).toEqual({ data: { themes: [{ name: 'Access' }, { name: 'Inclusion' }] } });
  });

  it('is ready when a report is loaded', async () => {
    const ready = await fetch(`${url}/readyz`);

    expect(await ready.json()).toMatchObject({ status: 'ready' });
  });

  it('gives no part of an answer of which another part cannot be had', async () => {
    const statements = countStatements(graph);

    const response = await ask('{ themes { name } quotes(first: 1000) { totalCount } }');

    expect([response.status, statements.sent()]).toEqual([400, 0]);
    expect(await response.json()).toMatchObject({ data: null, errors: [{ extensions: { code: 'BAD_PAGE_SIZE' } }] });
  });
});

describe('a server that is closed', () => {
  it('answers what is under way, then nothing', async () => {
    const slow = makeSlow(graph, 300);
    const closing = await serve(slow.graph);
    const address = await closing.listen(0);
    const underWay = ask('{ themes { name } }', {}, address);
    await slow.asked;

    await closing.close();

    const response = await underWay;
    expect([response.status, await response.json()]).toEqual([
      200,
      { data: { themes: [{ name: 'Access' }, { name: 'Inclusion' }] } },
    ]);
    await expect(ask('{ dataVersion }', {}, address)).rejects.toThrow();
  });

  it('cuts off what does not end by itself', async () => {
    const stuck = makeSlow(graph, 10 * 60 * 1000);
    const closing = await serve(stuck.graph);
    const address = await closing.listen(0);
    const underWay = ask('{ themes { name } }', {}, address);
    await stuck.asked;

    const closed = closing.close();

    await expect(underWay).rejects.toThrow();
    await expect(closed).resolves.toBeUndefined();
  });
});

describe('a database without a report', () => {
  it('is told as such, not as an empty answer', async () => {
    await clearGraph(graph);

    const response = await ask('{ themes { name } }');

    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: expect.stringContaining('No report is loaded yet') as string,
          extensions: { code: 'SERVICE_UNAVAILABLE' },
        },
      ],
    });
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
