import type { Statement } from '../graph/statement.ts';
import type { Properties } from './graph-rows.ts';

/** Where a statement takes each property of a row from: `order: row[2]` → `order` at 2. */
interface Places {
  readonly of: ReadonlyMap<string, number>;
  readonly count: number;
}

const PLACED = /(\w+): row\[(\d+)\]/g;
const known = new Map<string, Places>();

/**
 * One row as the statement wants it: the ids or ends first, then each property at its place, null where it has none. By place and not by name, because
 * names would be sent anew with every row.
 *
 * @throws UnplacedPropertyError where the statement would leave a property out.
 */
export function placeValues(statement: Statement, ends: readonly unknown[], properties: Properties): unknown[] {
  const places = findPlaces(statement);
  const row = [...ends];
  while (row.length < places.count) row.push(null);
  for (const name in properties) {
    const place = places.of.get(name);
    if (place === undefined) throw new UnplacedPropertyError(statement.name, name);
    row[place] = properties[name];
  }
  return row;
}

function findPlaces({ name, text }: Statement): Places {
  const places = known.get(name) ?? readPlaces(text);
  known.set(name, places);
  return places;
}

function readPlaces(text: string): Places {
  const of = new Map([...text.matchAll(PLACED)].map((found) => [found[1] ?? '', Number(found[2])]));
  return { of, count: Math.max(-1, ...of.values()) + 1 };
}

export class UnplacedPropertyError extends Error {
  override readonly name = 'UnplacedPropertyError';

  constructor(
    readonly statement: string,
    readonly property: string,
  ) {
    super(
      `The statement '${statement}' has no place for the property '${property}': write it into cypher/${statement}.cypher.`,
    );
  }
}
