import { readFileSync } from 'node:fs';

const USER_FIELD = 11;
const SYSTEM_FIELD = 12;
/** Linux counts in hundredths of a second. */
const TICK_MS = 10;

/** What a process has used of the processor since it began; on Linux only. */
export function readCpuMs(pid: number): number {
  const stat = readFileSync(`/proc/${String(pid)}/stat`, 'latin1');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[USER_FIELD]) + Number(fields[SYSTEM_FIELD])) * TICK_MS;
}
