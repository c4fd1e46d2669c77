/** Where a Neo4j is and how to get in. */
export interface Settings {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Undefined: the server's default database. */
  readonly database: string | undefined;
}
