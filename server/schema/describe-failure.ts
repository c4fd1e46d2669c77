import { GraphQLError } from 'graphql';
import { GraphError, type GraphErrorCode } from '../graph/graph-error.ts';

/** Nothing has been loaded yet, or another application's database is asked. */
export class NothingLoadedError extends Error {
  override readonly name = 'NothingLoadedError';

  constructor() {
    super('No report is loaded yet.');
  }
}

interface Failure {
  readonly message: string;
  readonly code: string;
  readonly status: number;
  /** When it is worth trying again. */
  readonly retryAfterSeconds?: number;
}

const AWAY: Failure = {
  message: 'The database cannot be reached. Nothing is lost; try again in a moment.',
  code: 'SERVICE_UNAVAILABLE',
  status: 503,
  retryAfterSeconds: 5,
};
const BUSY: Failure = {
  message: 'The database is busy with other requests. Try again in a moment.',
  code: 'SERVICE_UNAVAILABLE',
  status: 503,
  retryAfterSeconds: 2,
};
const TIMED_OUT: Failure = {
  message: 'The answer took longer than is allowed. Ask for less at once: smaller pages, or fewer levels.',
  code: 'TIMEOUT',
  status: 504,
};
const EMPTY: Failure = {
  message: 'No report is loaded yet. Start Golden Thread again, or wait until it has loaded its report.',
  code: 'SERVICE_UNAVAILABLE',
  status: 503,
  retryAfterSeconds: 10,
};
const INTERNAL: Failure = {
  message: 'The request could not be answered because of a fault of ours. The log tells more under the request id.',
  code: 'INTERNAL_SERVER_ERROR',
  status: 500,
};

const FAILURES: Partial<Record<GraphErrorCode, Failure>> = {
  UNAVAILABLE: AWAY,
  BROKEN: AWAY,
  UNAUTHENTICATED: AWAY,
  DATABASE_MISSING: AWAY,
  TOO_OLD: AWAY,
  BUSY,
  TIMEOUT: TIMED_OUT,
};

/** What a reader is told of a failure; the cause stays on the error for the log. What a reader can mend by themselves passes as it is. */
export function describeFailure(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const failure = error instanceof NothingLoadedError ? EMPTY : findFailure(error);
  return new GraphQLError(failure.message, {
    originalError: error instanceof Error ? error : new Error(String(error)),
    extensions: { code: failure.code, http: describeHttp(failure) },
  });
}

function describeHttp({ status, retryAfterSeconds }: Failure) {
  if (retryAfterSeconds === undefined) return { status };
  return { status, headers: new Map([['retry-after', String(retryAfterSeconds)]]) };
}

function findFailure(error: unknown): Failure {
  return (error instanceof GraphError ? FAILURES[error.code] : undefined) ?? INTERNAL;
}
