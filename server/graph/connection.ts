import neo4j from 'neo4j-driver';
import type { BookmarkManager, Driver, Session } from 'neo4j-driver';
import { mapError, printAddress, refuseUnreadableAddress } from './map-error.ts';

export interface GraphSettings {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Undefined: the server's default database. */
  readonly database: string | undefined;
}

export type AccessMode = 'READ' | 'WRITE';

const MAX_CONNECTIONS = 50;
const CONNECT_TIMEOUT_MS = 5_000;
const ACQUISITION_TIMEOUT_MS = 10_000;
/** A connection that rested longer is asked whether it still lives before it is used. */
const LIVENESS_CHECK_AFTER_MS = 10_000;
const CLOSE_DEADLINE_MS = 2_000;

/** The driver with the settings and habits of this product. */
export interface Connection {
  readonly address: string;
  readonly driver: Driver;
  openSession(mode: AccessMode): Session;
  mapError(error: unknown, statement: string, deadlineMs: number): unknown;
  close(): Promise<void>;
}

/** Reads see what was written before them through the same connection, on a cluster too. */
export function connect(settings: GraphSettings): Connection {
  const driver = refuseUnreadableAddress(settings.uri, () => openDriver(settings));
  const bookmarkManager = neo4j.bookmarkManager();
  const address = printAddress(settings.uri);
  return {
    address,
    driver,
    openSession: (mode) => driver.session(sessionConfig(settings, mode, bookmarkManager)),
    mapError: (error, statement, deadlineMs) => mapError(error, { statement, deadlineMs, address }),
    close: () => closeDriver(driver),
  };
}

function openDriver(settings: GraphSettings): Driver {
  return neo4j.driver(settings.uri, neo4j.auth.basic(settings.username, settings.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: MAX_CONNECTIONS,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    connectionAcquisitionTimeout: ACQUISITION_TIMEOUT_MS,
    connectionLivenessCheckTimeout: LIVENESS_CHECK_AFTER_MS,
    fetchSize: -1,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'golden-thread',
  });
}

function sessionConfig(settings: GraphSettings, mode: AccessMode, bookmarkManager: BookmarkManager) {
  return {
    defaultAccessMode: mode,
    bookmarkManager,
    ...(settings.database === undefined ? {} : { database: settings.database }),
  };
}

/** Closing says goodbye to the server, which a black hole never takes; the goodbye is then left unsaid. */
async function closeDriver(driver: Driver): Promise<void> {
  const patience = new Promise<void>((resolve) => setTimeout(resolve, CLOSE_DEADLINE_MS).unref());
  await Promise.race([driver.close().catch(() => undefined), patience]);
}
