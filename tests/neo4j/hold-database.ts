/**
 * A process that uses the local Neo4j of a folder as the product does: `hold-database.ts <folder>`. Prints one line of JSON when it has it,
 * releases it on SIGTERM, and ends.
 */
import { findOrStartDatabase } from '../../server/database/find-or-start-database.ts';

const giveUp = new AbortController();
const asked = new Promise<void>((resolve) => {
  process.once('SIGTERM', () => {
    giveUp.abort();
    resolve();
  });
});
const database = await findOrStartDatabase({
  environment: Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('NEO4J_'))),
  folder: process.argv[2] ?? '',
  report: (line) => {
    console.error(line);
  },
  signal: giveUp.signal,
});
console.log(JSON.stringify({ settings: database.settings, origin: database.origin, pid: database.pid }));
const keepAlive = setInterval(() => undefined, 1_000);
await asked;
clearInterval(keepAlive);
await database.release();
