import type { LedgerCount } from '../domain/ledger.ts';
import type { Span } from '../domain/report.ts';
import type { Reading } from './reading.ts';

/** One place where the coding and the source do not agree, as a rule finds it; the ledger adds line and words. */
export interface Finding {
  /** Id of what is wrong. */
  readonly subject: string;
  readonly span: Span;
  readonly problem: string;
  readonly remedy: string;
}

export interface Findings {
  readonly counts: readonly LedgerCount[];
  readonly findings: readonly Finding[];
}

/** A rule takes its reason from the source: it reads the words at a place and says what the coding there may be. */
export interface Rule {
  readonly name: string;
  /** What holds when nothing is found, in one sentence; from the coding manual where that says it. */
  readonly definition: string;
  readonly check: (reading: Reading) => Findings;
}

/** Most rules look at records one by one: how many were looked at, and what was found wrong. */
export function examine<T extends { readonly id: string }>(
  label: string,
  records: readonly T[],
  find: (record: T) => readonly Finding[],
): Findings {
  return { counts: [{ label, ids: records.map(({ id }) => id) }], findings: records.flatMap(find) };
}
