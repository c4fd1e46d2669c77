/**
 * `npm test` and `npm run test:long`: finds or installs the browser, then runs every test with a real Neo4j and a real Chromium. Nothing is
 * skipped: a run that executed no test, or skipped one, has failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { findChromium } from './browser/find-chromium.ts';

interface Report {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly success: boolean;
}

const REPORT = '.golden-thread/test/report.json';
/** Files at the same time, where their project allows it: with one alone a core of two would idle. */
const WORKERS = 2;
const projects = process.argv.includes('--long') ? ['long'] : ['unit', 'graph', 'product', 'served'];

process.env['CHROME_PATH'] = await findChromium();
console.log(`Browser: ${process.env['CHROME_PATH']}`);
const succeeded = runVitest();
const report = JSON.parse(readFileSync(REPORT, 'utf8')) as Report;
const skipped = report.numPendingTests + report.numTodoTests;
if (skipped > 0) console.error(`${skipped} tests were skipped. Nothing may be: run them or remove them.`);
if (report.numTotalTests === 0) console.error('No test ran.');
console.log(`${report.numPassedTests} passed, ${report.numFailedTests} failed`);
process.exitCode = succeeded && report.success && skipped === 0 && report.numTotalTests > 0 ? 0 : 1;

function runVitest(): boolean {
  mkdirSync('.golden-thread/test', { recursive: true });
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const options = ['--config', '.config/vitest.config.ts', `--maxWorkers=${String(WORKERS)}`, ...chosen, ...reporters];
  const done = spawnSync('npx', ['vitest', 'run', ...options], {
    stdio: 'inherit',
  });
  return done.status === 0;
}
