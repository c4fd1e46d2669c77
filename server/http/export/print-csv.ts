import type { Column } from './list-columns.ts';

const END_OF_LINE = '\r\n';
const BETWEEN_VALUES = ' | ';
/** What a spreadsheet would take for a formula (OWASP, CSV Injection), its full-width forms included; and what was guarded before. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]/;

export function printHeader(columns: readonly Column[]): string {
  return columns.map((column) => quote(column.join('.'))).join(',') + END_OF_LINE;
}

/** One edge as a line of RFC 4180. Null, an empty text and an empty list are all an empty cell. */
export function printRow(columns: readonly Column[], edge: unknown): string {
  return columns.map((column) => quote(printValue(pick(edge, column)))).join(',') + END_OF_LINE;
}

/** Lists met on the way stay lists, one inside the other. */
function pick(value: unknown, [key, ...rest]: Column): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => pick(one, key === undefined ? [] : [key, ...rest]));
  if (key === undefined || value === null || value === undefined) return value ?? null;
  return pick((value as Record<string, unknown>)[key], rest);
}

/** A text is guarded, a number never: only a text can be a formula. */
function printValue(value: unknown): string {
  if (value === null) return '';
  if (typeof value === 'string') return guard(value);
  if (!Array.isArray(value)) return typeof value === 'object' ? JSON.stringify(value) : String(value);
  if (value.some(Array.isArray)) return JSON.stringify(value);
  return guard(value.map(printItem).join(BETWEEN_VALUES));
}

function printItem(value: unknown): string {
  return value === null ? '' : String(value).replace(/[\\|]/g, '\\$&');
}

/** To read it back, take one apostrophe away where apostrophes are followed by one of these characters. */
function guard(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function quote(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
