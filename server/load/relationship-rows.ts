import type { Anchor, Claim, CodedReport, Evidences, Mitigates, RaisedBy, Vocabularies } from '../domain/coding.ts';
import { makeRelationship, type RelationshipRow, type Values } from './graph-rows.ts';
import { makeStructureRelationships } from './structure-rows.ts';

/** Every relationship that starts in one report. */
export function makeReportRelationships(report: CodedReport): RelationshipRow[] {
  const startOf = new Map<string, number>([
    ...report.claims.map((claim) => [claim.id, claim.statedIn[0]?.start ?? 0] as const),
    ...report.quotes.map((quote) => [quote.id, quote.span.start] as const),
    ...report.statistics.map((statistic) => [statistic.id, statistic.span.start] as const),
    ...report.parsed.passages.map((passage) => [passage.id, passage.start] as const),
  ]);
  return [
    ...makeStructureRelationships(report),
    ...report.claims.flatMap(claimRelationships),
    ...report.raisedBy.map(raisedBy),
    ...report.mitigates.map((link) => mitigates(link, startOf.get(link.claim) ?? 0)),
    ...report.evidences.map((link) => evidences(link, startOf.get(link.evidence) ?? 0)),
    ...betweenClaims(report, startOf),
  ];
}

/** Which term is narrower than which. */
export function makeVocabularyRelationships(vocabularies: Vocabularies): RelationshipRow[] {
  return Object.values(vocabularies).flatMap((terms: Vocabularies[keyof Vocabularies]) =>
    terms.flatMap((term) => term.broader.map((broader) => makeRelationship('BROADER', term.id, broader))),
  );
}

/** An anchor on a link that does not end at the passage names it. */
function flattenAnchor(anchor: Anchor | null): Values {
  return anchor === null ? {} : { ...flattenSelector(anchor), passage: anchor.passage };
}

function flattenSelector({ exact, prefix, suffix, start, end }: Anchor): Values {
  return { exact, prefix, suffix, start, end };
}

function claimRelationships(claim: Claim): RelationshipRow[] {
  const { id, statedIn, themes, partOf } = claim;
  return [
    ...statedIn.map((anchor) =>
      makeRelationship('STATED_IN', id, anchor.passage, { order: anchor.start, ...flattenSelector(anchor) }),
    ),
    ...themes.map((theme, order) => makeRelationship('ABOUT', id, theme, { order })),
    ...(partOf ? [makeRelationship('PART_OF', id, partOf.claim, { role: partOf.role, order: partOf.ordinal })] : []),
  ];
}

function raisedBy(link: RaisedBy): RelationshipRow {
  const { claim, audience, anchor, qualifier, ...said } = link;
  const {
    id,
    polarity,
    prevalence,
    emphasis,
    comparedWith,
    elicitation,
    movement,
    strands,
    regions,
    basis,
    rationale,
  } = said;
  return makeRelationship('RAISED_BY', claim, audience, {
    ...{
      id,
      order: anchor.start,
      polarity,
      prevalence,
      emphasis,
      comparedWith,
      elicitation,
      movement,
      strands,
      regions,
    },
    ...{
      basis,
      rationale,
      qualifier: qualifier?.exact,
      qualifierStart: qualifier?.start,
      qualifierEnd: qualifier?.end,
    },
    qualifierPassage: qualifier?.passage,
    ...flattenAnchor(anchor),
  });
}

function mitigates(link: Mitigates, claimStart: number): RelationshipRow {
  const { id, recommendation, claim, basis, rationale, anchor } = link;
  return makeRelationship('MITIGATES', recommendation, claim, {
    ...{ id, order: anchor?.start ?? claimStart, basis, rationale },
    ...flattenAnchor(anchor),
  });
}

function evidences({ id, evidence, claim, stance, basis, rationale }: Evidences, order: number): RelationshipRow {
  return makeRelationship('EVIDENCES', evidence, claim, { id, order, stance, basis, rationale });
}

function betweenClaims(report: CodedReport, startOf: ReadonlyMap<string, number>): RelationshipRow[] {
  type Link = { id: string; basis: string; rationale: string | null; anchor: Anchor | null; claim: string };
  const link = (
    type: string,
    { id, basis, rationale, anchor, claim }: Link,
    to: string,
    more: Values = {},
  ): RelationshipRow =>
    makeRelationship(type, claim, to, {
      ...{ id, order: anchor?.start ?? startOf.get(to) ?? 0, basis, rationale, ...more },
      ...flattenAnchor(anchor),
    });
  return [
    ...report.conflictsWith.map((conflict) => link('CONFLICTS_WITH', conflict, conflict.other)),
    ...report.leadsTo.map((reason) => link('LEADS_TO', reason, reason.consequence)),
    ...report.shiftedTo.map((shift) => link('SHIFTED_TO', shift, shift.later, { audience: shift.audience })),
  ];
}
