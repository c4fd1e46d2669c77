/** The threads of a report as rows: what is recommended, what that answers, who raised it, in what words and numbers. Pure. */
import type { Sort } from '../address/thread-fields.ts';
import { gatherEvidence } from '../details/gather-evidence.ts';
import type {
  AudienceNode,
  ClaimNode,
  MitigatesLink,
  QuoteNode,
  ReportGraph,
  StatisticNode,
} from '../report/report-graph.ts';
import { isClaim, linksFrom, linksTo } from '../report/report-graph.ts';
import { findParts, readClaim } from '../threads/family.ts';
import type { Thread } from '../threads/find-thread.ts';

export type Direction = 'recommendations' | 'concerns';

export interface ThreadRow {
  /** Of the link; where nothing is linked, of the claim. No comma is in it. */
  readonly id: string;
  /** Null where nothing answers the concern. */
  readonly recommendation: ClaimNode | null;
  /** A concern, or a finding that is a problem; null where the recommendation answers none. */
  readonly concern: ClaimNode | null;
  readonly link: MitigatesLink | null;
  /** Who raised the concern or a part of it; of a recommendation that answers none, who raised that. */
  readonly audiences: readonly AudienceNode[];
  /** What bears the same claim out, or a part of it; never what speaks against it. */
  readonly quotes: readonly QuoteNode[];
  readonly statistics: readonly StatisticNode[];
}

/** A row for each answer, and one for each claim at the end that one reads from which has none. */
export function makeThreadRows(graph: ReportGraph, direction: Direction): ThreadRow[] {
  const claims = [...graph.nodes.values()].filter(isClaim);
  const fromRecommendations = direction === 'recommendations';
  const starts = claims.filter(fromRecommendations ? isRecommendation : canBeAnswered);
  return starts.flatMap((start) => {
    const links = fromRecommendations ? linksFrom(graph, start.id, 'MITIGATES') : linksTo(graph, start.id, 'MITIGATES');
    if (links.length > 0) return links.map((link) => makeRow(graph, link));
    return [fillRow(graph, start.id, fromRecommendations ? start : null, fromRecommendations ? null : start, null)];
  });
}

const isRecommendation = ({ kind }: ClaimNode): boolean => kind === 'RECOMMENDATION';
const canBeAnswered = ({ kind, findingKind }: ClaimNode): boolean => kind === 'CONCERN' || findingKind === 'PROBLEM';

function makeRow(graph: ReportGraph, link: MitigatesLink): ThreadRow {
  return fillRow(graph, link.id, readClaim(graph, link.from), readClaim(graph, link.to), link);
}

function fillRow(
  graph: ReportGraph,
  id: string,
  recommendation: ClaimNode | null,
  concern: ClaimNode | null,
  link: MitigatesLink | null,
): ThreadRow {
  const claim = concern ?? recommendation;
  const evidence = claim === null ? [] : findEvidence(graph, claim);
  return {
    id,
    recommendation,
    concern,
    link,
    audiences: claim === null ? [] : findAudiences(graph, claim),
    quotes: evidence.filter((node) => node.kind === 'QUOTE'),
    statistics: evidence.filter((node) => node.kind === 'STATISTIC'),
  };
}

function findAudiences(graph: ReportGraph, claim: ClaimNode): AudienceNode[] {
  const links = [claim, ...findParts(graph, claim)].flatMap(({ id }) => linksFrom(graph, id, 'RAISED_BY'));
  const ids = new Set(links.filter(({ polarity }) => polarity === 'RAISES').map(({ to }) => to));
  return [...ids].flatMap((id) => {
    const node = graph.nodes.get(id);
    return node?.kind === 'AUDIENCE' ? [node] : [];
  });
}

function findEvidence(graph: ReportGraph, claim: ClaimNode): (QuoteNode | StatisticNode)[] {
  return gatherEvidence(graph, claim).flatMap(({ link }) => {
    const node = graph.nodes.get(link.from);
    const bears = link.stance !== 'OPPOSES' && (node?.kind === 'QUOTE' || node?.kind === 'STATISTIC');
    return bears ? [node] : [];
  });
}

/** Only what lies on the thread of what is selected: the link itself, or the claim that stands alone. */
export function keepThread(rows: readonly ThreadRow[], thread: Thread): ThreadRow[] {
  return rows.filter(({ link, recommendation, concern }) =>
    link === null ? thread.nodes.has((recommendation ?? concern)?.id ?? '') : holdsBoth(thread, link),
  );
}

const holdsBoth = (thread: Thread, link: MitigatesLink): boolean =>
  thread.links.has(link) && thread.nodes.has(link.from) && thread.nodes.has(link.to);

const LAST = '\uffff';
const READINGS: Readonly<Record<Sort, (row: ThreadRow, place: number) => string | number>> = {
  report: (_, place) => place,
  recommendation: ({ recommendation }) => recommendation?.label.toLowerCase() ?? LAST,
  concern: ({ concern }) => concern?.label.toLowerCase() ?? LAST,
  audiences: ({ audiences }) => audiences.length,
  quotes: ({ quotes }) => quotes.length,
  numbers: ({ statistics }) => statistics.length,
};

/** Among equals the order of the report holds, also the other way round. */
export function sortRows(rows: readonly ThreadRow[], sort: Sort, isDown: boolean): ThreadRow[] {
  const read = READINGS[sort];
  const keyed = rows.map((row, place) => ({ row, key: read(row, place) }));
  const sign = isDown ? -1 : 1;
  return keyed.sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : 0)).map(({ row }) => row);
}
