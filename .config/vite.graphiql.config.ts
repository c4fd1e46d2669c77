import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Builds `client/graphiql` beside the viewer and apart from it, so that nothing of the one is loaded for the other. */
export default defineConfig({
  root: path.join(ROOT, 'client/graphiql'),
  base: '/graphiql/',
  cacheDir: path.join(ROOT, '.golden-thread/cache/vite-graphiql'),
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: path.join(ROOT, '.golden-thread/graphiql'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 5_000,
    rolldownOptions: {
      // Directives for a compiler that has done its work before the package was published.
      onwarn(warning, tell) {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') tell(warning);
      },
    },
  },
  server: { host: '127.0.0.1', fs: { allow: [ROOT] }, proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
