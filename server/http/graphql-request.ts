import { type ApolloServer, type HTTPGraphQLRequest, HeaderMap } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isFromHere } from './is-from-here.ts';
import { nameErrors } from './name-errors.ts';
import { isRecord, searchOf } from './read-asked.ts';
import type { RequestContext } from './serve-graphql.ts';

export interface Answered {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

export async function runOperation(
  apollo: ApolloServer<RequestContext>,
  context: RequestContext,
  httpGraphQLRequest: HTTPGraphQLRequest,
): Promise<Answered> {
  const answer = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context });
  const { status = 200, headers, body } = answer;
  // The schema has neither @defer nor @stream: no answer comes in parts.
  const text = body.kind === 'complete' ? body.string : '';
  return { status, headers, body: nameErrors(status, text, context.request.id) };
}

/** As it came, but for a document that was named by its id, and for the proof, which Apollo knows as a header, that no other site sent it. */
export function toHttpRequest(request: FastifyRequest, document: string | undefined): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  if (isFromHere(request)) headers.set('apollo-require-preflight', 'true');
  const method = request.method === 'POST' ? 'POST' : 'GET';
  return {
    method,
    headers,
    search: addDocument(searchOf(request.url), document),
    body: completeBody(request.body, document),
  };
}

function addDocument(search: string, document: string | undefined): string {
  const parts = new URLSearchParams(search);
  if (document === undefined || parts.has('query')) return search;
  parts.set('query', document);
  return `?${parts.toString()}`;
}

function completeBody(body: unknown, document: string | undefined): unknown {
  return document !== undefined && isRecord(body) ? { ...body, query: document } : body;
}

export function sendAnswer(reply: FastifyReply, { status, headers, body }: Answered): FastifyReply {
  return reply.code(status).headers(Object.fromEntries(headers)).send(body);
}
