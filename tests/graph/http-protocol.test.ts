import { tmpdir } from 'node:os';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../server/graph/graph.ts';
import { createHttpServer } from '../../server/http/create-http-server.ts';
import type { HttpServer } from '../../server/http/http-server.ts';
import { applyConstraints } from '../../server/load/apply-constraints.ts';
import { loadGraph } from '../../server/load/load-graph.ts';
import { clearGraph, openTestGraph } from '../neo4j/test-graph.ts';
import { smallGraph } from './small-graph.ts';
import { makeSyntheticRows } from './synthetic-rows.ts';

const CONCERNS = 120;
const OPERATION = 'query Ask($id: ID!) { claim(id: $id) { id label } }';

const graph = openTestGraph();
const sent: string[] = [];
let server: HttpServer;
let url: string;
let edition: string;
/** Runs before the second page of an export is read. */
let beforeSecondPage: (() => Promise<unknown>) | null = null;

beforeAll(async () => {
  await clearGraph(graph);
  await applyConstraints(graph);
  edition = await load('first');
  graph.onStatement(({ name }) => sent.push(name));
  server = await createHttpServer({
    graph: { ...graph, read: readLater },
    viewerFolder: tmpdir(),
    logLevel: 'silent',
    productVersion: '1',
  });
  url = `${await server.listen(0)}/graphql`;
});
beforeEach(() => {
  sent.length = 0;
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

describe('an answer that is known already', () => {
  const get = (id: string, tag?: string | null, operation = OPERATION) =>
    fetch(addressOf(operation, { variables: JSON.stringify({ id }) }), {
      headers: { accept: 'application/json', ...(tag ? { 'if-none-match': tag } : {}) },
    });

  it('is not read again while the edition is current: only the edition is asked for', async () => {
    const first = await get('test/concern/7');
    const again = await get('test/concern/7', `"other", ${first.headers.get('etag') ?? ''}`);

    expect(first.headers.get('etag')).toContain(edition);
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
    expect(again.headers.get('server-timing')).toContain('statements;desc="1"');
    expect(sent).toEqual(['graphql/Ask', 'analysis/read-edition']);
  });

  it('is known by POST too', async () => {
    const post = (headers: Record<string, string>) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: '{ themes { name } }' }),
      });
    const first = await post({});

    const again = await post({ 'if-none-match': first.headers.get('etag') ?? '' });

    expect([first.status, again.status]).toEqual([200, 304]);
  });

  it('is another with other variables, another document or another media type', async () => {
    const { headers } = await get('test/concern/7');
    const tag = headers.get('etag');

    const others = await Promise.all([
      get('test/concern/8', tag),
      get('test/concern/7', tag, OPERATION.replace('label', 'order')),
      fetch(addressOf(OPERATION, { variables: '{"id":"test/concern/7"}' }), {
        headers: { accept: 'application/graphql-response+json', 'if-none-match': tag ?? '' },
      }),
    ]);

    expect(others.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it('may be kept, and is to be asked about each time; one with errors is neither kept nor tagged', async () => {
    const whole = await get('test/concern/7');
    const faulty = await get('test/concern/7', null, '{ opinion }');

    expect(whole.headers.get('cache-control')).toBe('no-cache');
    expect([faulty.headers.get('cache-control'), faulty.headers.get('etag')]).toEqual(['no-store', null]);
  });
});

describe('a connection as rows', () => {
  const LABELS = '{ concerns(report: "test") { edges { node { id label } } } }';

  it('comes whole as CSV where no page is asked for, one statement a page', async () => {
    const response = await fetch(addressOf(LABELS), { headers: { accept: 'text/csv' } });

    const lines = (await response.text()).split('\r\n');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(lines.slice(0, 2)).toEqual(['node.id,node.label', 'test/concern/0,first']);
    expect(lines).toHaveLength(CONCERNS + 2);
    expect(new Set(lines).size).toBe(CONCERNS + 2);
    expect(sent).toHaveLength(3);
  });

  it('comes as JSON Lines, each an edge as GraphQL gives it', async () => {
    const response = await fetch(addressOf(LABELS, { format: 'jsonl' }));

    const lines = (await response.text()).trim().split('\n');
    expect(response.headers.get('content-type')).toBe('application/jsonl; charset=utf-8');
    expect(lines).toHaveLength(CONCERNS);
    expect(JSON.parse(lines[7] ?? '')).toEqual({ node: { id: 'test/concern/7', label: 'first' } });
  });

  it('comes page by page where pages are asked for, each with a link to the next', async () => {
    const pages: string[] = [];
    let next: string | undefined = addressOf(LABELS.replace('"test"', '"test", first: 50'), { format: 'csv' });

    while (next !== undefined) {
      const response: Response = await fetch(next);
      pages.push(await response.text());
      const link = /<([^>]*)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
      next = link && new URL(link, url).href;
    }

    expect(pages.map((page) => page.split('\r\n').length - 2)).toEqual([50, 50, 20]);
    expect(new Set(pages.flatMap((page) => page.split('\r\n').slice(1, -1))).size).toBe(CONCERNS);
  });

  it('turns pages by the document’s own variable, by POST with the cursor in a header', async () => {
    const query =
      'query ($after: String) { concerns(report: "test", first: 100, after: $after) { edges { node { id } } } }';
    const first = await fetch(addressOf(query, { format: 'csv' }));
    const after = first.headers.get('golden-thread-next-cursor');
    const second = await fetch(`${url}?format=csv`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { after } }),
    });

    expect(decodeURIComponent(first.headers.get('link') ?? '')).toContain(`{"after":"${after ?? ''}"}>; rel="next"`);
    expect((await second.text()).split('\r\n')).toHaveLength(22);
    expect(second.headers.get('golden-thread-next-cursor')).toBeNull();
  });

  it('says where it comes from, under which licence, and of which edition', async () => {
    const response = await fetch(addressOf(LABELS), { headers: { accept: 'text/csv' } });
    const about = /<([^>]*)>; rel="describedby"/.exec(response.headers.get('link') ?? '')?.[1] ?? '';
    const sidecar = await fetch(new URL(about, url));

    expect(response.headers.get('golden-thread-data-version')).toBe(edition);
    expect(response.headers.get('link')).toMatch(/<https:[^>]*>; rel="license", <https:[^>]*>; rel="via"/);
    expect(await sidecar.json()).toMatchObject({
      dataVersion: edition,
      reports: [{ slug: 'small', sha256: expect.any(String) as string }],
      columns: ['node.id', 'node.label'],
    });
  });

  it('keeps its header where there are no rows', async () => {
    const response = await fetch(addressOf(LABELS.replace('test', 'nothing'), { format: 'csv' }));

    expect(await response.text()).toBe('node.id,node.label\r\n');
  });

  it.each([
    ['a document that is wrong', '{ opinion }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a page too large', '{ concerns(first: 1000) { edges { node { id } } } }', 'BAD_PAGE_SIZE'],
    ['no list', '{ themes { name } }', 'NO_SINGLE_CONNECTION'],
  ])('is refused for %s, as JSON', async (_what, query, code) => {
    const response = await fetch(addressOf(query, { format: 'csv' }));

    expect([response.status, await response.json()]).toMatchObject([400, { errors: [{ extensions: { code } }] }]);
  });

  it('cannot be made by another site', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', accept: 'text/csv' };

    const response = await fetch(addressOf(LABELS, { format: 'csv' }), { headers });

    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('CSRF')]);
  });

  it('breaks off, so that no file looks whole, where the edition changes midway', async () => {
    beforeSecondPage = () => load('second');

    const reading = fetch(addressOf(LABELS), { headers: { accept: 'text/csv' } }).then((response) => response.text());

    await expect(reading).rejects.toThrow();
  });
});

function addressOf(query: string, more: Record<string, string> = {}): string {
  return `${url}?${new URLSearchParams({ query, ...more }).toString()}`;
}

async function load(mark: string): Promise<string> {
  const { nodes } = makeSyntheticRows(mark, CONCERNS);
  const concerns = nodes.filter(({ labels }) => labels.includes('Concern'));
  const rows = { nodes: [...smallGraph.nodes, ...concerns], relationships: smallGraph.relationships };
  return (await loadGraph(graph, rows, mark)).edition;
}

/** The same door; what is to happen between two pages happens before the second is read. */
async function readLater(...asked: Parameters<Graph['read']>): ReturnType<Graph['read']> {
  const happen = sent.length === 1 ? beforeSecondPage : null;
  if (happen !== null) beforeSecondPage = null;
  await happen?.();
  return graph.read(...asked);
}
