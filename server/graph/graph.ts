import { setTimeout as pause } from 'node:timers/promises';
import type { QueryResult, Session, Transaction } from 'neo4j-driver';
import { connect } from './connection.ts';
import type { AccessMode, Connection, GraphSettings } from './connection.ts';
import { chooseDeadline, withDeadline } from './deadline.ts';
import { describeServer } from './describe-server.ts';
import type { ServerDescription } from './describe-server.ts';
import { type Gate, type GateUse, makeGate } from './gate.ts';
import { GraphTimeoutError } from './graph-error.ts';
import { isWorthRetrying } from './map-error.ts';
import { watchStatements } from './statement-event.ts';
import type { StatementListener, StatementWatch } from './statement-event.ts';
import type { Statement } from './statement.ts';
import { toCypher, toRow } from './values.ts';
import type { Parameters, Row } from './values.ts';
import { countWrites } from './write-counters.ts';
import type { WriteCounters } from './write-counters.ts';

export type { GraphSettings } from './connection.ts';
export type { GateUse } from './gate.ts';
export type { ServerDescription } from './describe-server.ts';
export type { StatementEvent, StatementListener } from './statement-event.ts';
export type { Parameters, Row } from './values.ts';
export type { WriteCounters } from './write-counters.ts';

/** Connections break together: the others need a moment to be seen broken, or the second try takes one of them. */
const RETRY_AFTER_MS = 100;
/** Somewhat fewer than the pool has connections, so that whoever is let in finds one, and a load beside them too. */
const READS = { places: 45, waiting: 200, patienceMs: 5_000 };

export interface StatementOptions {
  /** Milliseconds after which the statement is given up, here and on the server. */
  readonly deadlineMs?: number;
}

export type Run = (statement: Statement, parameters: Parameters) => Promise<Row[]>;

/** The one door to the database. Whatever goes wrong there is thrown as a GraphError. */
export interface Graph {
  /**
   * One auto-commit statement in READ mode, which the server enforces; tried once more when the connection broke. 10 s, at most 60 s. Where too many
   * are under way it waits, and where too many wait it is BUSY at once.
   */
  read(statement: Statement, parameters: Parameters, options?: StatementOptions): Promise<Row[]>;
  /** One auto-commit statement in WRITE mode, `CALL { … } IN TRANSACTIONS` included; never tried again. 60 s, at most 600 s. */
  write(statement: Statement, parameters: Parameters, options?: StatementOptions): Promise<WriteCounters>;
  /**
   * One explicit write transaction: committed when the work ends well, rolled back when it throws, and what it
   * throws is passed on. The work runs exactly once:
   * whether a commit whose answer was lost took effect is unknown, and only the caller knows whether to try again.
   */
  transaction<T>(name: string, work: (run: Run) => Promise<T>, options?: StatementOptions): Promise<T>;
  /** Tells of every statement sent, failed ones and second tries included. Returns what ends it. */
  onStatement(listener: StatementListener): () => void;
  /** How many reads are under way, and how many wait. */
  use(): GateUse;
  /** Throws UNAVAILABLE, UNAUTHENTICATED, DATABASE_MISSING, TIMEOUT or TOO_OLD, each with what to do. */
  describeServer(options?: StatementOptions): Promise<ServerDescription>;
  close(): Promise<void>;
}

/** Opens no connection yet; throws GraphError where the address is none. */
export function openGraph(settings: GraphSettings): Graph {
  const connection = connect(settings);
  const watch = watchStatements();
  const door: Door = { connection, watch, gate: makeGate(READS) };
  const graph: Graph = {
    read: (statement, parameters, options) => read(door, statement, parameters, options),
    write: (statement, parameters, options) => write(door, statement, parameters, options),
    transaction: (name, work, options) => transact(door, name, work, options),
    onStatement: watch.add,
    use: door.gate.use,
    describeServer: (options) => describeServer(graph, connection.address, options),
    close: connection.close,
  };
  return graph;
}

interface Door {
  readonly connection: Connection;
  readonly watch: StatementWatch;
  readonly gate: Gate;
}

async function read(
  door: Door,
  statement: Statement,
  parameters: Parameters,
  options?: StatementOptions,
): Promise<Row[]> {
  const deadlineMs = chooseDeadline('READ', options?.deadlineMs);
  const send = () => autoCommit(door, 'READ', statement, parameters, deadlineMs);
  const sendTwice = () =>
    send().catch(async (error: unknown) => {
      if (!isWorthRetrying(error)) throw error;
      await pause(RETRY_AFTER_MS);
      return send();
    });
  const given = () => guard(door, statement.name, deadlineMs, sendTwice());
  const result = await door.gate.pass(statement.name, given);
  return result.records.map(toRow);
}

async function write(
  door: Door,
  statement: Statement,
  parameters: Parameters,
  options?: StatementOptions,
): Promise<WriteCounters> {
  const deadlineMs = chooseDeadline('WRITE', options?.deadlineMs);
  const sent = autoCommit(door, 'WRITE', statement, parameters, deadlineMs);
  const result = await guard(door, statement.name, deadlineMs, sent);
  return countWrites(result.summary);
}

async function transact<T>(
  door: Door,
  name: string,
  work: (run: Run) => Promise<T>,
  options?: StatementOptions,
): Promise<T> {
  const deadlineMs = chooseDeadline('WRITE', options?.deadlineMs);
  const done = inSession(door, 'WRITE', async (session) => {
    const transaction = await session.beginTransaction(transactionConfig(name, deadlineMs));
    try {
      const outcome = await work((statement, parameters) =>
        runWithin(door, transaction, deadlineMs, statement, parameters),
      );
      await transaction.commit();
      return outcome;
    } finally {
      await transaction.close();
    }
  });
  return guard(door, name, deadlineMs, done);
}

async function runWithin(
  door: Door,
  transaction: Transaction,
  deadlineMs: number,
  statement: Statement,
  parameters: Parameters,
): Promise<Row[]> {
  const sent = door.watch.tell(statement, parameters, 'WRITE', () =>
    transaction.run(statement.text, toCypher(parameters) as object),
  );
  const result = await sent.catch((error: unknown) => {
    throw door.connection.mapError(error, statement.name, deadlineMs);
  });
  return result.records.map(toRow);
}

function autoCommit(
  door: Door,
  mode: AccessMode,
  statement: Statement,
  parameters: Parameters,
  deadlineMs: number,
): Promise<QueryResult> {
  const config = transactionConfig(statement.name, deadlineMs);
  return inSession(door, mode, (session) =>
    door.watch.tell(statement, parameters, mode, () =>
      withoutTrace(() => session.run(statement.text, toCypher(parameters) as object, config)),
    ),
  );
}

/**
 * The driver writes down for every statement where it was sent from, which with source maps takes a twentieth of the time of a request. Our errors
 * name the statement instead.
 */
function withoutTrace<T>(send: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return send();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The session is closed without waiting: on a black-holed connection closing never ends. */
async function inSession<T>(door: Door, mode: AccessMode, work: (session: Session) => Promise<T>): Promise<T> {
  const session = door.connection.openSession(mode);
  try {
    return await work(session);
  } finally {
    session.close().catch(() => undefined);
  }
}

async function guard<T>(door: Door, name: string, deadlineMs: number, work: Promise<T>): Promise<T> {
  try {
    return await withDeadline(work, deadlineMs, () => new GraphTimeoutError(name, deadlineMs));
  } catch (error) {
    throw door.connection.mapError(error, name, deadlineMs);
  }
}

/** The server ends the statement by itself too, and `SHOW TRANSACTIONS` tells its name. */
const transactionConfig = (name: string, deadlineMs: number) => ({
  timeout: deadlineMs,
  metadata: { statement: name },
});
