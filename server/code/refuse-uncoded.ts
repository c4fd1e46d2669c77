import { withoutReport, type PassageId } from '../domain/ids.ts';
import type { Workbench } from './workbench.ts';

/** Something that the report holds and the coding must. */
interface Expected {
  readonly id: string;
  readonly passage: PassageId;
}

/** One fault for all quotes, or figures, that are not coded, at the first of them; those whose entry was refused already are left out. */
export function refuseUncoded(expected: readonly Expected[], list: 'quotes' | 'figures', bench: Workbench): void {
  const lines = new Map(bench.parsed.passages.map(({ id, line }) => [id, line]));
  const missing = expected
    .map(({ id, passage }) => ({ name: withoutReport(id), line: lines.get(passage) ?? 0 }))
    .filter(({ name }) => !bench.writtenNames.has(name));
  if (missing.length === 0 || !bench.knowsClaims) return;
  const names = missing.map(({ name, line }) => `${name} (line ${String(line)})`);
  bench.faults.add({
    file: bench.sourceFile,
    line: missing[0]?.line ?? 0,
    column: 0,
    problem: `Not coded: ${names.join(', ')}.`,
    remedy: `Add each to ${list}: of one of the coding files; its list of evidences may be empty.`,
  });
}
