import path from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '..');
const API = process.env['GOLDEN_THREAD_API'] ?? 'http://127.0.0.1:4000';

interface Definition {
  readonly kind: string;
  readonly name?: object;
}

/** A built viewer sends the ids of its documents: of each, only the name is left in the bundle. */
const namesOfDocuments: Plugin = {
  name: 'names-of-documents',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /client\/generated\/graphql\.ts$/ },
    handler: (code) => code.replace(/^(export const \w+Doc(?:ument)? = )(\{.*\})( as unknown as )/gm, leaveName),
  },
};

function leaveName(_: string, before: string, document: string, after: string): string {
  const { kind, definitions } = JSON.parse(document) as { kind: string; definitions: readonly Definition[] };
  const operations = definitions.filter((one) => one.kind === 'OperationDefinition');
  const named = { kind, definitions: operations.map((one) => ({ kind: one.kind, name: one.name })) };
  return `${before}${JSON.stringify(named)}${after}`;
}

/** `client/begin.ts` is a script of its own before the others: fetched beside them, and run as soon as it is there. */
const beginFirst: Plugin = {
  name: 'begin-first',
  transformIndexHtml: (_html, { bundle }) => {
    const begin = Object.values(bundle ?? {}).find((one) => one.type === 'chunk' && one.name === 'begin');
    const src = begin === undefined ? '/begin.ts' : `/${begin.fileName}`;
    return [{ tag: 'script', attrs: { type: 'module', crossorigin: true, src }, injectTo: 'head-prepend' }];
  },
};

/** Builds `client/` into what the server hands out. No inline scripts and no data: fonts, so that the strictest policy holds. */
export default defineConfig({
  root: path.join(ROOT, 'client'),
  cacheDir: path.join(ROOT, '.golden-thread/cache/vite'),
  plugins: [namesOfDocuments, beginFirst, react()],
  // GraphiQL is a document beside this one, with a build of its own.
  optimizeDeps: { entries: ['index.html'] },
  build: {
    outDir: path.join(ROOT, '.golden-thread/viewer'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    rolldownOptions: { input: [path.join(ROOT, 'client/index.html'), path.join(ROOT, 'client/begin.ts')] },
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  server: { host: '127.0.0.1', fs: { allow: [ROOT] }, proxy: { '/graphql': API, '^/graphiql(/assets/|\\?|$)': API } },
});
