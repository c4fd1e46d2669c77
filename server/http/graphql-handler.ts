import type { ApolloServer } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { chooseMediaType, namesMediaType } from './accept.ts';
import { makeTag, matchesTag } from './answer-tag.ts';
import { type ExportFormat, GRAPHQL_TYPES, chooseFormat } from './export/export-format.ts';
import { sendExport } from './export/send-export.ts';
import { runOperation, sendAnswer, toHttpRequest } from './graphql-request.ts';
import { isFromHere } from './is-from-here.ts';
import { type PersistedDocuments, findDocument } from './persisted-documents.ts';
import { type Asked, isRecord, readAsked, searchOf } from './read-asked.ts';
import { startTiming } from './request-timing.ts';
import type { RequestContext } from './serve-graphql.ts';

export interface Served {
  readonly apollo: ApolloServer<RequestContext>;
  readonly schema: GraphQLSchema;
  readonly documents: PersistedDocuments;
  /** Changes with anything of the product that could change an answer. */
  readonly productVersion: string;
  /** Asks the database; null where nothing is loaded. */
  readonly readEdition: () => Promise<string | null>;
}

/** One request to /graphql, from its headers to its answer. */
export function makeGraphqlHandler(served: Served) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    if (wantsPage(request)) return reply.redirect(`/graphiql${searchOf(request.url)}`, 303);
    const format = chooseFormat(request);
    const asked = readAsked(request);
    const document = findDocument(asked, served.documents);
    const context = makeContext(served, request, { format, asked, document });
    if (await isUnchanged(served, context)) return sendUnchanged(reply, context);
    if (format !== null && document !== undefined && (request.method === 'POST' || isFromHere(request))) {
      return sendExport({ ...served, request, reply, asked, document, format, context });
    }
    return sendAnswer(reply, await runOperation(served.apollo, context, toHttpRequest(request, document)));
  };
}

function wantsPage({ headers: { accept }, query, method }: FastifyRequest): boolean {
  if (method === 'POST' || (isRecord(query) && 'format' in query)) return false;
  return (
    namesMediaType(accept, 'text/html') && chooseMediaType(accept, ['text/html', ...GRAPHQL_TYPES]) === 'text/html'
  );
}

interface Wanted {
  readonly format: ExportFormat | null;
  readonly asked: Asked;
  readonly document: string | undefined;
}

function makeContext(
  served: Served,
  request: FastifyRequest,
  { format, asked, document = '' }: Wanted,
): RequestContext {
  const mediaType = format ?? chooseMediaType(request.headers.accept, GRAPHQL_TYPES) ?? '';
  const { operationName, variables } = asked;
  const { productVersion } = served;
  const tag = makeTag({ productVersion, mediaType, document, operationName, variables });
  return { request, trace: startTiming(), tag };
}

/** Asks for the edition alone, and only of a request that knows an answer. Where that fails, the operation itself tells why. */
async function isUnchanged({ readEdition }: Served, { request, trace, tag }: RequestContext): Promise<boolean> {
  const known = request.headers['if-none-match'];
  if (known === undefined) return false;
  const started = performance.now();
  const edition = await readEdition().catch(() => null);
  trace.add('database', performance.now() - started);
  if (edition === null || !matchesTag(known, tag(edition))) return false;
  trace.readFrom(edition);
  return true;
}

function sendUnchanged(reply: FastifyReply, { trace, tag }: RequestContext): FastifyReply {
  return reply
    .code(304)
    .headers({
      etag: tag(trace.edition() ?? ''),
      'cache-control': 'no-cache',
      vary: 'Accept',
      'server-timing': trace.print(),
    })
    .send();
}
