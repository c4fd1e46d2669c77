/**
 * ENVIRONMENT a variable cannot be used; NO_JAVA and NO_MAVEN what a local Neo4j is made with is missing; NO_JARS Maven could not fetch it;
 * START_FAILED it ended or stayed silent; HELD another process keeps what is needed; DISK_FULL.
 */
export type DatabaseErrorCode =
  'ENVIRONMENT' | 'NO_JAVA' | 'NO_MAVEN' | 'NO_JARS' | 'START_FAILED' | 'HELD' | 'DISK_FULL';

/** Why there is no database to use, and what a person can do about it. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly code: DatabaseErrorCode;
  readonly remedy: string;

  constructor(code: DatabaseErrorCode, problem: string, remedy: string, cause?: unknown) {
    super(`${problem}\n${remedy}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.remedy = remedy;
  }
}

/** The three ways to a database, for whoever lacks what the first one needs. */
export const THREE_WAYS = `There are three ways to a database:
  1. Install a JDK (17 to 25) and Maven, and run the command again: Golden Thread then fetches and runs its own Neo4j.
  2. Use a Neo4j that runs already (5.26 or newer): set NEO4J_URI, NEO4J_PASSWORD and, where they differ, NEO4J_USERNAME and NEO4J_DATABASE.
  3. With Docker: docker run --detach --publish 127.0.0.1:7687:7687 --env NEO4J_AUTH=neo4j/choose-a-password neo4j:5.26
     then set NEO4J_URI=bolt://127.0.0.1:7687 and NEO4J_PASSWORD=choose-a-password.`;
