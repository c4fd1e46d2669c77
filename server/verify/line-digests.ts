/**
 * A digest of every line of a source as it was received, beside its manifest. The manifest's SHA-256 decides whether a source is the one received;
 * these say at which line it is not, where no anchor stands on what was changed.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Faults } from '../code/faults.ts';
import { nameOf, readYamlFile } from '../code/read-files.ts';
import type { Fault } from '../domain/fault.ts';

export const LINE_DIGESTS = 'line-digests.txt';
const DIGITS = 16;

/** One digest a line, in order: the first 16 hex digits of the SHA-256 of the line’s UTF-8, without its line feed. */
export function digestLines(source: string): readonly string[] {
  return source.split('\n').map((line) => createHash('sha256').update(line, 'utf8').digest('hex').slice(0, DIGITS));
}

/** A fault at each line of the source that is not the one received; none where there are no digests or the source cannot be read. */
export async function findChangedLines(reportFolder: string): Promise<readonly Fault[]> {
  const recorded = path.join(reportFolder, LINE_DIGESTS);
  const source = await findSource(reportFolder);
  if (source === null || !existsSync(source) || !existsSync(recorded)) return [];
  const [is, was] = [
    digestLines(await readFile(source, 'utf8')),
    (await readFile(recorded, 'utf8')).trimEnd().split('\n'),
  ];
  return compareLines(was, is).map(({ line, problem }) => ({
    ...{ file: nameOf(source), line, column: 0, problem },
    remedy: 'Restore the line as it was received.',
  }));
}

interface Change {
  /** From 1. */
  readonly line: number;
  readonly problem: string;
}

/** What lies between the lines that are the same at the beginning and at the end. */
export function compareLines(was: readonly string[], is: readonly string[]): readonly Change[] {
  const shorter = Math.min(was.length, is.length);
  let head = 0;
  while (head < shorter && was[head] === is[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && was.at(-1 - tail) === is.at(-1 - tail)) tail += 1;
  const [left, right] = [was.length - tail, is.length - tail];
  if (was.length !== is.length)
    return [
      {
        line: head + 1,
        problem: `Received from here on: ${count(left - head)}; there now: ${count(right - head)}.`,
      },
    ];
  return is.flatMap((digest, index) =>
    digest === was[index] ? [] : [{ line: index + 1, problem: 'The line is not the one that was received.' }],
  );
}

function count(lines: number): string {
  return lines === 1 ? '1 line' : `${String(lines)} lines`;
}

async function findSource(reportFolder: string): Promise<string | null> {
  const manifest = await readYamlFile(path.join(reportFolder, 'manifest.yaml'), new Faults());
  const data = manifest?.data;
  const isNamed = typeof data === 'object' && data !== null && 'source' in data && typeof data.source === 'string';
  return isNamed ? path.join(reportFolder, data.source as string) : null;
}
