import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** `unit` runs in seconds without a database; `graph` starts a real Neo4j; `browser` the whole product and Chromium; `long` takes longer. */
export default defineConfig({
  root: ROOT,
  test: {
    projects: [
      { root: ROOT, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      {
        root: ROOT,
        test: {
          name: 'graph',
          include: ['tests/graph/**/*.test.ts'],
          globalSetup: ['tests/neo4j/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        root: ROOT,
        test: {
          name: 'product',
          include: ['tests/product/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
      {
        root: ROOT,
        test: {
          name: 'long',
          include: ['tests/long/**/*.test.ts'],
          globalSetup: ['tests/neo4j/global-setup.ts'],
          testTimeout: 1_800_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
