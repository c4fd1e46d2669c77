import { answerMaker } from './answer-maker.ts';
import type { CollectedField } from './collect-fields.ts';
import type { Piece, Reader } from './compilation.ts';
import type { MapEntry } from './print-cypher.ts';

/** One key of the answer, and the key of the row that it is read from. */
export interface Entry extends Piece {
  readonly responseKey: string;
  readonly key: string;
}

const TYPE_FIELD = '__typename';

/**
 * The fields of one map, the type's name aside, which is no property. Keys are names of the schema, numbered where a field is asked for more
 * than once; a request's aliases never become Cypher. What is asked for twice in the same words is read once: Neo4j 5.26 has been seen to give
 * null for the second of two equal properties in a map projection.
 */
export function compileEntries(
  fields: readonly CollectedField[],
  taken: Set<string>,
  compile: (field: CollectedField) => Piece,
): Entry[] {
  const read = new Map<string, string>();
  return fields
    .filter(({ name }) => name !== TYPE_FIELD)
    .map((field) => {
      const piece = compile(field);
      const key = read.get(piece.cypher) ?? takeKey(field.name, taken);
      read.set(piece.cypher, key);
      return { responseKey: field.responseKey, key, ...piece };
    });
}

function takeKey(name: string, taken: Set<string>): string {
  let key = name;
  for (let number = 2; taken.has(key); number += 1) key = `${name}${String(number)}`;
  taken.add(key);
  return key;
}

export function toMap(entries: readonly Entry[]): MapEntry[] {
  return [...new Map(entries.map(({ key, cypher }) => [key, { key, value: cypher }])).values()];
}

/** Null stays null. */
export function readMap(entries: readonly Entry[]): Reader {
  return readBy(entries, ({ key }) => key);
}

/** Of the values of a map in their order, as they were printed. */
export function readRow(entries: readonly Entry[], printed: readonly MapEntry[]): Reader {
  const keys = printed.map(({ key }) => key);
  return readBy(entries, ({ key }) => keys.indexOf(key));
}

function readBy(entries: readonly Entry[], find: (entry: Entry) => string | number): Reader {
  const makeAnswer = answerMaker(entries.map(({ responseKey }) => responseKey));
  const steps = entries.map((entry) => ({ responseKey: entry.responseKey, at: find(entry), read: entry.read }));
  return (value) => {
    if (value === null || value === undefined) return null;
    const row = value as Record<string | number, unknown>;
    const answer = makeAnswer();
    for (const { responseKey, at, read } of steps) answer[responseKey] = read(row[at]);
    return answer;
  };
}
