/** `npm run check`: what must hold before each commit, in seconds. Everything runs, so that all faults are seen at once. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

const CHECKS: readonly (readonly [name: string, command: readonly string[]])[] = [
  ['types', ['npx', 'tsc', '--noEmit']],
  ['lint', ['npm', 'run', '--silent', 'lint']],
  [
    'unit tests',
    ['npx', 'vitest', 'run', '--config', '.config/vitest.config.ts', '--project', 'unit', '--silent', '--reporter=dot'],
  ],
  ['generated files', ['node', 'server/cli/run.mjs', 'server/cli/generate.ts', '--check']],
  ['how far the codings agree', ['node', 'server/cli/run.mjs', 'server/cli/agreement.ts', '--check']],
  ['unused files, exports and packages', ['npx', 'knip', '--config', '.config/knip.json']],
  ['format', ['npx', 'prettier', '--check', '--log-level', 'warn', '.']],
];

interface Outcome {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: string;
  readonly output: string;
}

const queue = [...CHECKS];
const outcomes: Outcome[] = [];
await Promise.all(Array.from({ length: availableParallelism() }, work));
const failed = outcomes.filter((outcome) => !outcome.passed);
for (const { name, output } of failed) console.error(`\n── ${name}\n${output.trim()}`);
console.log(failed.length === 0 ? 'All checks passed.' : `\n${failed.length} of ${CHECKS.length} checks failed.`);
process.exitCode = failed.length === 0 ? 0 : 1;

async function work(): Promise<void> {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const outcome = await check(...next);
    outcomes.push(outcome);
    console.log(`${outcome.passed ? '✓' : '✗'} ${outcome.name} (${outcome.seconds} s)`);
  }
}

function check(name: string, [command = '', ...options]: readonly string[]): Promise<Outcome> {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, options, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (code) => {
      resolve({ name, passed: code === 0, seconds: ((Date.now() - started) / 1000).toFixed(1), output });
    });
  });
}
