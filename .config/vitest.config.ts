import { defineConfig } from 'vitest/config';

/** `unit` runs in seconds without a database; `graph` starts a real Neo4j; `browser` the whole product and Chromium; `long` takes longer. */
export default defineConfig({
  root: '.',
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      {
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
        test: {
          name: 'product',
          include: ['tests/product/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
      {
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
