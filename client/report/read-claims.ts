import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { continuePages, readPages } from '../api/read-pages.ts';
import { request } from '../api/request.ts';
import {
  ConcernsPageDocument,
  FindingsPageDocument,
  MoreEvidencedByDocument,
  MoreMitigatesDocument,
  MoreRaisedByDocument,
  RecommendationsPageDocument,
} from '../generated/graphql.ts';
import type { ClaimFieldsFragment, MitigatesPageFragment } from '../generated/graphql.ts';
import type { ClaimAnswer } from './answers.ts';
import type { Ask } from './read-report.ts';

type Kind = Pick<ClaimAnswer, 'claimKind' | 'findingKind'>;
const NO_LINKS = { pageInfo: { hasNextPage: false, endCursor: null }, edges: [] };

/** Every claim of a report with every link that it has, each kind in report order. */
export async function readClaims(slug: string, ask: Ask, signal: AbortSignal): Promise<ClaimAnswer[]> {
  const [recommendations, concerns, findings] = await Promise.all([
    readPages(async (after) => (await ask(RecommendationsPageDocument, { slug, after })).recommendations),
    readPages(async (after) => (await ask(ConcernsPageDocument, { slug, after })).concerns),
    readPages(async (after) => (await ask(FindingsPageDocument, { slug, after })).findings),
  ]);
  return Promise.all([
    ...recommendations.map(({ node }) =>
      completeClaim(node, { claimKind: 'RECOMMENDATION', findingKind: null }, node.mitigates, signal),
    ),
    ...concerns.map(({ node }) => completeClaim(node, { claimKind: 'CONCERN', findingKind: null }, NO_LINKS, signal)),
    ...findings.map(({ node }) =>
      completeClaim(node, { claimKind: 'FINDING', findingKind: node.kind }, NO_LINKS, signal),
    ),
  ]);
}

/** A claim may have more links than one page holds; the rest is asked for here. */
async function completeClaim(
  claim: ClaimFieldsFragment,
  kind: Kind,
  mitigates: MitigatesPageFragment,
  signal: AbortSignal,
): Promise<ClaimAnswer> {
  const more = async <R>(document: TypedDocumentNode<R, { id: string; after: string }>, after: string): Promise<R> =>
    request(document, { id: claim.id, after }, signal);
  return {
    ...claim,
    ...kind,
    raisedBy: await continuePages(claim.raisedBy, async (after) => {
      const { node } = await more(MoreRaisedByDocument, after);
      return node !== null && 'raisedBy' in node ? node.raisedBy : NO_LINKS;
    }),
    evidencedBy: await continuePages(claim.evidencedBy, async (after) => {
      const { node } = await more(MoreEvidencedByDocument, after);
      return node !== null && 'evidencedBy' in node ? node.evidencedBy : NO_LINKS;
    }),
    mitigates: await continuePages(mitigates, async (after) => {
      const { recommendation } = await more(MoreMitigatesDocument, after);
      return recommendation?.mitigates ?? NO_LINKS;
    }),
  };
}
