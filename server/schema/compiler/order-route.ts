import { type GraphQLEnumValue, getNamedType, isEnumType } from 'graphql';
import { type OrderMapping, mapOrder } from '../mapping.ts';
import type { BoundField, Compilation } from './compilation.ts';
import { printSubquery } from './print-cypher.ts';
import type { Hop, Route } from './route.ts';

const ARGUMENT = 'orderBy';

/** The name by which the cursors of a list know it: that of the field, and of the order where it is not the list's own. */
export function nameList(compilation: Compilation, bound: BoundField): string {
  const chosen = findOrder(compilation, bound);
  return chosen?.mapping ? `${bound.field.name} by ${chosen.value.name}` : bound.field.name;
}

/** The same rows, in the order that is asked for. */
export function orderRoute(compilation: Compilation, bound: BoundField, route: Route): Route {
  const mapping = findOrder(compilation, bound)?.mapping;
  if (!mapping) return route;
  return () => {
    const hop = route();
    const place: Hop['place'] = [printKey(hop.node, mapping), hop.place[1]];
    return { ...hop, place, sorted: { by: place, conditions: [] } };
  };
}

interface ChosenOrder {
  readonly value: GraphQLEnumValue;
  /** Null for the order that the list has by itself. */
  readonly mapping: OrderMapping | null;
}

function findOrder({ document }: Compilation, { definition, args }: BoundField): ChosenOrder | null {
  const argument = definition.args.find(({ name }) => name === ARGUMENT);
  const type = argument && getNamedType(argument.type);
  const value = isEnumType(type) ? type.getValue(String(args[ARGUMENT])) : undefined;
  return value ? { value, mapping: mapOrder(document.schema, value) } : null;
}

/** Keys rise along the list, as its cursors do: what comes first by being great is turned round. */
function printKey(node: string, { text, number, count, direction }: OrderMapping): string {
  if (text !== null) return `toLower(${node}.${text})`;
  if (number !== null) return `-coalesce(${node}.${number}, 0)`;
  const link = `${direction === 'IN' ? '<' : ''}-[:${String(count)}]-${direction === 'OUT' ? '>' : ''}`;
  return `-${printSubquery('COUNT', [`MATCH (${node})${link}()`])}`;
}
