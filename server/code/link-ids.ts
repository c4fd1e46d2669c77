/** Ids of links, as docs/model.md spells them: readable, and the same for the same judgement. */
import { withinReport, withoutReport, type LinkId, type ReportSlug } from '../domain/ids.ts';

/** `change-nhs-chapter-5/concern/x` → `concern.x`. */
function dotted(id: string): string {
  return withoutReport(id).replace('/', '.');
}

export function raisedById(report: ReportSlug, claim: string, audience: string, start: number): LinkId {
  return withinReport(report, `raised-by/${dotted(claim)}--${withoutReport(audience)}@${String(start)}`);
}

export function mitigatesId(report: ReportSlug, recommendation: string, claim: string): LinkId {
  return withinReport(
    report,
    `mitigates/${withoutReport(recommendation).replace('recommendation/', '')}--${dotted(claim)}`,
  );
}

export function evidencesId(report: ReportSlug, evidence: string, claim: string): LinkId {
  return withinReport(report, `evidences/${dotted(evidence)}--${dotted(claim)}`);
}

export function claimLinkId(
  report: ReportSlug,
  kind: 'conflicts-with' | 'leads-to' | 'shifted-to',
  claim: string,
  other: string,
): LinkId {
  return withinReport(report, `${kind}/${dotted(claim)}--${dotted(other)}`);
}
