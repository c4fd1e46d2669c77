import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOOPBACK } from '../../../server/http/exposure.ts';
import { RateLimit, nameNetwork } from '../../../server/http/rate-limit.ts';
import { type ClosedServer, openClosedServer } from './open-closed-server.ts';

describe('what an address may ask for', () => {
  it('is used up by what it asks, comes back by itself, and is never more than the whole', () => {
    let time = 0;
    const rate = new RateLimit({ capacity: 100, perSecond: 10 }, () => time);
    const ask = (amount: number) => {
      const { allowed, remaining, retryAfterSeconds } = rate.take('192.0.2.1', amount);
      return [allowed, remaining, retryAfterSeconds];
    };

    expect(ask(70)).toEqual([true, 30, 0]);
    expect(ask(70)).toEqual([false, 30, 4]);
    time += 4_000;
    expect(ask(70)).toEqual([true, 0, 0]);
    time += 3_600_000;
    expect(ask(0)).toEqual([true, 100, 0]);
  });

  it('is its own', () => {
    const rate = new RateLimit({ capacity: 10, perSecond: 1 });

    rate.take('192.0.2.1', 10);

    expect(rate.take('192.0.2.2', 10).allowed).toBe(true);
    expect(rate.take('192.0.2.1', 10).allowed).toBe(false);
  });

  it('is shared by all addresses that one household has', () => {
    const names = [
      '2001:db8:0:7::1',
      '2001:db8::7:ffff:1:2:3',
      '2001:0db8:0000:0007:1:2:3:4',
      'fe80::1%eth0',
      '::1',
    ].map(nameNetwork);

    expect(names).toEqual([
      '2001:db8:0:7::/64',
      '2001:db8:0:7::/64',
      '2001:db8:0:7::/64',
      'fe80:0:0:0::/64',
      '0:0:0:0::/64',
    ]);
    expect(nameNetwork('::ffff:192.0.2.1')).toBe('192.0.2.1');
  });

  it('is remembered of ten thousand addresses, not of more', () => {
    const rate = new RateLimit({ capacity: 10, perSecond: 1 });

    for (let address = 0; address < 10_500; address += 1) rate.take(`address ${String(address)}`, 1);

    expect(rate.size).toBe(10_000);
  });
});

describe('a server that is open to everybody', () => {
  let server: ClosedServer;
  beforeAll(async () => {
    const exposure = { ...LOOPBACK, rate: { capacity: 4_000, perSecond: 1 }, trustedProxies: ['loopback'] };
    server = await openClosedServer({ exposure });
  });
  afterAll(() => server.close());

  const ask = (from: string, query = '{ __typename }') =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
      body: JSON.stringify({ query }),
    });

  it('says how much is left, and sends away with a time to come again who has used it up', async () => {
    const statuses = [];
    for (let request = 0; request < 4; request += 1) statuses.push((await ask('192.0.2.9')).status);
    const refused = await ask('192.0.2.9');

    expect(statuses).toEqual([200, 200, 200, 429]);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(refused.headers.get('ratelimit-policy')).toBe('"cost";q=4000;w=4000');
    expect(refused.headers.get('ratelimit')).toMatch(/^"cost";r=\d+;t=\d+$/);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'RATE_LIMITED', requestId: refused.headers.get('x-request-id') } }],
    });
  });

  it('takes the cost of the operation too, before anything is sent for it', async () => {
    const response = await ask(
      '192.0.2.10',
      '{ quotes(first: 100) { edges { cursor node { id text attribution start } } } }',
    );
    const dear = await ask(
      '192.0.2.11',
      '{ quotes(first: 100) { edges { node { evidences(first: 100) { edges { id } } } } } }',
    );

    expect(response.headers.get('ratelimit')).toMatch(/^"cost";r=2298;/);
    expect([dear.status, dear.headers.get('operation-cost')]).toEqual([429, null]);
    expect(await dear.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  });

  it('still serves its pages and its health to whoever has used it up', async () => {
    for (let request = 0; request < 5; request += 1) await ask('192.0.2.12');

    const health = await fetch(`${server.url}/healthz`, { headers: { 'x-forwarded-for': '192.0.2.12' } });

    expect(health.status).toBe(200);
  });
});

describe('a server that trusts no proxy', () => {
  it('believes no address that a request names', async () => {
    const server = await openClosedServer({ exposure: { ...LOOPBACK, rate: { capacity: 2_000, perSecond: 1 } } });
    const ask = (from: string) =>
      fetch(`${server.url}/graphql?query={__typename}`, { headers: { 'x-forwarded-for': from } });

    const statuses = [];
    for (const from of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) statuses.push((await ask(from)).status);
    await server.close();

    expect(statuses[2]).toBe(429);
  });
});
