import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Home } from './home.ts';
import type { Profile } from './profile.ts';

/**
 * `neo4j.conf` of the local server. LOAD CSV is shut off for files and for the network, because READ mode does not stop it. Only Bolt, only on the
 * loopback. `thread_pool_shutdown_wait_time` makes a stop take under two seconds instead of twelve.
 */
export function writeConfig(home: Home, port: number, profile: Profile): void {
  mkdirSync(home.conf, { recursive: true });
  writeFileSync(home.confFile, printConfig(home, port, profile));
}

/** Whether the last start was one with the same settings. */
export function isConfigCurrent(home: Home, profile: Profile): boolean {
  const port = readPort(home);
  return port !== null && readFileSync(home.confFile, 'utf8') === printConfig(home, port, profile);
}

function printConfig(home: Home, port: number, profile: Profile): string {
  const address = `127.0.0.1:${String(port)}`;
  const lines = [
    ['server.directories.data', home.data],
    ['server.directories.logs', home.logs],
    ['server.bolt.enabled', 'true'],
    ['server.bolt.listen_address', address],
    ['server.bolt.advertised_address', address],
    ['server.http.enabled', 'false'],
    ['server.https.enabled', 'false'],
    ['server.memory.pagecache.size', profile.pageCache],
    ['db.tx_log.preallocate', 'false'],
    ['db.tx_log.rotation.retention_policy', 'keep_none'],
    ['dbms.usage_report.enabled', 'false'],
    ['dbms.security.allow_csv_import_from_file_urls', 'false'],
    ['internal.dbms.cypher_ip_blocklist', '0.0.0.0/0,::/0'],
    ['internal.server.bolt.thread_pool_shutdown_wait_time', '0s'],
  ];
  return lines.map((pair) => pair.join('=')).join('\n') + '\n';
}

/** The port of the last start; null before the first. */
export function readPort(home: Home): number | null {
  try {
    const [, port] =
      /^server\.bolt\.listen_address=127\.0\.0\.1:(\d+)$/m.exec(readFileSync(home.confFile, 'utf8')) ?? [];
    return port === undefined ? null : Number(port);
  } catch {
    return null;
  }
}
