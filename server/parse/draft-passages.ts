import type { PassageKind } from '../domain/enums.ts';
import { withinReport, type PassageId, type ReportSlug } from '../domain/ids.ts';
import type { ReportManifest } from '../domain/report.ts';
import type { Line } from './split-lines.ts';

/** A line that knows what it is and what it will be called. */
export interface Draft extends Line {
  readonly id: PassageId;
  readonly kind: PassageKind;
  /** Whether the manifest says so: then no rule doubts it. */
  readonly isDeclared: boolean;
}

export function draftPassages(
  report: ReportSlug,
  lines: readonly Line[],
  kinds: readonly PassageKind[],
  declared: ReportManifest['declared'],
): readonly Draft[] {
  return lines.map((line, index) => ({
    ...line,
    id: withinReport(report, `passage/${String(line.number)}`),
    kind: kinds[index] ?? 'PARAGRAPH',
    isDeclared: line.number in declared,
  }));
}
