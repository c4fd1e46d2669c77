import type { ReportManifest } from '../domain/report.ts';
import type { SourceFaults } from './source-faults.ts';
import type { Line } from './split-lines.ts';

/** A declaration for a line that the source does not have decides nothing: its author meant another. */
export function refuseDeclarations(
  declared: ReportManifest['declared'],
  lines: readonly Line[],
  faults: SourceFaults,
): void {
  for (const number of Object.keys(declared).map(Number)) {
    if (number >= 1 && number <= lines.length) continue;
    faults.add(
      0,
      `The manifest declares line ${String(number)}, which the source does not have.`,
      `Declare lines from 1 to ${String(lines.length)}.`,
    );
  }
}
