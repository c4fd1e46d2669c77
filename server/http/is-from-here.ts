import type { FastifyRequest } from 'fastify';
import { namesMediaType } from './accept.ts';
import { EXPORT_TYPES } from './export/export-format.ts';

const OWN_SITE: ReadonlySet<unknown> = new Set(['same-origin', 'none']);
const MACHINE_TYPES = ['application/json', 'application/graphql-response+json', ...EXPORT_TYPES];
/** Headers that a page of another site cannot set without being refused first. */
const PREFLIGHTED = ['apollo-require-preflight', 'x-apollo-operation-name'];
/** Every browser calls itself so, and no page can have it say otherwise. */
const BROWSER = /^Mozilla\//;

/**
 * Whether a GET cannot have been sent by a page of another site: it has a header that such a page could not set; or the browser says by itself
 * that it comes from here (Sec-Fetch-Site); or, where no browser says anything, it names a media type that no link, form or picture asks for.
 */
export function isFromHere({ headers, query }: FastifyRequest): boolean {
  if (PREFLIGHTED.some((header) => headers[header])) return true;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return OWN_SITE.has(site);
  if (MACHINE_TYPES.some((type) => namesMediaType(headers.accept, type))) return true;
  return isExport(query) && !BROWSER.test(headers['user-agent'] ?? '');
}

function isExport(query: unknown): boolean {
  return typeof query === 'object' && query !== null && 'format' in query;
}
