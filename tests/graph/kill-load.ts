import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphSettings } from '../../server/graph/graph.ts';

/** Starts a load in another process and kills it with SIGKILL this long after it began. True when the load was still under way. */
export async function killLoad(settings: GraphSettings, mark: string, size: number, afterMs: number): Promise<boolean> {
  const command = ['--import', 'tsx', 'tests/graph/load-in-child.ts', JSON.stringify(settings), mark, String(size)];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  const began = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('loading')) resolve();
    });
  });
  const ended = once(child, 'exit');
  await Promise.race([began, ended]);
  await Promise.race([sleep(afterMs), ended]);
  const underWay = child.exitCode === null && !output.includes('loaded');
  child.kill('SIGKILL');
  await ended;
  return underWay;
}
