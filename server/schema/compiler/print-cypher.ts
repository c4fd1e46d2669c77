/** One entry of a Cypher map. */
export interface MapEntry {
  readonly key: string;
  /** The expression; a selector (`.name`) where it is the property of the same name. */
  readonly value: string;
}

/** `concern1 {.label, parent: …}`, or a plain map where no property of the variable itself is read. */
export function printMap(variable: string, entries: readonly MapEntry[]): string {
  const selects = entries.some(({ value }) => value.startsWith('.'));
  const printed = entries.map(({ key, value }) =>
    value === `.${key}` ? value : `${key}: ${value.replace(/^\./, `${variable}.`)}`,
  );
  const body = printed.some((entry) => entry.includes('\n'))
    ? `{\n${indent(printed.join(',\n'))}\n}`
    : `{${printed.join(', ')}}`;
  return selects ? `${variable} ${body}` : body;
}

/** `[concern1.label, …]`: the values of a map in their order, without the keys, which would be sent and read again with each. */
export function printRow(variable: string, entries: readonly MapEntry[]): string {
  const values = entries.map(({ value }) => value.replace(/^\./, `${variable}.`));
  return values.some((value) => value.includes('\n'))
    ? `[\n${indent(values.join(',\n'))}\n]`
    : `[${values.join(', ')}]`;
}

/** `COLLECT { … }` and the like, one clause a line. */
export function printSubquery(keyword: 'COLLECT' | 'COUNT' | 'EXISTS', clauses: readonly string[]): string {
  return `${keyword} {\n${indent(clauses.join('\n'))}\n}`;
}

export function printConditions(conditions: readonly string[]): string[] {
  return conditions.length === 0 ? [] : [`WHERE ${conditions.join('\n  AND ')}`];
}

export function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
