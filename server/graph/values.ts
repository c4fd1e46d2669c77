import neo4j, { isDate, isDateTime, isNode, isRelationship } from 'neo4j-driver';
import type { Record as DriverRecord } from 'neo4j-driver';

/** Plain JavaScript values: numbers, strings, booleans, null, lists and maps of them. Whole numbers become INTEGER, others FLOAT. */
export type Parameters = Readonly<Record<string, unknown>>;

/** One row of an answer, by column: plain values, dates as ISO 8601 strings, a node or relationship as its properties. */
export type Row = Readonly<Record<string, unknown>>;

/** The driver sends every JavaScript number as a FLOAT, which neither LIMIT nor a list index takes. Plain loops, because loads go through here. */
export function toCypher(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toCypher);
  const given = value as Record<string, unknown>;
  const map: Record<string, unknown> = {};
  for (const key in given) {
    const inner = given[key];
    map[key] = typeof inner === 'string' ? inner : toCypher(inner);
  }
  return map;
}

export function toRow(record: DriverRecord): Row {
  return fromCypher(record.toObject()) as Row;
}

/** In place where it can be: answers are large, and nobody else holds them. */
function fromCypher(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) value[index] = fromCypher(value[index]);
    return value;
  }
  if (!isMap(value)) {
    if (isDate(value) || isDateTime(value)) return value.toString();
    if (isNode(value) || isRelationship(value)) return mapValues(value.properties as object, fromCypher);
  }
  const map = value as Record<string, unknown>;
  for (const key in map) {
    const inner = map[key];
    if (typeof inner === 'object' && inner !== null) map[key] = fromCypher(inner);
  }
  return map;
}

/** Whatever else the driver gives is of a class of its own. */
const isMap = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

function mapValues(map: object, change: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}
