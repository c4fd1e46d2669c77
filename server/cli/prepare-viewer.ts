import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprintFiles } from './fingerprint-files.ts';

export const VIEWER_FOLDER = path.resolve('.golden-thread/viewer');
const STAMP = path.resolve('.golden-thread/viewer.fingerprint');
const SOURCES = ['client', 'docs/what-this-can-and-cannot-say.md', '.config/vite.config.ts', 'package-lock.json'];

/** Builds the viewer where its sources changed since it was last built. True when it was built. */
export async function prepareViewer(): Promise<boolean> {
  const fingerprint = fingerprintFiles(SOURCES);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint && existsSync(VIEWER_FOLDER)) return false;
  rmSync(STAMP, { force: true });
  const { build } = await import('vite');
  await build({ configFile: path.resolve('.config/vite.config.ts'), logLevel: 'warn' });
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, fingerprint);
  return true;
}
