import { readFileSync } from 'node:fs';
import { expect, inject, it } from 'vitest';

it('the query in the README gives the answer in the README', async () => {
  const readme = readFileSync('README.md', 'utf8');
  const [query, answer] = ['graphql', 'json'].map(
    (kind) => new RegExp(`\`\`\`${kind}\\n([^]*?)\n\`\`\``).exec(readme)?.[1],
  );

  const response = await fetch(`${inject('productUrl')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });

  expect(await response.json()).toEqual(JSON.parse(answer ?? ''));
});
