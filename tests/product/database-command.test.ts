import { spawnSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { placeHome } from '../../server/database/home.ts';
import { stopLocalServer } from '../../server/database/local-server.ts';
import { describeProcess } from '../../server/database/processes.ts';
import { startHolder } from '../neo4j/start-holder.ts';

const FOLDER = '.golden-thread/test/command';

afterAll(async () => {
  await stopLocalServer(true, FOLDER);
  rmSync(FOLDER, { recursive: true, force: true });
});

test('where no server was ever started, status, stop and logs say so and do no harm', () => {
  expect(run('status')).toMatchObject({ status: 3, stdout: expect.stringMatching(/^not running\nused by +nobody\n/) });
  expect(run('stop')).toMatchObject({ status: 0, stdout: 'not running\n' });
  expect(run('logs')).toMatchObject({ status: 0, stdout: '' });
});

test('status tells of a server that only this machine can reach, whose password only its owner can read; stop spares whoever uses it, force does not', async () => {
  const holder = await startHolder(FOLDER);
  const user = `process ${String(holder.child.pid)}`;

  const status = run('status');
  const commandLine = describeProcess(holder.pid)?.commandLine;
  const logs = run('logs', '--lines', '5');
  const spared = run('stop');
  const forced = run('stop', '--force');
  await holder.die();

  expect(status.status).toBe(0);
  expect(status.stdout).toContain(`running      process ${String(holder.pid)}`);
  expect(status.stdout).toMatch(/version +5\.26\.\d+ community\naddress +bolt:\/\/127\.0\.0\.1:\d+\nused by +process/);
  expect(status.stdout).toContain(`used by      ${user}`);
  expect(status.stdout).not.toContain(holder.settings.password);
  expect(commandLine).toContain('java');
  expect(commandLine).not.toContain(holder.settings.password);
  expect(statSync(placeHome(FOLDER, '.golden-thread/neo4j').passwordFile).mode & 0o777).toBe(0o600);
  expect(logs.stdout).toContain('Started.');
  expect(spared).toMatchObject({
    status: 4,
    stderr: `Not stopped: used by ${user}. End what uses it, or add --force.\n`,
  });
  expect(forced).toMatchObject({ status: 0, stdout: `stopped (process ${String(holder.pid)})\n` });
});

function run(...parameters: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['server/cli/run.mjs', 'server/cli/neo4j.ts', ...parameters], {
    encoding: 'utf8',
    env: { ...process.env, GOLDEN_THREAD_DATABASE_FOLDER: FOLDER },
  });
}
