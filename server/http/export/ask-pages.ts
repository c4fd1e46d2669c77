import { type ApolloServer, HeaderMap } from '@apollo/server';
import { type Answered, runOperation } from '../graphql-request.ts';
import { type Asked, isRecord } from '../read-asked.ts';
import type { RequestContext } from '../serve-graphql.ts';
import { ADDED } from './add-parts.ts';
import type { ExportPlan } from './plan-export.ts';

/** A report that the rows are of, with what must travel with them. */
export interface SourceReport {
  readonly slug: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly licence: string | null;
  readonly licenceUrl: string | null;
  readonly sourceUrl: string | null;
  readonly sha256: string;
}

export interface ExportPage {
  readonly edges: readonly unknown[];
  /** Null where nothing stands after this page, or where the document counts from the end. */
  readonly next: string | null;
  readonly edition: string;
  readonly reports: readonly SourceReport[];
}

/** The rows that were asked for cannot all be of one edition. */
export class EditionChangedError extends Error {
  override readonly name = 'EditionChangedError';

  constructor(from: string, to: string) {
    super(`The data changed from edition ${from} to ${to} while its rows were being sent.`);
  }
}

export interface PageAsker {
  readonly apollo: ApolloServer<RequestContext>;
  readonly context: RequestContext;
  readonly asked: Asked;
  readonly plan: ExportPlan;
}

/** One page as any other operation is answered, limits included; or the answer that says why there is none. */
export async function askPage(asker: PageAsker, after: string | null): Promise<ExportPage | Answered> {
  const { apollo, context, asked, plan } = asker;
  const variables = { ...asked.variables, [plan.after]: after };
  const answered = await runOperation(
    apollo,
    { ...context },
    {
      method: 'POST',
      headers: new HeaderMap([
        ['content-type', 'application/json'],
        ['accept', 'application/graphql-response+json'],
      ]),
      search: '',
      body: { query: plan.document, variables, operationName: asked.operationName ?? null },
    },
  );
  const { data, errors } = JSON.parse(answered.body) as Record<'data' | 'errors', unknown>;
  return errors === undefined && isRecord(data) ? readPage(asker, data) : answered;
}

export function isPage(page: ExportPage | Answered): page is ExportPage {
  return 'edges' in page;
}

/** An object on the way that is null has no rows. */
function readPage({ plan, context }: PageAsker, data: Readonly<Record<string, unknown>>): ExportPage {
  const connection = plan.path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), data);
  const held = isRecord(connection) ? connection : {};
  const { hasNextPage, endCursor } = (held[ADDED.pageInfo] ?? {}) as { hasNextPage?: boolean; endCursor?: string };
  return {
    edges: (held[plan.table.key] ?? []) as readonly unknown[],
    next: plan.goesOn && hasNextPage === true ? (endCursor ?? null) : null,
    edition: context.trace.edition() ?? '',
    reports: data[ADDED.reports] as readonly SourceReport[],
  };
}

/** The first page, then the others. Throws EditionChangedError, so that no file can be whole that mixes two editions. */
export async function* readOn(asker: PageAsker, first: ExportPage): AsyncGenerator<ExportPage> {
  yield first;
  let page = first;
  while (page.next !== null) {
    const answered = await askPage(asker, page.next);
    if (!isPage(answered)) throw new Error(`A later page could not be had: ${answered.body}`);
    if (answered.edition !== first.edition) throw new EditionChangedError(first.edition, answered.edition);
    page = answered;
    yield page;
  }
}
