import type { FastifyRequest } from 'fastify';
import { chooseMediaType } from '../accept.ts';
import { RefusedError } from '../refused-error.ts';

export type ExportFormat = 'csv' | 'jsonl' | 'about';

const BY_TYPE = {
  'text/csv': 'csv',
  'application/jsonl': 'jsonl',
  'application/x-ndjson': 'jsonl',
} as const;
const BY_NAME: ReadonlyMap<unknown, ExportFormat | null> = new Map([
  ['json', null],
  ['csv', 'csv'],
  ['jsonl', 'jsonl'],
  ['about', 'about'],
]);
export const EXPORT_TYPES = Object.keys(BY_TYPE) as (keyof typeof BY_TYPE)[];
export const GRAPHQL_TYPES = ['application/json', 'application/graphql-response+json'] as const;

/** Null: the answer as GraphQL gives it. `?format=` decides, else `Accept`. Throws RefusedError where neither names anything there is. */
export function chooseFormat({ headers, query }: FastifyRequest): ExportFormat | null {
  const { format } = query as { readonly format?: unknown };
  if (format !== undefined) return readName(format);
  const type = chooseMediaType(headers.accept, [...GRAPHQL_TYPES, ...EXPORT_TYPES]);
  if (type === null) throw notAcceptable(headers.accept);
  return type in BY_TYPE ? BY_TYPE[type as keyof typeof BY_TYPE] : null;
}

function readName(name: unknown): ExportFormat | null {
  const format = BY_NAME.get(name);
  if (format !== undefined) return format;
  throw new RefusedError(
    'BAD_FORMAT',
    `There is no format '${String(name)}': ask for ${[...BY_NAME.keys()].join(', ')}.`,
  );
}

function notAcceptable(accept = ''): RefusedError {
  const types = [...GRAPHQL_TYPES, ...EXPORT_TYPES].join(', ');
  return new RefusedError('NOT_ACCEPTABLE', `Nothing can be given as '${accept}': accept one of ${types}.`, 406);
}
