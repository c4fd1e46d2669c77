import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { identifySelf, isAlive } from './processes.ts';
import type { ProcessIdentity } from './processes.ts';

/** Who uses the server: one file a process. Call these under the lock only. */
export function addHolder(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const self = identifySelf();
  const file = path.join(folder, `${String(self.pid)}-${String(Math.random()).slice(2)}.json`);
  writeFileSync(file, JSON.stringify(self));
  return file;
}

export function removeHolder(file: string): void {
  rmSync(file, { force: true });
}

/** The living; the files of the dead are cleared away. */
export function listHolders(folder: string): ProcessIdentity[] {
  return listFiles(folder).flatMap((file) => {
    const holder = readHolder(file);
    if (holder !== null && isAlive(holder)) return [holder];
    removeHolder(file);
    return [];
  });
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}

function readHolder(file: string): ProcessIdentity | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity;
  } catch {
    return null;
  }
}
