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

/** Builds `client/` into what the server hands out. No inline scripts and no data: fonts, so that the strictest policy holds. */
export default defineConfig({
  root: path.join(ROOT, 'client'),
  cacheDir: path.join(ROOT, '.golden-thread/cache/vite'),
  plugins: [namesOfDocuments, react()],
  // GraphiQL is a document beside this one, with a build of its own.
  optimizeDeps: { entries: ['index.html'] },
  build: {
    outDir: path.join(ROOT, '.golden-thread/viewer'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  server: { host: '127.0.0.1', fs: { allow: [ROOT] }, proxy: { '/graphql': API, '^/graphiql(/assets/|\\?|$)': API } },
});
