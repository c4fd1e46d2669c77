import { searchOf } from '../read-asked.ts';
import type { ExportPage } from './ask-pages.ts';
import type { ExportFormat } from './export-format.ts';
import type { ExportPlan } from './plan-export.ts';
import type { ExportRequest } from './send-export.ts';

const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  jsonl: 'application/jsonl; charset=utf-8',
  about: 'application/json; charset=utf-8',
};

/** Where the rows come from, under which licence, and of which edition, travels with them in headers. */
export function makeExportHeaders(wanted: ExportRequest, plan: ExportPlan, page: ExportPage): Record<string, string> {
  const next = plan.isWhole ? null : page.next;
  return {
    'content-type': MEDIA_TYPES[wanted.format],
    'content-disposition': `inline; filename="${plan.path.at(-1) ?? 'rows'}.${wanted.format === 'about' ? 'json' : wanted.format}"`,
    'cache-control': 'no-cache',
    vary: 'Accept',
    etag: wanted.context.tag(page.edition),
    'server-timing': wanted.context.trace.print(),
    'golden-thread-data-version': page.edition,
    ...(next === null ? {} : { 'golden-thread-next-cursor': next }),
    ...printLinks([...linkSources(page), ...linkAddresses(wanted, plan, next)]),
  };
}

/** What a table alone does not say, for a file beside it. */
export function describeExport({ asked, document, productVersion }: ExportRequest, plan: ExportPlan, page: ExportPage) {
  return {
    dataVersion: page.edition,
    productVersion,
    reports: page.reports,
    operation: { document, operationName: asked.operationName ?? null, variables: asked.variables },
    rows: `one for each edge of '${plan.path.join('.')}'${plan.isWhole ? '' : ', of one page'}`,
    columns: plan.table.columns.map((column) => column.join('.')),
    csv: {
      betweenValuesOfAList: ' | ',
      escapedInAList: 'a backslash before a backslash or a vertical bar',
      listsOfLists: 'as JSON',
      noValue: 'an empty cell',
      guarded:
        'an apostrophe stands before a text that a spreadsheet would take for a formula; take one away where apostrophes are followed by = + - @, a tab or the end of a line',
    },
  };
}

interface Link {
  readonly url: string;
  readonly rel: string;
}

function linkSources({ reports }: ExportPage): Link[] {
  const links = reports.flatMap(({ licenceUrl, sourceUrl }) => [
    { url: licenceUrl, rel: 'license' },
    { url: sourceUrl, rel: 'via' },
  ]);
  const known = new Map(links.map(({ url, rel }) => [`${rel} ${url ?? ''}`, { url: url ?? '', rel }]));
  return [...known.values()]
    .filter(({ url }) => URL.canParse(url))
    .map((link) => ({ ...link, url: new URL(link.url).href }));
}

/** Programs read 16 kB of headers, all in all; this leaves room for both addresses and the rest. */
const ADDRESS_LIMIT = 4_000;

/** Only a GET has an address that says everything. */
function linkAddresses({ request: { method, url } }: ExportRequest, plan: ExportPlan, next: string | null): Link[] {
  if (method === 'POST') return [];
  const search = searchOf(url);
  const about = { url: addressOf(search, { format: 'about' }), rel: 'describedby' };
  const pages = next === null ? [] : [{ url: addressOf(search, turnPage(search, plan, next)), rel: 'next' }];
  return [about, ...pages].filter((link) => link.url.length <= ADDRESS_LIMIT);
}

function turnPage(search: string, { after, continueAfter }: ExportPlan, next: string): Record<string, string> {
  if (continueAfter !== null) return { query: continueAfter(next) };
  const variables = JSON.parse(new URLSearchParams(search).get('variables') ?? '{}') as Record<string, unknown>;
  return { variables: JSON.stringify({ ...variables, [after]: next }) };
}

function addressOf(search: string, changed: Readonly<Record<string, string>>): string {
  const parts = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changed)) parts.set(name, value);
  return `/graphql?${parts.toString()}`;
}

function printLinks(links: readonly Link[]): { link?: string } {
  return links.length === 0 ? {} : { link: links.map(({ url, rel }) => `<${url}>; rel="${rel}"`).join(', ') };
}
