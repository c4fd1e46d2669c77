import { mkdirSync, statfsSync } from 'node:fs';
import { DatabaseError } from './database-error.ts';

/** On a full disk Neo4j neither starts nor says why. */
const NEEDED_BYTES = 100_000_000;
const BYTES_PER_MEGABYTE = 1_000_000;

/** Throws DISK_FULL where less than this is free. */
export function requireSpace(folder: string, neededBytes = NEEDED_BYTES): void {
  mkdirSync(folder, { recursive: true });
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free >= neededBytes) return;
  const [has, needs] = [free, neededBytes].map((bytes) => Math.floor(bytes / BYTES_PER_MEGABYTE));
  throw new DatabaseError(
    'DISK_FULL',
    `The disk of ${folder} is full: ${String(has)} MB are free, a Neo4j of our own and its data need ${String(needs)} MB.`,
    'Free some space and run the command again; what was stored before is kept.',
  );
}
