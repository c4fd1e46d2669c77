import type { CodedReport } from '../domain/coding.ts';
import { checkRefused } from './check-refused.ts';
import { findCrossReferences } from './find-cross-references.ts';
import { keepFirst } from './keep-first.ts';
import type { Coding } from './read-coding.ts';
import { resolveConflicts, resolveLeadsTo, resolveMitigates, resolveShiftedTo } from './resolve-claim-links.ts';
import { resolveClaims } from './resolve-claims.ts';
import { resolveFigures } from './resolve-figures.ts';
import { resolveContext, resolvePassages, resolveRestatements } from './resolve-passages.ts';
import { resolveQuotes } from './resolve-quotes.ts';
import { resolveRaisedBy } from './resolve-raised-by.ts';
import { resolveStatistics } from './resolve-statistics.ts';
import { settle } from './settle.ts';
import type { Workbench } from './workbench.ts';

/** Everything coded, in report order, then by id. Faults go to the workbench; null where even the coder is not known. */
export function resolveCoding(bench: Workbench, coding: Coding): CodedReport | null {
  const { faults } = bench;
  coding.refused.forEach((entry) => checkRefused(entry, bench));
  const entries = keepFirst(coding.claims, ({ id }) => id, 'id', faults);
  const claims = resolveClaims(entries, bench);
  const quotes = resolveQuotes(coding.quotes, bench);
  const figures = resolveFigures(coding.figures, bench);
  const prose = resolveStatistics(
    keepFirst(coding.statistics, ({ id }) => id, 'id', faults),
    bench,
  );
  const passages = resolvePassages(coding.passages, claims, bench);
  const statistics = [...figures.statistics, ...prose.statistics];
  const starts = new Map(claims.map(({ value, start }) => [value.id, start ?? 0]));
  const startOf = (claim: CodedReport['claims'][number]['id']): number => starts.get(claim) ?? 0;
  const coded = {
    parsed: bench.parsed,
    vocabularies: bench.vocabularies,
    claims: settle(claims, faults),
    quotes: settle(quotes.quotes, faults),
    figures: figures.figures,
    statistics: settle(statistics, faults),
    raisedBy: settle(resolveRaisedBy(entries, bench), faults),
    mitigates: settle(resolveMitigates(entries, bench), faults, ({ claim }) => startOf(claim)),
    evidences: settle([...quotes.evidences, ...figures.evidences, ...prose.evidences, ...passages.evidences], faults),
    conflictsWith: settle(resolveConflicts(entries, bench), faults, ({ other }) => startOf(other)),
    leadsTo: settle(resolveLeadsTo(entries, bench), faults, ({ consequence }) => startOf(consequence)),
    shiftedTo: settle(resolveShiftedTo(entries, bench), faults, ({ later }) => startOf(later)),
    restatements: resolveRestatements(coding.restatements, statistics, bench),
    cases: passages.cases,
    context: resolveContext(coding.context, bench),
    crossReferences: findCrossReferences(bench.parsed),
  };
  return coding.coder === null ? null : { ...coded, coder: coding.coder };
}
