import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '..');
const API = process.env['GOLDEN_THREAD_API'] ?? 'http://127.0.0.1:4000';

/** Builds `client/` into what the server hands out. No inline scripts and no data: fonts, so that the strictest policy holds. */
export default defineConfig({
  root: path.join(ROOT, 'client'),
  cacheDir: path.join(ROOT, '.golden-thread/cache/vite'),
  plugins: [react()],
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
