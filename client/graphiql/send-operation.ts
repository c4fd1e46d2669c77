interface Operation {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: unknown;
}

const ACCEPT = 'application/graphql-response+json, application/json;q=0.9';

/** The answer as it came, errors included: whoever experiments wants to see them. */
export async function sendOperation(
  operation: Operation,
  { headers }: { readonly headers?: Readonly<Record<string, unknown>> } = {},
): Promise<object> {
  const own = Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name, String(value)]));
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: ACCEPT, ...own },
    body: JSON.stringify(operation),
  });
  return (await response.json()) as object;
}
