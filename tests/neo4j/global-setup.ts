import type { TestProject } from 'vitest/node';
import { DatabaseError } from '../../server/database/database-error.ts';
import type { Database } from '../../server/database/database.ts';
import { findOrStartDatabase } from '../../server/database/find-or-start-database.ts';
import type { Settings } from '../../server/database/settings.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Of the Neo4j that the tests may do anything with. */
    readonly neo4j: Settings;
  }
}

/** Test runs at the same time get a server each. */
const SLOTS = ['neo4j', 'neo4j-2', 'neo4j-3', 'neo4j-4'];

/** One Neo4j for all tests, started for them and never the one that NEO4J_URI names, because tests clear what they find. */
export default async function startTestDatabase(project: TestProject): Promise<() => Promise<void>> {
  const database = await startInFreeSlot(SLOTS);
  project.provide('neo4j', database.settings);
  return () => database.release();
}

async function startInFreeSlot([slot, ...others]: readonly string[]): Promise<Database> {
  try {
    return await startIn(`.golden-thread/test/${String(slot)}`);
  } catch (error) {
    if (error instanceof DatabaseError && error.code === 'HELD' && others.length > 0) return startInFreeSlot(others);
    throw error;
  }
}

function startIn(folder: string): Promise<Database> {
  const report = (line: string) => {
    console.log(line);
  };
  return findOrStartDatabase({ environment: withoutNeo4j(), folder, purpose: 'TEST', report });
}

function withoutNeo4j(): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('NEO4J_')));
}
