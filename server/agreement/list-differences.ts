import type { Alignment } from './align-codings.ts';
import { claimSubject } from './describe-claims.ts';
import {
  conflictsWithSubject,
  evidencesSubject,
  leadsToSubject,
  mitigatesSubject,
  raisedBySubject,
  shiftedToSubject,
} from './describe-links.ts';
import { contextSubject, quoteSubject, restatementSubject, statisticSubject } from './describe-numbers.ts';
import { differencesOf, type Difference, type Subject } from './difference.ts';
import type { Pairing } from './pair-best.ts';

/** Every decision on which two codings differ, in the order of the lines they are about, then by key. */
export function listDifferences(alignment: Alignment): readonly Difference[] {
  const { first, second } = alignment;
  const list = <T>(subject: Subject<T>, pairing: Pairing<T>): readonly Difference[] =>
    differencesOf(subject, pairing, first, second);
  return [
    ...list(claimSubject(alignment), alignment.claims),
    ...list(raisedBySubject(alignment), alignment.raisedBy),
    ...list(mitigatesSubject(alignment), alignment.mitigates),
    ...list(evidencesSubject(alignment), alignment.evidences),
    ...list(leadsToSubject(alignment), alignment.leadsTo),
    ...list(shiftedToSubject(alignment), alignment.shiftedTo),
    ...list(conflictsWithSubject(alignment), alignment.conflictsWith),
    ...list(quoteSubject, alignment.quotes),
    ...list(statisticSubject, alignment.statistics),
    ...list(restatementSubject(alignment), alignment.restatements),
    ...list(contextSubject, alignment.context),
  ].toSorted((a, b) => a.line - b.line || (a.key < b.key ? -1 : 1));
}
