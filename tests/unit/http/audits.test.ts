import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClosedServer, openClosedServer } from './open-closed-server.ts';

/** It sends a GET such as any link could; like every such GET it has to prove that no other site sent it. */
const BARE_GET = '5A70';

let server: ClosedServer;
beforeAll(async () => {
  server = await openClosedServer();
});
afterAll(() => server.close());

const fetchProven: typeof fetch = (input, init) =>
  fetch(input, { ...init, headers: { 'apollo-require-preflight': 'true', ...init?.headers } });
const listAudits = (fetchFn: typeof fetch) => serverAudits({ url: () => `${server.url}/graphql`, fetchFn });
const audits = listAudits(fetch);
const provenAudits = new Map(listAudits(fetchProven).map((audit) => [audit.id, audit]));

describe('GraphQL over HTTP, with CSRF prevention on', () => {
  it('is audited by all 61 audits', () => {
    expect(new Set(audits.map(({ id }) => id)).size).toBe(61);
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s: %s', async (id, _name, audit) => {
    const result = await (id === BARE_GET ? (provenAudits.get(id) ?? audit) : audit).fn();

    expect(result).toMatchObject({ status: 'ok' });
  });

  it('refuses a GET that a link or a form of another site could send', async () => {
    const bare = await fetch(`${server.url}/graphql?query={__typename}`);
    const crossSite = await fetch(`${server.url}/graphql?query={__typename}`, {
      headers: { accept: 'application/json', 'sec-fetch-site': 'cross-site' },
    });

    expect([bare.status, crossSite.status]).toEqual([400, 400]);
  });
});

describe('a fault of the document', () => {
  it.each([
    ['application/graphql-response+json', 400, 'application/graphql-response+json'],
    ['application/graphql-response+json, application/json;q=0.9', 400, 'application/graphql-response+json'],
    ['application/json', 200, 'application/json'],
    ['*/*', 400, 'application/json'],
  ])('asked as %s has status %i', async (accept, status, type) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ query: '{ opinion }' }),
    });

    expect([response.status, response.headers.get('content-type')]).toEqual([status, `${type}; charset=utf-8`]);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
  });
});

describe('a browser that opens the address of the API', () => {
  it('is led to GraphiQL, with its operation', async () => {
    const response = await fetch(`${server.url}/graphql?query={dataVersion}`, {
      headers: { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'sec-fetch-site': 'none' },
      redirect: 'manual',
    });

    expect([response.status, response.headers.get('location')]).toEqual([303, '/graphiql?query={dataVersion}']);
  });
});

describe('a GET of the API', () => {
  const ask = (headers: Record<string, string>, more = '') =>
    fetch(`${server.url}/graphql?query={__typename}${more}`, { headers });
  const asBrowser = { 'user-agent': 'Mozilla/5.0' };

  it.each([
    ['that names a GraphQL media type', { accept: 'application/graphql-response+json' }, '', 200],
    ['with a header that makes a browser ask first', { 'apollo-require-preflight': '1' }, '', 200],
    ['from a page of this site', { 'sec-fetch-site': 'same-origin' }, '', 200],
    ['from the address line', { 'sec-fetch-site': 'none' }, '', 200],
    ['from a page of another site', { 'sec-fetch-site': 'cross-site', accept: 'application/json' }, '', 400],
    ['from a neighbouring host', { 'sec-fetch-site': 'same-site', accept: 'application/json' }, '', 400],
    ['for rows, by a program', {}, '&format=json', 200],
    ['for rows, by a browser that does not say where from', asBrowser, '&format=json', 400],
  ])('%s is answered with its status', async (_which, headers, more, status) => {
    expect((await ask(headers, more)).status).toBe(status);
  });

  it('is one of two methods that there are', async () => {
    const response = await fetch(`${server.url}/graphql`, { method: 'DELETE' });

    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] });
  });

  it('has a HEAD, which tells the same without the answer', async () => {
    const response = await fetch(`${server.url}/graphql?query={__typename}`, {
      method: 'HEAD',
      headers: { accept: 'application/json' },
    });

    expect([response.status, await response.text()]).toEqual([200, '']);
  });
});
