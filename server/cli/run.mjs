/**
 * Runs one TypeScript entry point of the project: `node server/cli/run.mjs <entry.ts> [arguments]`.
 * Plain JavaScript without dependencies, because it is what installs them.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import path from 'node:path';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const LOCKFILE = path.join(ROOT, 'package-lock.json');
const STAMP = path.join(ROOT, 'node_modules', '.golden-thread-installed');

requireNode(20, 19);
installWhatIsMissing();
await run(process.argv[2]);

function requireNode(major, minor) {
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
  console.error(
    `Golden Thread needs Node ${major}.${minor} or newer; this is ${process.versions.node}. Install it and run the command again.`,
  );
  process.exit(1);
}

/** `npm ci` when the lockfile is not the one that was installed last. */
function installWhatIsMissing() {
  const wanted = createHash('sha256').update(readFileSync(LOCKFILE)).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  const started = Date.now();
  console.log('Installing packages (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--no-fund', '--no-audit', '--loglevel=error'], { cwd: ROOT, stdio: 'inherit' });
  if (done.status !== 0) {
    console.error(
      'The packages could not be installed: see npm’s message above. Check the network or the npm registry setting and run the command again.',
    );
    process.exit(1);
  }
  writeFileSync(STAMP, wanted);
  console.log(`Installed packages (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

/** In this same process, so that signals reach the entry point directly. */
async function run(entry) {
  process.chdir(ROOT);
  const { register } = await import('tsx/esm/api');
  register();
  process.argv.splice(1, 2, path.join(ROOT, entry));
  await import(pathToFileURL(path.join(ROOT, entry)).href);
}
