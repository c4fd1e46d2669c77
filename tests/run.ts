/**
 * `npm test` and `npm run test:long`: finds or installs the browser, then runs every test with a real Neo4j and a real Chromium. Nothing is
 * skipped: a run that executed no test, or skipped one, has failed.
 */
import { spawn } from 'node:child_process';
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
interface Lane {
  readonly name: string;
  readonly projects: readonly string[];
}
interface Outcome {
  readonly report: Report;
  readonly succeeded: boolean;
}

const FOLDER = '.golden-thread/test';
/** Run at the same time, one file of each, and about as long as each other: what shares the product or needs nothing, and what has a database to itself. */
const LANES: readonly Lane[] = [
  { name: 'browser', projects: ['served', 'unit'] },
  { name: 'database', projects: ['graph', 'product'] },
];
const LONG: readonly Lane[] = [{ name: 'long', projects: ['long'] }];

process.env['CHROME_PATH'] = await findChromium();
console.log(`Browser: ${process.env['CHROME_PATH']}`);
mkdirSync(FOLDER, { recursive: true });
const outcomes = await Promise.all((process.argv.includes('--long') ? LONG : LANES).map(runLane));
const sum = (count: (report: Report) => number): number =>
  outcomes.reduce((total, { report }) => total + count(report), 0);
const skipped = sum(({ numPendingTests, numTodoTests }) => numPendingTests + numTodoTests);
const isEmpty = outcomes.some(({ report }) => report.numTotalTests === 0);
if (skipped > 0) console.error(`${String(skipped)} tests were skipped. Nothing may be: run them or remove them.`);
if (isEmpty) console.error('No test ran.');
console.log(
  `${String(sum((report) => report.numPassedTests))} passed, ${String(sum((report) => report.numFailedTests))} failed`,
);
const succeeded = outcomes.every((outcome) => outcome.succeeded && outcome.report.success);
process.exitCode = succeeded && skipped === 0 && !isEmpty ? 0 : 1;

function runLane({ name, projects }: Lane): Promise<Outcome> {
  const file = `${FOLDER}/${name}.json`;
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const options = ['--config', '.config/vitest.config.ts', '--maxWorkers=1', ...chosen, ...reporters];
  const started = Date.now();
  const lane = spawn('npx', ['vitest', 'run', ...options], { stdio: 'inherit' });
  return new Promise((resolve) => {
    lane.on('close', (code) => {
      console.log(`The ${name} lane took ${((Date.now() - started) / 1000).toFixed(0)} s`);
      resolve({ report: JSON.parse(readFileSync(file, 'utf8')) as Report, succeeded: code === 0 });
    });
  });
}
