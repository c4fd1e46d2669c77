import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClosedServer, openClosedServer } from './open-closed-server.ts';

let server: ClosedServer;

beforeAll(async () => {
  server = await openClosedServer();
});
afterAll(() => server.close());

const post = (body: unknown) =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

interface Refusal {
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

const circle = '{ themes { ...F } } fragment F on Theme { broader { ...F } }';
const costly =
  '{ claims(first: 100) { edges { node { raisedBy(first: 100) { edges { node { raised(first: 100) { edges { cursor id a: id b: id c: id d: id e: id } } } } } } } } }';

describe('what is sent to hurt is refused before the database hears of it, with the reason and the id of the request', () => {
  it.each([
    ['circular fragments', { query: circle }, 'GRAPHQL_VALIDATION_FAILED'],
    ['fifty-one fields at the root', { query: `{ ${'dataVersion '.repeat(51)} }` }, 'OPERATION_TOO_LARGE'],
    ['pages that multiply', { query: costly }, 'OPERATION_TOO_COSTLY'],
    ['several operations in one request', [{ query: '{ dataVersion }' }, { query: '{ dataVersion }' }], 'BAD_REQUEST'],
    [
      'an operation that the document has not',
      { query: 'query A { dataVersion }', operationName: 'B' },
      expect.any(String),
    ],
    ['variables that are none', { query: '{ dataVersion }', variables: 'x' }, 'BAD_REQUEST'],
    ['an operation as a list', { query: ['{ dataVersion }'] }, 'BAD_REQUEST'],
  ])('%s', async (_what, body, code) => {
    const response = await post(body);

    const { errors } = (await response.json()) as Refusal;
    expect(response.status).toBe(400);
    expect(errors[0]?.extensions).toMatchObject({ code, requestId: response.headers.get('x-request-id') });
    expect(JSON.stringify(errors)).not.toMatch(/\.ts:\d|node_modules|stacktrace/);
  });

  it('and says what it costs, what may be had, and where to ask for less', async () => {
    const { errors } = (await (await post({ query: costly })).json()) as Refusal;

    expect(errors[0]?.message).toContain('under claims (100) → raisedBy (100) → raised (100)');
    expect(errors[0]?.extensions).toMatchObject({ cost: 8_040_402, limit: 6_000_000 });
  });
});

describe('an operation that is not refused', () => {
  it('is told its cost', async () => {
    const response = await post({ query: '{ quotes(first: 3) { edges { cursor } } }' });

    expect(response.headers.get('operation-cost')).toBe('8');
  });
});
