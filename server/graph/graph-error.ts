/**
 * UNAVAILABLE nobody answers, or the connection broke; UNAUTHENTICATED wrong user or password; TOO_OLD a server that the product does not run on;
 * TIMEOUT the deadline passed; BUSY no connection became free, or another write was in the way; READ_ONLY a write in READ mode; CONSTRAINT a uniqueness rule refused a write;
 * DISK_FULL the database can store no more; DATABASE_MISSING no database of that name; FAILED anything else, the statement itself included.
 */
export type GraphErrorCode =
  | 'UNAVAILABLE'
  | 'BROKEN'
  | 'UNAUTHENTICATED'
  | 'TOO_OLD'
  | 'TIMEOUT'
  | 'BUSY'
  | 'READ_ONLY'
  | 'CONSTRAINT'
  | 'DISK_FULL'
  | 'DATABASE_MISSING'
  | 'FAILED';

/** Every failure of the database as the rest of the product sees it: what happened, and what a person can do about it. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly code: GraphErrorCode;
  readonly remedy: string;

  constructor(code: GraphErrorCode, problem: string, remedy: string, cause?: unknown) {
    super(`${problem} ${remedy}`.trim(), cause === undefined ? undefined : { cause });
    this.code = code;
    this.remedy = remedy;
  }
}

export class GraphTimeoutError extends GraphError {
  constructor(what: string, deadlineMs: number, cause?: unknown) {
    super(
      'TIMEOUT',
      `'${what}' was given up after ${String(deadlineMs)} ms without an answer of the database.`,
      'Ask for less at once, or see whether the database is overloaded or cut off.',
      cause,
    );
  }
}
