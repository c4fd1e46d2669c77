import { createServer, type Server } from 'node:http';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph } from '../../server/graph/graph.ts';
import { createHttpServer } from '../../server/http/create-http-server.ts';
import type { HttpServer } from '../../server/http/http-server.ts';

/** Nobody listens on port 1. */
const graph = openGraph({ uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'secret-word', database: undefined });
const viewerFolder = mkdtempSync(path.join(tmpdir(), 'golden-thread-viewer-'));
let server: HttpServer;
let url: string;

beforeAll(async () => {
  mkdirSync(path.join(viewerFolder, 'assets'));
  writeFileSync(path.join(viewerFolder, 'index.html'), '<!doctype html><title>The viewer</title>');
  writeFileSync(path.join(viewerFolder, 'assets', 'main-abc123.js'), 'export const long = "'.padEnd(5_000, 'x') + '";');
  server = await createHttpServer({ graph, viewerFolder, logLevel: 'silent' });
  url = await server.listen(0);
});
afterAll(async () => {
  await server.close();
  await graph.close();
  rmSync(viewerFolder, { recursive: true });
});

const page = { headers: { accept: 'text/html' } };
const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

describe('the viewer', () => {
  it.each(['/', '/report/change-nhs-chapter-5', '/anything?selected=change-nhs-chapter-5/section/5.1'])(
    'is answered at %s, and asked for anew each time',
    async (address) => {
      const response = await fetch(`${url}${address}`, page);

      expect(response.status).toBe(200);
      expect(await response.text()).toContain('The viewer');
      expect(response.headers.get('cache-control')).toBe('no-cache');
    },
  );

  it('has its assets kept for a year, and sent small', async () => {
    const response = await fetch(`${url}/assets/main-abc123.js`, { headers: { 'accept-encoding': 'gzip' } });

    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('content-type')).toContain('javascript');
  });

  it.each(['/assets/gone.js', '/graphql/nothing', '/healthz/nothing'])(
    'does not stand in for what is missing: %s',
    async (address) => {
      const response = await fetch(`${url}${address}`, page);

      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    },
  );

  it('may load nothing from another host, and nothing inline that runs', async () => {
    const policy = (await fetch(url, page)).headers.get('content-security-policy') ?? '';

    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });
});

describe('a database that is away', () => {
  it('is told as such, with status 503, a code and the request’s id, and without the cause', async () => {
    const response = await post(JSON.stringify({ query: '{ dataVersion }' }));

    const { errors } = (await response.json()) as {
      errors: { message: string; extensions: Record<string, unknown> }[];
    };
    expect(response.status).toBe(503);
    expect(errors[0]?.message).toMatch(/database cannot be reached.*try again/);
    expect(errors[0]?.extensions).toEqual({
      code: 'SERVICE_UNAVAILABLE',
      requestId: response.headers.get('x-request-id'),
    });
    expect(JSON.stringify(errors)).not.toMatch(/secret-word|127\.0\.0\.1|at .*\.ts/);
  });

  it('leaves the process alive and not ready', async () => {
    const [alive, ready] = await Promise.all(['healthz', 'readyz'].map((name) => fetch(`${url}/${name}`)));

    expect([alive?.status, ready?.status]).toEqual([200, 503]);
  });
});

describe('a request that cannot be read', () => {
  it.each([
    ['no JSON', '{"query', 400, 'BAD_REQUEST'],
    ['nothing', '', 400, 'BAD_REQUEST'],
    ['too large', JSON.stringify({ query: `{ ${'a'.repeat(300_000)} }` }), 413, 'BODY_TOO_LARGE'],
    ['no GraphQL', JSON.stringify({ query: '{ report(' }), 400, 'GRAPHQL_PARSE_FAILED'],
    ['a field that is not there', JSON.stringify({ query: '{ opinion }' }), 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'more words than any honest one',
      JSON.stringify({ query: `{ ${'dataVersion '.repeat(6_000)} }` }),
      400,
      'GRAPHQL_PARSE_FAILED',
    ],
    ['a mutation', JSON.stringify({ query: 'mutation { forget }' }), 400, 'OPERATION_NOT_SUPPORTED'],
    ['deeper than any honest one', JSON.stringify({ query: nest(17) }), 400, 'OPERATION_TOO_DEEP'],
    ['a page too large', JSON.stringify({ query: '{ quotes(first: 101) { totalCount } }' }), 400, 'BAD_PAGE_SIZE'],
  ])('%s: status and code say so, in one shape', async (_what, body, status, code) => {
    const response = await post(body);

    const { errors } = (await response.json()) as {
      errors: { message: string; extensions: { code: string; requestId: string } }[];
    };
    expect([response.status, errors[0]?.extensions.code]).toEqual([status, code]);
    expect(errors[0]?.extensions.requestId).toBe(response.headers.get('x-request-id'));
    expect(errors[0]?.extensions).not.toHaveProperty('stacktrace');
  });

  it('as another site’s form would send it is refused', async () => {
    const asForm = await post('query={dataVersion}', { 'content-type': 'text/plain' });
    const asLink = await fetch(`${url}/graphql?query={dataVersion}`);

    expect(asForm.status).toBeGreaterThanOrEqual(400);
    expect([asLink.status, await asLink.text()]).toEqual([400, expect.stringContaining('CSRF')]);
  });
});

describe('a port', () => {
  it('that is taken is named, with how to choose another', async () => {
    const squatter = await squat();
    const { port } = squatter.address() as AddressInfo;

    const late = await createHttpServer({ graph, viewerFolder, logLevel: 'silent' });

    const listening = late.listen(port);

    await expect(listening).rejects.toThrow(
      new RegExp(`Port ${String(port)} on 127.0.0.1 is taken.*PORT=\\d+ npm start`),
    );
    await late.close();
    squatter.close();
  });
});

describe('a connection on which nothing is asked, as a browser opens them ahead', () => {
  it('holds no stop', async () => {
    const stopping = await createHttpServer({ graph, viewerFolder, logLevel: 'silent' });
    const { hostname, port } = new URL(await stopping.listen(0));
    const ahead = connect(Number(port), hostname);
    await once(ahead, 'connect');

    const stopped = stopping.close().then(() => 'stopped');
    const tooLate = pause(5_000).then(() => 'still stopping');

    expect(await Promise.race([stopped, tooLate])).toBe('stopped');
    ahead.destroy();
  });
});

function nest(depth: number): string {
  const half = Array.from({ length: depth - 2 }, () => '{ parts').join(' ');
  return `{ claim(id: "x") ${half} { id } ${'}'.repeat(depth - 2)} }`;
}

function squat(): Promise<Server> {
  return new Promise((resolve) => {
    const squatter = createServer();
    squatter.listen(0, '127.0.0.1', () => {
      resolve(squatter);
    });
  });
}
