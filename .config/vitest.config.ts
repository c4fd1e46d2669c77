import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Vite would take graphql's ES module for our files, while Node gives packages the CommonJS one: types of two realms. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

/** `unit` runs in seconds without a database; `graph` starts a real Neo4j; `product` starts whole products, each its own; `served` asks
 * and looks at one that all of them share, with Chromium too; `long` takes longer. */
export default defineConfig({
  root: ROOT,
  test: {
    projects: [
      {
        root: ROOT,
        resolve,
        // Modules keep nothing between tests: all files in one process take less than half of the time.
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000, isolate: false },
      },
      {
        root: ROOT,
        resolve,
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
        resolve,
        test: {
          name: 'product',
          include: ['tests/product/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
      {
        root: ROOT,
        resolve,
        test: {
          name: 'served',
          include: ['tests/served/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          globalSetup: ['tests/product/serve-product.ts'],
          expect: { poll: { timeout: 30_000 } },
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      },
      {
        root: ROOT,
        resolve,
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
