import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ONLY_THE_OWNER = 0o600;

/** Null before the first start, or when somebody removed it. */
export function readPassword(file: string): string | null {
  try {
    const password = readFileSync(file, 'utf8').trim();
    return password === '' ? null : password;
  } catch {
    return null;
  }
}

export function makePassword(file: string): string {
  const password = randomBytes(24).toString('hex');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, password, { mode: ONLY_THE_OWNER });
  chmodSync(file, ONLY_THE_OWNER);
  return password;
}
