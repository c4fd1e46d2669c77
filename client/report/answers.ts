/** What the API answers, page by page put together: the raw material of a ReportGraph. */
import type {
  AudiencesPageQuery,
  ClaimFieldsFragment,
  ClaimLinkFieldsFragment,
  EvidencedByPageFragment,
  FindingKind,
  MitigatesPageFragment,
  PassagesPageQuery,
  QuotesPageQuery,
  RaisedByPageFragment,
  ReportHeadQuery,
  ShiftFieldsFragment,
  StatisticsPageQuery,
} from '../generated/graphql.ts';
import type { ClaimKind } from './report-graph.ts';

type NodeIn<Connection extends { edges: readonly { node: unknown }[] }> = Connection['edges'][number]['node'];

export type RaisedByEdge = RaisedByPageFragment['edges'][number];
export type EvidencedByEdge = EvidencedByPageFragment['edges'][number];
export type MitigatesEdge = MitigatesPageFragment['edges'][number];
export type ClaimLinkEdge = ClaimLinkFieldsFragment;
export type ShiftEdge = ShiftFieldsFragment;
export type ClaimAnswer = Omit<ClaimFieldsFragment, 'raisedBy' | 'evidencedBy'> & {
  readonly claimKind: ClaimKind;
  readonly findingKind: FindingKind | null;
  readonly raisedBy: readonly RaisedByEdge[];
  readonly evidencedBy: readonly EvidencedByEdge[];
  readonly mitigates: readonly MitigatesEdge[];
};
export type AudienceAnswer = NodeIn<AudiencesPageQuery['audiences']>;
export type QuoteAnswer = NodeIn<QuotesPageQuery['quotes']>;
export type StatisticAnswer = NodeIn<StatisticsPageQuery['statistics']>;
export type PassageAnswer = NodeIn<PassagesPageQuery['passages']>;
export type HeadAnswer = ReportHeadQuery & { readonly report: NonNullable<ReportHeadQuery['report']> };

export interface Answers {
  readonly head: HeadAnswer;
  readonly claims: readonly ClaimAnswer[];
  readonly audiences: readonly AudienceAnswer[];
  readonly quotes: readonly QuoteAnswer[];
  readonly statistics: readonly StatisticAnswer[];
  readonly passages: readonly PassageAnswer[];
}
