import type { Ledger, LedgerCheck } from '../domain/ledger.ts';
import { countCoverage } from './count-coverage.ts';
import { makeRelationship, type RelationshipRow } from './graph-rows.ts';
import { countId, coverageId, ledgerId, listBreaches } from './ledger-ids.ts';

/** What joins the ledger of one report, given which ids are nodes: a link that covers a sentence is named on it, because nothing leads to a link. */
export function makeLedgerRelationships(ledger: Ledger, isNode: (id: string) => boolean): RelationshipRow[] {
  return [
    ...ledger.checks.flatMap((check) => checkRelationships(ledger, check)),
    ...breachRelationships(ledger),
    ...coverageRelationships(ledger),
    ...ledger.sentences.flatMap(({ id, passage, coveredBy }) => [
      makeRelationship('IN', id, passage),
      ...coveredBy.filter(isNode).map((covering) => makeRelationship('COVERED_BY', id, covering)),
    ]),
  ];
}

function checkRelationships({ report }: Ledger, { id, name, counts }: LedgerCheck): RelationshipRow[] {
  return [
    makeRelationship('IN', id, ledgerId(report)),
    ...counts.map(({ label }) => makeRelationship('COUNTED_IN', countId(report, name, label), id)),
  ];
}

/** To the check and to the whole ledger. */
function breachRelationships(ledger: Ledger): RelationshipRow[] {
  return listBreaches(ledger).flatMap(({ id, check, reason }) => {
    const type = reason === null ? 'BREAKS' : 'EXCEPTED_FROM';
    return [check, ledgerId(ledger.report)].map((broken) => makeRelationship(type, id, broken));
  });
}

function coverageRelationships(ledger: Ledger): RelationshipRow[] {
  return countCoverage(ledger).flatMap(({ id, ids }) => [
    makeRelationship('COUNTED_IN', id, coverageId(ledger.report)),
    ...ids.map((counted) => makeRelationship('COUNTED_IN', counted, id)),
  ]);
}
