import type { FastifyRequest } from 'fastify';

type Values = Readonly<Record<string, unknown>>;

/** What a request asks for. Parts that are not of the right kind are left out: Apollo refuses them, with the reason. */
export interface Asked {
  readonly query: string | undefined;
  readonly documentId: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Values;
}

/** From the body of a POST, or the address of a GET. */
export function readAsked({ method, body, url }: FastifyRequest): Asked {
  const parts = method === 'POST' ? (isRecord(body) ? body : {}) : readSearch(url);
  return {
    query: readText(parts['query']),
    documentId: readText(parts['documentId']),
    operationName: readText(parts['operationName']),
    variables: isRecord(parts['variables']) ? parts['variables'] : {},
  };
}

/** With its question mark; '' where there is none. */
export function searchOf(url: string): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start);
}

function readSearch(url: string): Values {
  const parts: Record<string, unknown> = Object.fromEntries(new URLSearchParams(searchOf(url)));
  return { ...parts, variables: parseJson(parts['variables']) };
}

function parseJson(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
