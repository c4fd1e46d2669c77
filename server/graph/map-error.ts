import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { GraphError, GraphTimeoutError } from './graph-error.ts';
import type { GraphErrorCode } from './graph-error.ts';

/** What was being done when it failed. */
export interface Attempt {
  readonly statement: string;
  readonly deadlineMs: number;
  /** The server's address, without user or password. */
  readonly address: string;
}

interface Rule {
  readonly code: Exclude<GraphErrorCode, 'TIMEOUT'>;
  readonly when: (error: Neo4jError) => boolean;
  readonly problem: (attempt: Attempt, message: string) => string;
  readonly remedy: string;
}

const isCode = (pattern: RegExp) => (error: Neo4jError) => pattern.test(error.code);
const saysSo = (pattern: RegExp) => (error: Neo4jError) => pattern.test(error.message);
const failed = (attempt: Attempt, message: string) => `'${attempt.statement}' failed: ${message}`;

const isConnectionError = isCode(/^(ServiceUnavailable|SessionExpired|ProtocolError)$|DatabaseUnavailable$/);
const isBusy = saysSo(/Connection acquisition timed out/);
const isBusyOrTransient = (error: Neo4jError) => isBusy(error) || isRetryableError(error);
const speaksNoBolt = saysSo(/responded HTTP|Unknown Bolt protocol/);

/** What a full disk looks like from here; the word itself stands in the server's own log only. */
const cannotStore = isCode(/Transaction\.TransactionLogError$|General\.OutOfDiskSpace$/);
const cannotApply = saysSo(/Could not apply the transaction/);
const saysDiskFull = saysSo(/no space left|not enough (disk )?space/i);

/** The first that fits, in this order. */
const RULES: readonly Rule[] = [
  {
    code: 'DISK_FULL',
    when: (error) => cannotStore(error) || cannotApply(error) || saysDiskFull(error),
    problem: (attempt, message) =>
      `'${attempt.statement}' could not be stored; the database’s disk is probably full: ${message}`,
    remedy: 'Free some space where the database keeps its data, then stop the database and start it again.',
  },
  {
    code: 'BROKEN',
    when: saysSo(/critical error, and needs to be restarted/),
    problem: (attempt) => `Neo4j at ${attempt.address} stopped working after a fault of its disk or memory.`,
    remedy: 'See that its disk has space, then stop the database and start it again: what it acknowledged is kept.',
  },
  {
    code: 'UNAUTHENTICATED',
    when: isCode(/^Neo\.ClientError\.Security\./),
    problem: (attempt, message) => `Neo4j at ${attempt.address} does not let us in: ${message}`,
    remedy: 'Check NEO4J_USERNAME and NEO4J_PASSWORD.',
  },
  {
    code: 'DATABASE_MISSING',
    when: isCode(/DatabaseNotFound$/),
    problem: failed,
    remedy: 'Check NEO4J_DATABASE; leave it unset for the server’s default database.',
  },
  {
    code: 'READ_ONLY',
    when: isCode(/Statement\.AccessMode$/),
    problem: failed,
    remedy: 'Reads do not change the graph.',
  },
  {
    code: 'CONSTRAINT',
    when: isCode(/Schema\.Constraint/),
    problem: failed,
    remedy: 'Identity is unique in the graph.',
  },
  {
    code: 'UNAVAILABLE',
    when: (error) => !isBusy(error) && (isConnectionError(error) || speaksNoBolt(error)),
    problem: (attempt, message) => `Neo4j at ${attempt.address} cannot be reached: ${message}`,
    remedy: 'See that it runs and that NEO4J_URI names its Bolt port; then try again.',
  },
  { code: 'BUSY', when: isBusyOrTransient, problem: failed, remedy: 'Try again in a moment.' },
];

const isServerTimeout = isCode(/TransactionTimedOut|Transaction\.Terminated$|LockClientStopped$/);

/** Any failure of the driver as one of ours; everything else passes unchanged. */
export function mapError(error: unknown, attempt: Attempt): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (isServerTimeout(error)) return new GraphTimeoutError(attempt.statement, attempt.deadlineMs, error);
  const rule = RULES.find((candidate) => candidate.when(error));
  if (rule === undefined) return new GraphError('FAILED', failed(attempt, error.message), '', error);
  return new GraphError(rule.code, rule.problem(attempt, error.message), rule.remedy, error);
}

/** A connection that broke or a passing fault of the server: worth exactly one more try of a read. */
export function isWorthRetrying(error: unknown): boolean {
  return error instanceof Neo4jError && isRetryableError(error) && !isServerTimeout(error) && !isBusy(error);
}

/** `bolt://user:secret@host:7687` → `bolt://host:7687`. */
export function printAddress(uri: string): string {
  return uri.replace(/\/\/[^@/]*@/, '//');
}

/** Opens the driver; an address that it cannot read is a GraphError too. */
export function refuseUnreadableAddress<T>(uri: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    const problem = `'${printAddress(uri)}' is not an address of a Neo4j.`;
    throw new GraphError('UNAVAILABLE', problem, 'Write NEO4J_URI as bolt://host:7687 or neo4j+s://host.', error);
  }
}
