import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { addHolder, listHolders, removeHolder } from '../../../server/database/holders.ts';
import { describeProcess, findProcesses, identifySelf, isAlive } from '../../../server/database/processes.ts';

test('this process is alive, and is not another one that had its number before', () => {
  const self = identifySelf();

  expect(isAlive(self)).toBe(true);
  expect(isAlive({ ...self, started: 'long ago' })).toBe(false);
});

test('a process is found by words of its command line, and is gone once it ended', async () => {
  const words = `setTimeout(() => 0, 60000) // ${String(Math.random())}`;
  const child = spawn(process.execPath, ['-e', words], { stdio: 'ignore' });
  await once(child, 'spawn');

  const found = findProcesses(words);
  child.kill('SIGKILL');
  await once(child, 'exit');

  expect(found.map(({ pid }) => pid)).toEqual([child.pid]);
  expect(describeProcess(child.pid ?? 0)).toBeNull();
});

test('holders that died, or whose number another process has now, do not count and are cleared away', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'holders-'));
  writeFileSync(path.join(folder, 'dead.json'), JSON.stringify({ pid: 4_194_305, started: '1' }));
  writeFileSync(path.join(folder, 'reused.json'), JSON.stringify({ pid: process.pid, started: 'long ago' }));
  writeFileSync(path.join(folder, 'broken.json'), '{');

  const own = addHolder(folder);

  expect(listHolders(folder)).toEqual([identifySelf()]);
  removeHolder(own);
  expect(listHolders(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});
