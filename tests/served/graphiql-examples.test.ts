import { readFileSync, readdirSync } from 'node:fs';
import { expect, inject, it } from 'vitest';

const FOLDER = 'client/graphiql/examples';

it.each(readdirSync(FOLDER))('the example %s of GraphiQL is answered with rows', async (file) => {
  const response = await fetch(`${inject('productUrl')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: readFileSync(`${FOLDER}/${file}`, 'utf8') }),
  });

  const answer = (await response.json()) as { data?: unknown; errors?: unknown };
  expect(answer.errors).toBeUndefined();
  expect(countRows(answer.data)).toBeGreaterThan(0);
});

/** The members of every list of an answer. */
function countRows(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? value.length : 0;
  return Object.values(value).reduce<number>((sum, one) => sum + countRows(one), own);
}
