import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withFileLock } from '../../../server/database/file-lock.ts';
import { identifySelf } from '../../../server/database/processes.ts';

const NO_SUCH_PROCESS = 4_194_305;

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lock-'));
  file = path.join(folder, 'lock');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('one at a time, however many ask', async () => {
  let inside = 0;
  let most = 0;
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await pause(5);
    inside -= 1;
  };

  await Promise.all(Array.from({ length: 8 }, () => withFileLock(file, { patienceMs: 10_000 }, work)));

  expect(most).toBe(1);
  expect(existsSync(file)).toBe(false);
});

test('the lock is given back when the work fails', async () => {
  const fail = () => Promise.reject(new Error('the work failed'));

  await expect(withFileLock(file, { patienceMs: 1_000 }, fail)).rejects.toThrow('the work failed');

  expect(existsSync(file)).toBe(false);
});

test.each([
  ['a process that is gone', { pid: NO_SUCH_PROCESS, started: '1' }],
  ['a process whose number another one has now', { pid: process.pid, started: 'long ago' }],
])('a lock left by %s does not count', async (_, holder) => {
  writeFileSync(file, JSON.stringify(holder));

  const outcome = await withFileLock(file, { patienceMs: 5_000 }, () => Promise.resolve('done'));

  expect(outcome).toBe('done');
});

test('several that find the same stale lock still go one at a time', async () => {
  writeFileSync(file, JSON.stringify({ pid: NO_SUCH_PROCESS, started: '1' }));
  let inside = 0;
  const work = async () => {
    inside += 1;
    const seen = inside;
    await pause(5);
    inside -= 1;
    return seen;
  };

  const seen = await Promise.all(Array.from({ length: 8 }, () => withFileLock(file, { patienceMs: 10_000 }, work)));

  expect(new Set(seen)).toEqual(new Set([1]));
});

test('who waits in vain is told by whom it is held', async () => {
  const self = identifySelf();
  writeFileSync(file, JSON.stringify(self));
  const waitedFor: number[] = [];
  const options = { patienceMs: 100, onWait: ({ pid }: { pid: number }) => waitedFor.push(pid) };

  const attempt = withFileLock(file, options, () => Promise.resolve());

  await expect(attempt).rejects.toMatchObject({
    code: 'HELD',
    message: expect.stringContaining(`process ${String(self.pid)}`),
  });
  expect(waitedFor).toEqual([self.pid]);
});
