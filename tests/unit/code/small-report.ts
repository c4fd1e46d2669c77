import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkReport, codeReport } from '../../../server/code/code-report.ts';
import type { CodedReport } from '../../../server/domain/coding.ts';
import type { Fault, Result } from '../../../server/domain/fault.ts';

export const SMALL_REPORT = 'tests/fixtures/code/small';

/** In a file, these words (which must stand there) are replaced. */
export type Edit = readonly [file: string, from: string, to: string];

/** The small report, coded. */
export function codeSmallReport(): Promise<Result<CodedReport>> {
  return codeReport(SMALL_REPORT, `${SMALL_REPORT}/vocabularies`);
}

/** The small report, edited and coded. */
export async function codedAfter(...edits: readonly Edit[]): Promise<CodedReport> {
  return inCopy(async (folder) => {
    edits.forEach((edit) => replace(folder, edit));
    const result = await codeReport(folder, path.join(folder, 'vocabularies'));
    if (!result.ok) throw new Error(JSON.stringify(result.faults, null, 2));
    return result.value;
  });
}

/** What is wrong with the small report once it is edited; files are named from its folder. */
export async function faultsAfter(...edits: readonly Edit[]): Promise<readonly Fault[]> {
  return inCopy(async (folder) => {
    edits.forEach((edit) => replace(folder, edit));
    const { faults } = await checkReport(folder, path.join(folder, 'vocabularies'));
    const prefix = `${path.relative(process.cwd(), folder)}/`;
    return faults.map(({ file, problem, ...rest }) => ({
      ...rest,
      file: file.replace(prefix, ''),
      problem: problem.replaceAll(prefix, ''),
    }));
  });
}

/** `coding/claims.yaml:4:12 What is wrong. → What to write.` */
export async function printedAfter(...edits: readonly Edit[]): Promise<readonly string[]> {
  const faults = await faultsAfter(...edits);
  return faults.map(({ file, line, column, problem, remedy }) => {
    const place = [file, line, column].filter((part) => part !== 0).join(':');
    return `${place} ${problem} → ${remedy}`;
  });
}

/** An edit of the source with the digest that then belongs into the manifest. */
export function editSource(from: string, to: string): readonly Edit[] {
  const source = readFileSync(path.join(SMALL_REPORT, 'source.txt'), 'utf8');
  const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
  return [
    ['source.txt', from, to],
    ['manifest.yaml', digest(source), digest(source.replace(from, () => to))],
  ];
}

async function inCopy<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'golden-thread-'));
  try {
    cpSync(SMALL_REPORT, folder, { recursive: true });
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function replace(folder: string, [file, from, to]: Edit): void {
  const name = path.join(folder, file);
  const text = readFileSync(name, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(
    name,
    text.replace(from, () => to),
  );
}
