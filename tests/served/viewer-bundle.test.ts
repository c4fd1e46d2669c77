import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';

const SHELL_KB = 250;
const CYTOSCAPE_KB = 150;

const read = async (address: string): Promise<string> =>
  (await fetch(inject('productUrl') + address, { headers: { accept: 'text/html,*/*' } })).text();
const kilobytes = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + gzipSync(text).byteLength, 0) / 1000;

/** What loads before any view is opened. */
async function readShell(): Promise<string[]> {
  const page = await read('/');
  const scripts = [...page.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, address]) => String(address));
  return Promise.all(scripts.map(read));
}

describe('The viewer', () => {
  it('is built for readers whoever starts the product: it sends ids of documents, and React checks nothing', async () => {
    const bundle = (await readShell()).join('\n');

    expect({ sendsIds: bundle.includes('documentId'), checks: bundle.includes('react.dev/link/') }).toEqual({
      sendsIds: true,
      checks: false,
    });
  });

  it(`loads at most ${String(SHELL_KB)} kB of script before a view, and at most ${String(CYTOSCAPE_KB)} kB to draw`, async () => {
    const shell = await readShell();
    const [drawing] = shell.flatMap((text) => /open-canvas-[\w-]+\.js/.exec(text)?.[0] ?? []);

    expect(kilobytes(shell)).toBeGreaterThan(SHELL_KB / 5);
    expect(kilobytes(shell)).toBeLessThanOrEqual(SHELL_KB);
    expect(kilobytes([await read(`/assets/${String(drawing)}`)])).toBeGreaterThan(CYTOSCAPE_KB / 2);
    expect(kilobytes([await read(`/assets/${String(drawing)}`)])).toBeLessThanOrEqual(CYTOSCAPE_KB);
  });
});
