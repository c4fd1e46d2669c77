import type { ClaimKind } from '../domain/enums.ts';
import { withinReport, type ReportSlug } from '../domain/ids.ts';
import type { CodedClaim } from './coding-shape.ts';
import type { Entry } from './take-entries.ts';
import type { KnownClaim } from './workbench.ts';

/** By reference. */
export function indexClaims(
  report: ReportSlug,
  entries: readonly Entry<CodedClaim>[],
): ReadonlyMap<string, KnownClaim> {
  return new Map(
    entries.map(({ value: { id: reference, kind } }) => [
      reference,
      { id: withinReport(report, reference), reference, kind: kindOf(reference), findingKind: kind ?? null },
    ]),
  );
}

export function kindOf(reference: string): ClaimKind {
  return reference.slice(0, reference.indexOf('/')) as ClaimKind;
}
