import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql/language/printer.js';
import { DOCUMENT_IDS } from '../generated/document-ids.ts';
import { ApiError } from './api-error.ts';

const ACCEPT = 'application/graphql-response+json, application/json;q=0.9';

interface Answer<R> {
  readonly data?: R | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Sends one operation. Throws an ApiError unless the whole answer came. */
export async function request<R, V>(document: TypedDocumentNode<R, V>, variables: V, signal?: AbortSignal): Promise<R> {
  const response = await (import.meta.env.PROD ? sendId : sendText)(document, variables, signal);
  const answer = await readAnswer<R>(response);
  const fault = answer.errors?.[0];
  if (response.status === 503 || fault?.extensions?.code === 'SERVICE_UNAVAILABLE') {
    throw new ApiError('DATABASE_AWAY', fault?.message ?? response.statusText);
  }
  if (fault !== undefined || answer.data === undefined || answer.data === null) {
    throw new ApiError('REFUSED', fault?.message ?? `${String(response.status)} ${response.statusText}`);
  }
  return answer.data;
}

/** The browser keeps the answer, and the server says whether it is still current without reading it again. */
function sendId<R, V>(document: TypedDocumentNode<R, V>, variables: V, signal: AbortSignal | undefined) {
  const asked = new URLSearchParams({ documentId: idOf(document), variables: JSON.stringify(variables) });
  return send(`/graphql?${asked.toString()}`, {}, signal);
}

/** While the viewer is worked on, its documents change faster than the server learns their ids. */
function sendText<R, V>(document: TypedDocumentNode<R, V>, variables: V, signal: AbortSignal | undefined) {
  const body = JSON.stringify({ query: print(document), variables });
  return send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body }, signal);
}

function idOf<R, V>({ definitions }: TypedDocumentNode<R, V>): string {
  const names = definitions.map((one) => (one.kind === 'OperationDefinition' ? one.name?.value : undefined));
  const id = DOCUMENT_IDS[names.find((name) => name !== undefined) ?? ''];
  if (id === undefined) throw new Error(`'${String(names[0])}' has no id. Run: npm run generate`);
  return id;
}

async function send(address: string, init: RequestInit, signal: AbortSignal | undefined): Promise<Response> {
  try {
    const headers = { accept: ACCEPT, ...init.headers };
    return await fetch(address, { ...init, headers, signal: signal ?? null });
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new ApiError('UNREACHABLE', String(error));
  }
}

async function readAnswer<R>(response: Response): Promise<Answer<R>> {
  try {
    return (await response.json()) as Answer<R>;
  } catch {
    const reason = response.status === 502 || response.status === 504 ? 'UNREACHABLE' : 'REFUSED';
    throw new ApiError(reason, `${String(response.status)} ${response.statusText}`);
  }
}
