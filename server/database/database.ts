import type { Environment } from './environment.ts';
import type { Report } from './report.ts';
import type { Settings } from './settings.ts';

/** EXTERNAL named by NEO4J_URI; STARTED by us, just now; ADOPTED one of ours that ran already. */
export type Origin = 'EXTERNAL' | 'STARTED' | 'ADOPTED';

/** A database to use, until it is released. */
export interface Database {
  readonly settings: Settings;
  readonly origin: Origin;
  /** Null for an external one. */
  readonly pid: number | null;
  /** Where the local server keeps everything; null for an external one. */
  readonly folder: string | null;
  /**
   * Lets go. The last to leave stops a local server, and waits up to 3 s for it; one that takes longer finishes by itself, and the next start
   * waits for it. Never throws; a second call does nothing.
   */
  release(): Promise<void>;
}

export interface DatabaseOptions {
  /** `process.env`. */
  readonly environment: Environment;
  readonly report: Report;
  /** Where the local server keeps everything; `.golden-thread/neo4j` unless told. */
  readonly folder?: string;
  /** Jars and class archives, which servers share; `.golden-thread/neo4j` unless told. */
  readonly sharedFolder?: string;
  /** TEST starts at once, is not made to last, and is shared with nobody: throws HELD where another process uses it. PRODUCT unless told. */
  readonly purpose?: 'PRODUCT' | 'TEST';
  /** Gives up a start that is under way, and leaves nothing of it running. */
  readonly signal?: AbortSignal | undefined;
}
