import type { Properties } from './graph-rows.ts';

/** Between the values of a list: a sign that no text has. */
export const LIST_SEPARATOR = '\u001f';

type Type = 'string' | 'long' | 'double' | 'boolean' | 'string[]';

/** The columns of one file, found while its rows are written: a property that is new comes last, and rows before it end sooner. */
export class ImportColumns {
  readonly #types = new Map<string, Type>();

  /** One line. Null where there is nothing; text always in quotes, so that empty text is not nothing. */
  printRow(fixed: readonly string[], properties: Properties): string {
    for (const [name, value] of Object.entries(properties)) this.#note(name, value);
    const cells = [...this.#types.keys()].map((name) => printCell(properties[name]));
    return `${[...fixed.map(quote), ...cells].join(',')}\n`;
  }

  printHeader(fixed: readonly string[]): string {
    return `${[...fixed, ...[...this.#types].map(([name, type]) => `${name}:${type}`)].join(',')}\n`;
  }

  #note(name: string, value: Properties[string]): void {
    const known = this.#types.get(name);
    if (known === undefined || (known === 'long' && !Number.isInteger(value))) this.#types.set(name, typeOf(value));
  }
}

function typeOf(value: Properties[string]): Type {
  if (typeof value === 'number') return Number.isInteger(value) ? 'long' : 'double';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'string' ? 'string' : 'string[]';
}

function printCell(value: Properties[string] | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return quote(typeof value === 'string' ? value : value.join(LIST_SEPARATOR));
}

function quote(text: string): string {
  return `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;
}
