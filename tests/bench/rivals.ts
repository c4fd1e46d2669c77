import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SOURCE = 'tests/bench/rivals';
const FOLDER = '.golden-thread/bench/rivals';

/** The folder that the other ways run in, with packages of their own; installed when they are not there or not the ones wanted. */
export function prepareRivals(): string {
  const wanted = readFileSync(path.join(SOURCE, 'package.json'), 'utf8');
  const manifest = path.join(FOLDER, 'package.json');
  const isInstalled = existsSync(path.join(FOLDER, 'node_modules')) && readFileSync(manifest, 'utf8') === wanted;
  mkdirSync(FOLDER, { recursive: true });
  cpSync(SOURCE, FOLDER, { recursive: true });
  if (!isInstalled) install();
  return FOLDER;
}

function install(): void {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const flags = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', '--no-package-lock'];
  const { status } = spawnSync(npm, flags, { cwd: FOLDER, stdio: 'inherit' });
  if (status !== 0) throw new Error('The packages of the other ways could not be installed: see npm’s message above.');
}
