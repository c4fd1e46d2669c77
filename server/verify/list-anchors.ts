import type { Anchor, CodedReport } from '../domain/coding.ts';
import type { ContextReason } from '../domain/enums.ts';
import type { Span } from '../domain/report.ts';

export type AnchorRole =
  'STATED_IN' | 'RAISED_BY' | 'QUALIFIER' | 'LINK' | 'STATISTIC' | 'RESTATEMENT' | 'CASE' | 'CONTEXT';

/** Words of the source that something coded stands on. */
export interface OwnedAnchor extends Span {
  readonly role: AnchorRole;
  readonly exact: string;
  /** Id of the claim, link, statistic or passage; a context has its passage's. */
  readonly owner: string;
  readonly reason: ContextReason | null;
}

/** Every anchor of a coding, in report order; the values of figures stand in tables and are not among them. */
export function listAnchors(report: CodedReport): readonly OwnedAnchor[] {
  const links = [...report.mitigates, ...report.conflictsWith, ...report.leadsTo, ...report.shiftedTo];
  const prose = report.statistics.filter(({ figure }) => figure === null);
  return [
    ...report.claims.flatMap(({ id, statedIn }) => statedIn.map((anchor) => own('STATED_IN', id, anchor))),
    ...report.raisedBy.map(({ id, anchor }) => own('RAISED_BY', id, anchor)),
    ...report.raisedBy.flatMap(({ id, qualifier }) => (qualifier === null ? [] : [own('QUALIFIER', id, qualifier)])),
    ...links.flatMap(({ id, anchor }) => (anchor === null ? [] : [own('LINK', id, anchor)])),
    ...prose.map(({ id, wording, span }) => own('STATISTIC', id, { ...span, exact: wording })),
    ...report.restatements.map(({ statistic, anchor }) => own('RESTATEMENT', statistic, anchor)),
    ...report.cases.map(({ passage, anchor }) => own('CASE', passage, anchor)),
    ...report.context.map(({ anchor, reason }) => ({ ...own('CONTEXT', anchor.passage, anchor), reason })),
  ].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function own(
  role: AnchorRole,
  owner: string,
  { exact, start, end }: Pick<Anchor, 'exact' | 'start' | 'end'>,
): OwnedAnchor {
  return { role, owner, exact, start, end, reason: null };
}
