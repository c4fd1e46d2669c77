import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import type { Compilation } from './compilation.ts';
import type { Condition } from './conditions.ts';
import type { Hop, Route } from './route.ts';

/**
 * To what stands in a list under the key of a map: nodes; or, where the edge says more than its cursor and its node, maps that have the node
 * under `node` and their place in the list under `order` and `id`. The list is sorted by these.
 */
export function routeOfKey(
  compilation: Compilation,
  list: string,
  connection: GraphQLObjectType,
  conditions: readonly Condition[],
): Route {
  const saysMore = fieldsOfEdge(connection).some((name) => name !== 'cursor' && name !== 'node');
  return () => {
    const hop = saysMore ? hopToMaps(compilation, list) : hopToNodes(compilation, list);
    return { ...hop, conditions: conditions.map((condition) => condition(hop)) };
  };
}

function fieldsOfEdge(connection: GraphQLObjectType): string[] {
  const edge = getNamedType(connection.getFields()['edges']?.type);
  return isObjectType(edge) ? Object.keys(edge.getFields()) : [];
}

function hopToNodes(compilation: Compilation, list: string): Hop {
  const node = compilation.variable('listed');
  return { ...describe(node, node, list, (from) => `UNWIND ${from} AS ${node}\nWITH ${node}`), link: null };
}

function hopToMaps(compilation: Compilation, list: string): Hop {
  const [row, node] = [compilation.variable('row'), compilation.variable('listed')];
  const match = (from: string): string => `UNWIND ${from} AS ${row}\nWITH ${row}, ${row}.node AS ${node}`;
  return { ...describe(row, node, list, match), link: row, isMap: true };
}

function describe(row: string, node: string, list: string, match: (list: string) => string): Omit<Hop, 'link'> {
  return {
    ...{ node, match: match(list), listed: { list, match } },
    place: [`${row}.order`, `${row}.id`],
    sorted: { by: [], conditions: [] },
    ...{ conditions: [], row: row === node ? [node] : [row, node], repeats: false },
  };
}
