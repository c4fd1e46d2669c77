import type { TestProject } from 'vitest/node';
import { findOrStartDatabase } from '../../server/database/find-or-start-database.ts';
import type { Settings } from '../../server/database/settings.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Of the Neo4j that the tests may do anything with. */
    readonly neo4j: Settings;
  }
}

/** One Neo4j for all tests, never the one that NEO4J_URI names: tests clear what they find. GOLDEN_THREAD_TEST_NEO4J_URI names another one for them. */
export default async function startTestDatabase(project: TestProject): Promise<() => Promise<void>> {
  const database = await findOrStartDatabase({
    environment: testEnvironment(),
    folder: process.env['GOLDEN_THREAD_TEST_FOLDER'] ?? '.golden-thread/test/neo4j',
    purpose: 'TEST',
    report: (line) => {
      console.log(line);
    },
  });
  project.provide('neo4j', database.settings);
  return () => database.release();
}

function testEnvironment(): Record<string, string | undefined> {
  const { NEO4J_URI, ...environment } = process.env;
  void NEO4J_URI;
  return { ...environment, NEO4J_URI: environment['GOLDEN_THREAD_TEST_NEO4J_URI'] };
}
