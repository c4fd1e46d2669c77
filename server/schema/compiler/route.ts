import type { FindByMapping, LookupMapping, RelationshipMapping } from '../mapping.ts';
import type { Compilation } from './compilation.ts';
import type { Condition } from './conditions.ts';
import { type Rank, findRank, leadsOnlyTo } from './ranked-links.ts';

/** One way to the nodes of a field, with variables of its own: each subquery takes the route anew. */
export interface Hop {
  readonly match: string;
  /** Where the rows stand in a list of the answer, which holds them in their order. */
  readonly listed?: Listed;
  readonly conditions: readonly string[];
  readonly node: string;
  /** Null where no relationship leads there. */
  readonly link: string | null;
  /** What stands in the relationship's place is a map that a statement made. */
  readonly isMap?: boolean;
  /** Where a row stands in the list; the two together are unique in it. */
  readonly place: readonly [order: string, id: string];
  /** What is always true of a row, and lets an index that is sorted as the list is answer it: with as few reads as there are rows. */
  readonly sorted: Sorting;
  /** The pattern that counts the rows without visiting them; null where they have to be looked at. */
  readonly counted?: string | null;
  /** The variables that make a row; the same row is given once. */
  readonly row: readonly string[];
  readonly repeats: boolean;
}
export type Route = () => Hop;

interface Listed {
  readonly list: string;
  /** What matches the rows of such a list. */
  readonly match: (list: string) => string;
}

interface Sorting {
  /** Nothing, where the rows come in their order. */
  readonly by: readonly string[];
  readonly conditions: readonly string[];
  /** Which index that is, where the planner would not see it by itself. */
  readonly hint?: string;
}

export interface Choice {
  readonly conditions: readonly Condition[];
  /** The relationship along which the route first goes down; null: none. */
  readonly descend: string | null;
}

export const EVERYTHING: Choice = { conditions: [], descend: null };

export function followRelationship(
  compilation: Compilation,
  owner: string,
  mapping: RelationshipMapping,
  label: string,
  { conditions, descend }: Choice = EVERYTHING,
): Route {
  const { type, direction, sortedBy } = mapping;
  const rank = descend === null ? findRank(mapping) : null;
  const isCounted = descend === null && conditions.length === 0 && leadsOnlyTo(mapping, label);
  return () => {
    const link = compilation.variable(type);
    const node = compilation.variable(label);
    const start = descend === null ? `(${owner})` : `(${owner})<-[:${descend}*0..]-()`;
    const arrow = (of: string): string =>
      `${direction === 'IN' ? '<' : ''}-[${of}:${type}]-${direction === 'OUT' ? '>' : ''}`;
    const sorted = sortedBy === 'NODE' ? node : link;
    return {
      match: `MATCH ${start}${arrow(link)}(${node}:${label})`,
      counted: isCounted ? `MATCH ${start}${arrow('')}()` : null,
      conditions: conditions.map((condition) => condition({ node, link })),
      node,
      link,
      ...(rank === null
        ? sortPlainly([`${sorted}.order`, `${sortedBy === 'LINK' ? link : node}.id`])
        : sortByRank(owner, link, type, rank)),
      row: sortedBy === 'NODE' && descend !== null ? [node] : [link, node],
      repeats: descend !== null,
    };
  };
}

/** Every node with the label in this edition, or those whose properties are equal to the expressions given. */
export function findNodes(
  compilation: Compilation,
  label: string,
  equal: Readonly<Record<string, string>> = {},
  conditions: readonly Condition[] = [],
): Route {
  return () => {
    const node = compilation.variable(label);
    const labels = 'id' in equal && label !== 'Entity' ? `Entity&${label}` : label;
    const properties = Object.entries({ edition: 'edition', ...equal }).map(([name, value]) => `${name}: ${value}`);
    return {
      match: `MATCH (${node}:${labels} {${properties.join(', ')}})`,
      conditions: conditions.map((condition) => condition({ node, link: null })),
      ...{ node, link: null, row: [node], repeats: false },
      ...sortByIndex(node),
    };
  };
}

/** As the indexes of cypher/constraints are sorted. Orders are offsets, never below 0. */
function sortByIndex(node: string): Pick<Hop, 'place' | 'sorted'> {
  const place = [`${node}.order`, `${node}.id`] as const;
  return {
    place,
    sorted: { by: [`${node}.edition`, ...place], conditions: [`${place[0]} >= 0`, `${place[1]} >= ''`] },
  };
}

/** As the index of the relationships that lead to one node is sorted. Beside a staged edition it holds those of both, and the owner tells them apart. */
function sortByRank(owner: string, link: string, type: string, [order, id]: Rank): Pick<Hop, 'place' | 'sorted'> {
  const place = [`${link}.${order}`, `${link}.${id}`] as const;
  const to = `${link}.to`;
  return {
    place,
    sorted: {
      by: [to, ...place],
      conditions: [`${to} = ${owner}.id`, `${place[0]} >= 0`, `${place[1]} >= ''`],
      hint: `USING INDEX SEEK ${link}:${type}(to, ${order}, ${id})`,
    },
  };
}

function sortPlainly(place: Hop['place']): Pick<Hop, 'place' | 'sorted'> {
  return { place, sorted: { by: place, conditions: [] } };
}

export function findByArgument(
  compilation: Compilation,
  { property }: FindByMapping,
  label: string,
  value: string,
): Route {
  return findNodes(compilation, label, { [property]: value });
}

/** The nodes whose key stands in a property of the owner, which holds one value or a list. */
export function lookUp(
  compilation: Compilation,
  property: string,
  { key }: Pick<LookupMapping, 'key'>,
  label: string,
  isList: boolean,
): Route {
  if (!isList) return findNodes(compilation, label, { [key]: property });
  const labels = key === 'id' ? `Entity&${label}` : label;
  return () => {
    const node = compilation.variable(label);
    return {
      match: `MATCH (${node}:${labels} {edition: edition})`,
      conditions: [`${node}.${key} IN ${property}`],
      ...{ node, link: null, row: [node], repeats: false },
      ...sortPlainly([`${node}.order`, `${node}.id`]),
    };
  };
}
