import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql/language/printer.js';
import { ApiError } from './api-error.ts';

interface Answer<R> {
  readonly data?: R | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Sends one operation. Throws an ApiError unless the whole answer came. */
export async function request<R, V>(document: TypedDocumentNode<R, V>, variables: V, signal?: AbortSignal): Promise<R> {
  const response = await send(JSON.stringify({ query: print(document), variables }), signal);
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

async function send(body: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    return await fetch('/graphql', { method: 'POST', headers, body, signal: signal ?? null });
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
