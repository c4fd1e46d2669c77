import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** A browser that does what the tests ask and nothing on its own. */
export const CHROMIUM_OPTIONS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const ADVICE =
  'The browser tests need Chromium. Install it (Debian or Ubuntu: apt-get install chromium; anywhere: npx playwright-core install chromium), or set CHROME_PATH to a Chrome or Chromium that is there.';

export class ChromiumMissingError extends Error {
  override readonly name = 'ChromiumMissingError';
}

/** The path of a Chromium to drive; where none is found, one is installed if this machine lets us. @throws ChromiumMissingError */
export function findChromium(): string {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new ChromiumMissingError(`CHROME_PATH names ${named}, which does not exist. ${ADVICE}`);
  }
  const found = findInstalled() ?? installByApt();
  if (found === null) throw new ChromiumMissingError(ADVICE);
  return found;
}

function findInstalled(): string | null {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...onPath, ...PLACES, ...findPlaywrights()].find((file) => existsSync(file)) ?? null;
}

/** Playwright keeps each revision in a folder of its own; the newest first. */
function findPlaywrights(): string[] {
  const caches = [
    process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? '',
    path.join(homedir(), '.cache/ms-playwright'),
    path.join(homedir(), 'Library/Caches/ms-playwright'),
  ];
  return caches
    .filter((cache) => cache !== '' && existsSync(cache))
    .flatMap((cache) => listRevisions(cache).flatMap((revision) => listPrograms(path.join(cache, revision))));
}

const listRevisions = (cache: string): string[] =>
  readdirSync(cache)
    .filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name))
    .sort((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]));

const listPrograms = (folder: string): string[] => [
  path.join(folder, 'chrome-linux/chrome'),
  path.join(folder, 'chrome-linux64/chrome'),
  path.join(folder, 'chrome-linux/headless_shell'),
  path.join(folder, 'chrome-mac/Chromium.app/Contents/MacOS/Chromium'),
];

/** Only as root of a Debian or Ubuntu; null where that cannot work. */
function installByApt(): string | null {
  const canInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version') && hasProgram('apt-get');
  if (!canInstall) return null;
  console.log('No Chromium found: installing it with apt-get …');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: environment });
  const done = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: environment,
  });
  return done.status === 0 ? findInstalled() : null;
}

function hasProgram(name: string): boolean {
  try {
    execFileSync('which', [name], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
