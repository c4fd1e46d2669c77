import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClosedServer, openClosedServer } from './open-closed-server.ts';

let server: ClosedServer;

beforeAll(async () => {
  server = await openClosedServer();
});
afterAll(() => server.close());

/** What the OWASP Secure Headers Project recommends and an application can say by itself. */
const EXPECTED: Readonly<Record<string, RegExp>> = {
  'content-security-policy': /^default-src 'none';.*frame-ancestors 'none'/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'origin-agent-cluster': /^\?1$/,
  'permissions-policy': /camera=\(\).*geolocation=\(\).*microphone=\(\).*payment=\(\)/,
  'referrer-policy': /^no-referrer$/,
  'x-content-type-options': /^nosniff$/,
  'x-dns-prefetch-control': /^off$/,
  'x-frame-options': /^DENY$/i,
  'x-permitted-cross-domain-policies': /^none$/,
  'x-xss-protection': /^0$/,
  'x-request-id': /^[\da-f-]{36}$/,
};
const TELLING = ['server', 'x-powered-by', 'access-control-allow-origin', 'set-cookie'];

const ANSWERS: Readonly<Record<string, () => Promise<Response>>> = {
  'a page': () => fetch(server.url, { headers: { accept: 'text/html' } }),
  'an answer of the API': () =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    }),
  'a request that cannot be read': () =>
    fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }),
  'an address that cannot be read': () => fetch(`${server.url}/%E0%A4%A`),
  'a path at which nothing is': () => fetch(`${server.url}/nowhere`),
  health: () => fetch(`${server.url}/healthz`),
  metrics: () => fetch(`${server.url}/metrics`),
};

describe.each(Object.entries(ANSWERS))('%s', (_name, ask) => {
  it.each(Object.entries(EXPECTED))('has %s', async (header, value) => {
    const response = await ask();

    expect(response.headers.get(header)).toMatch(value);
  });

  it.each(TELLING)('has no %s', async (header) => {
    const response = await ask();

    expect(response.headers.get(header)).toBeNull();
  });
});
