import { Neo4jError } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { mapError, printAddress } from '../../../server/graph/map-error.ts';

const attempt = { statement: 'load/stage-nodes', deadlineMs: 1_000, address: 'bolt://host:7687' };

/** Codes and messages as Neo4j 5.26.30 gave them. */
test.each([
  [
    'Neo.DatabaseError.Transaction.TransactionLogError',
    'Could not append transaction to log.',
    'DISK_FULL',
    /Free some space/,
  ],
  [
    'Neo.DatabaseError.Transaction.TransactionCommitFailed',
    'Could not apply the transaction to the store after written to log.',
    'DISK_FULL',
    /Free some space/,
  ],
  [
    'Neo.DatabaseError.Transaction.TransactionStartFailed',
    'The database has encountered a critical error, and needs to be restarted.',
    'BROKEN',
    /start it again: what it acknowledged is kept/,
  ],
  ['Neo.ClientError.Security.Unauthorized', 'Unsupported authentication', 'UNAUTHENTICATED', /NEO4J_PASSWORD/],
  ['Neo.ClientError.Database.DatabaseNotFound', 'No such database', 'DATABASE_MISSING', /NEO4J_DATABASE/],
  ['Neo.TransientError.Transaction.DeadlockDetected', 'cannot acquire a lock', 'BUSY', /in a moment/],
  ['Neo.TransientError.General.DatabaseUnavailable', 'not available', 'UNAVAILABLE', /NEO4J_URI/],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'has not completed', 'TIMEOUT', /Ask for less/],
  ['Neo.ClientError.Statement.SyntaxError', 'Invalid input', 'FAILED', /^$/],
])('%s (%s) is %s', (code, message, ours, remedy) => {
  const error = mapError(new Neo4jError(message, code, '50N42', 'a test'), attempt);

  expect(error).toMatchObject({ name: 'GraphError', code: ours, remedy: expect.stringMatching(remedy) });
  expect(error).toHaveProperty('message', expect.stringMatching(/load\/stage-nodes|bolt:\/\/host/));
});

test('what is no error of the driver passes unchanged', () => {
  const error = new RangeError('ours');

  expect(mapError(error, attempt)).toBe(error);
});

test('an address is printed without user and password', () => {
  expect(printAddress('neo4j+s://user:hush-hush@host:7687')).toBe('neo4j+s://host:7687');
});
