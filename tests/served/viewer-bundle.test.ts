import { expect, inject, it } from 'vitest';

it('the viewer is built for readers whoever starts the product: it sends ids of documents, and React checks nothing', async () => {
  const page = await (await fetch(`${inject('productUrl')}/`, { headers: { accept: 'text/html' } })).text();
  const script = /src="([^"]+)"/.exec(page)?.[1] ?? '';

  const bundle = await (await fetch(inject('productUrl') + script)).text();

  expect({ sendsIds: bundle.includes('documentId'), checks: bundle.includes('react.dev/link/') }).toEqual({
    sendsIds: true,
    checks: false,
  });
});
