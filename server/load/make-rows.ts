import type { CodedReport, Vocabularies } from '../domain/coding.ts';
import type { Ledger } from '../domain/ledger.ts';
import type { GraphRows } from './graph-rows.ts';
import { makeLedgerNodes } from './ledger-nodes.ts';
import { makeLedgerRelationships } from './ledger-relationships.ts';
import { makeSearchable } from './make-searchable.ts';
import { makeReportNodes, makeVocabularyNodes } from './node-rows.ts';
import { makeReportRelationships, makeVocabularyRelationships } from './relationship-rows.ts';
import { weighClaims } from './weigh-claims.ts';

/** The whole of the data as rows: the vocabularies that reports share, each report, and the ledgers of those that were verified. */
export function makeRows(
  vocabularies: Vocabularies,
  reports: readonly CodedReport[],
  ledgers: readonly Ledger[] = [],
): GraphRows {
  const coded = [...makeVocabularyNodes(vocabularies), ...reports.flatMap(makeReportNodes)];
  const ids = new Set(coded.map(({ id }) => id));
  const isNode = (id: string): boolean => ids.has(id);
  const rows = {
    nodes: [...coded, ...ledgers.flatMap(makeLedgerNodes)],
    relationships: [
      ...makeVocabularyRelationships(vocabularies),
      ...reports.flatMap(makeReportRelationships),
      ...ledgers.flatMap((ledger) => makeLedgerRelationships(ledger, isNode)),
    ],
  };
  requireWholeness(rows);
  return weighClaims(makeSearchable(rows));
}

/** The graph would refuse these too, but later and in fewer words. */
function requireWholeness({ nodes, relationships }: GraphRows): void {
  const ids = new Set<string>();
  for (const { id } of nodes) {
    if (ids.has(id)) throw new BrokenRowsError(`two nodes have the id ${id}`);
    ids.add(id);
  }
  for (const { type, from, to } of relationships) {
    for (const id of [from, to]) {
      if (!ids.has(id))
        throw new BrokenRowsError(`${type} from ${from} to ${to} needs the node ${id}, which does not exist`);
    }
  }
}

/** The coded report broke a promise that server/code makes: a fault of the program, not of the data. */
export class BrokenRowsError extends Error {
  override readonly name = 'BrokenRowsError';
}
