import { readFileSync } from 'node:fs';
import { fingerprintFiles } from './fingerprint-files.ts';

/** Whatever of the product could change an answer. */
const SOURCES = ['server', 'cypher', 'package-lock.json'];
const FINGERPRINT_LENGTH = 12;

/** The version of the package, and a name for exactly these sources: `0.1.0+5f0c…`. */
export function nameProductVersion(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return `${version}+${fingerprintFiles(SOURCES).slice(0, FINGERPRINT_LENGTH)}`;
}
