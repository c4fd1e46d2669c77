import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A process by more than its number, which the system gives away again. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in whatever unit the system tells; equal only for one and the same process. */
  readonly started: string;
}

export interface RunningProcess extends ProcessIdentity {
  readonly commandLine: string;
}

const HAS_PROC = existsSync('/proc/self/stat');

/** Null when there is no such process; one that ended and was not yet collected by its parent is none. */
export function describeProcess(pid: number): RunningProcess | null {
  return HAS_PROC ? readProc(pid) : (askPs(['-p', String(pid)])[0] ?? null);
}

export function isAlive(identity: ProcessIdentity): boolean {
  return describeProcess(identity.pid)?.started === identity.started;
}

export function identifySelf(): ProcessIdentity {
  const { pid, started } = describeProcess(process.pid) ?? { pid: process.pid, started: 'unknown' };
  return { pid, started };
}

/** Every process whose command line holds these words. */
export function findProcesses(words: string): RunningProcess[] {
  return listProcesses().filter((running) => running.commandLine.includes(words));
}

function listProcesses(): RunningProcess[] {
  if (!HAS_PROC) return askPs(['-ax']);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => readProc(Number(name)))
    .filter((running) => running !== null);
}

const STATE_FIELD = 0;
const START_FIELD = 19;

/** The fields of `stat` are counted after the command's name, which may itself hold spaces and brackets. */
function readProc(pid: number): RunningProcess | null {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (['Z', 'X'].includes(fields[STATE_FIELD] ?? 'X')) return null;
    const commandLine = readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8')
      .replaceAll('\0', ' ')
      .trim();
    return { pid, started: fields[START_FIELD] ?? '', commandLine };
  } catch {
    return null;
  }
}

function askPs(selection: readonly string[]): RunningProcess[] {
  return runPs(['-ww', '-o', 'pid=,stat=,lstart=,command=', ...selection])
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\S+)\s+(\w+\s+\w+\s+\d+\s+[\d:]+\s+\d+)\s+(.*)$/.exec(line))
    .filter((match) => match !== null && !match[2]?.startsWith('Z'))
    .map((match) => ({ pid: Number(match?.[1]), started: match?.[3] ?? '', commandLine: match?.[4] ?? '' }));
}

/** `ps` ends with 1 where it finds no process. */
function runPs(parameters: readonly string[]): string {
  try {
    return execFileSync('ps', parameters, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  } catch {
    return '';
  }
}
