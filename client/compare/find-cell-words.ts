/** The exact words behind a cell: what people are quoted as saying, and where the report says it of them. Pure. */
import type { EvidencesLink, RaisedByLink, ReportGraph } from '../report/report-graph.ts';
import { linksFrom, linksTo } from '../report/report-graph.ts';

/** Whose words, and heard where; what is undefined does not narrow, and an empty set asks for what names none. */
export interface WordsScope {
  readonly audience?: ReadonlySet<string> | undefined;
  readonly strand?: ReadonlySet<string> | undefined;
  readonly region?: ReadonlySet<string> | undefined;
}

/** The quotes that bear on a claim, for it or against it. */
export function findQuotes(graph: ReportGraph, claimId: string, scope: WordsScope): EvidencesLink[] {
  return linksTo(graph, claimId, 'EVIDENCES').filter(({ from }) => {
    const quote = graph.nodes.get(from);
    if (quote?.kind !== 'QUOTE') return false;
    const { speakerIds, strand, region } = quote;
    return (
      fits(speakerIds, scope.audience) &&
      fits([strand.id], scope.strand) &&
      fits(region === null ? [] : [region.id], scope.region)
    );
  });
}

/** The places that name them as raising it. */
export function findRaising(graph: ReportGraph, claimId: string, scope: WordsScope): RaisedByLink[] {
  return linksFrom(graph, claimId, 'RAISED_BY').filter(
    ({ polarity, to, strands, regions }) =>
      polarity === 'RAISES' &&
      fits([to], scope.audience) &&
      fits(idsOf(strands), scope.strand) &&
      fits(idsOf(regions), scope.region),
  );
}

const idsOf = (named: readonly { readonly id: string }[]): string[] => named.map(({ id }) => id);

function fits(ids: readonly string[], wanted: ReadonlySet<string> | undefined): boolean {
  if (wanted === undefined) return true;
  return wanted.size === 0 ? ids.length === 0 : ids.some((id) => wanted.has(id));
}
