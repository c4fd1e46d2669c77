/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The one text of a value, after RFC 8785: keys in the order of their UTF-16 code units, no white space, numbers and strings as ECMAScript prints them. */
export function printCanonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(printCanonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${printEntries(value as { readonly [key: string]: Json })}}`;
  if (typeof value === 'number' && !Number.isFinite(value)) throw new NotJsonError(String(value));
  return JSON.stringify(value);
}

function printEntries(map: { readonly [key: string]: Json }): string {
  const keys = Object.keys(map).sort();
  return keys.map((key) => `${JSON.stringify(key)}:${printCanonicalJson(map[key] ?? null)}`).join(',');
}

export class NotJsonError extends Error {
  override readonly name = 'NotJsonError';

  constructor(value: string) {
    super(`${value} cannot be written as JSON.`);
  }
}
