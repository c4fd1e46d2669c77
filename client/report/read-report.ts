import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { ApiError } from '../api/api-error.ts';
import { readPages } from '../api/read-pages.ts';
import { request } from '../api/request.ts';
import {
  AudiencesPageDocument,
  PassagesPageDocument,
  QuotesPageDocument,
  ReportHeadDocument,
  ReportsDocument,
  StatisticsPageDocument,
} from '../generated/graphql.ts';
import type { ReportsQuery } from '../generated/graphql.ts';
import { buildReportGraph } from './build-report-graph.ts';
import { readClaims } from './read-claims.ts';
import type { ReportGraph } from './report-graph.ts';

/** One operation of the report, refused when it speaks of another version of the data than the one being read. */
export type Ask = <R extends { dataVersion: string }, V>(document: TypedDocumentNode<R, V>, variables: V) => Promise<R>;

/** Which reports there are and which version of the data is being served. */
export async function readReports(signal: AbortSignal): Promise<ReportsQuery> {
  return request(ReportsDocument, {}, signal);
}

/** The whole report in a few requests that run side by side. */
export async function readReport(slug: string, dataVersion: string, signal: AbortSignal): Promise<ReportGraph> {
  const ask: Ask = async (document, variables) => {
    const answer = await request(document, variables, signal);
    if (answer.dataVersion !== dataVersion) throw new ApiError('CHANGED_MEANWHILE', answer.dataVersion);
    return answer;
  };
  const [{ report, ...rest }, claims, audiences, quotes, statistics, passages] = await Promise.all([
    ask(ReportHeadDocument, { slug }),
    readClaims(slug, ask, signal),
    readPages(async (after) => (await ask(AudiencesPageDocument, { after })).audiences),
    readPages(async (after) => (await ask(QuotesPageDocument, { slug, after })).quotes),
    readPages(async (after) => (await ask(StatisticsPageDocument, { slug, after })).statistics),
    readPages(async (after) => (await ask(PassagesPageDocument, { slug, after })).passages),
  ]);
  if (report === null) throw new ApiError('NO_REPORT', slug);
  return buildReportGraph({
    head: { ...rest, report },
    claims,
    audiences: audiences.map(({ node }) => node),
    quotes: quotes.map(({ node }) => node),
    statistics: statistics.map(({ node }) => node),
    passages: passages.map(({ node }) => node),
  });
}
