import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { type FilterMapping, type InputMapping, type JoinedMapping, mapInputField } from '../mapping.ts';
import type { BoundField, Compilation } from './compilation.ts';
import type { Condition } from './conditions.ts';
import { printConditions, printSubquery } from './print-cypher.ts';

/** The value of an argument, or of a field within it. */
export interface Given {
  readonly compilation: Compilation;
  readonly bound: BoundField;
  readonly path: readonly string[];
  readonly value: unknown;
}

const MOST_STEPS = 10;
const OPERATORS = { SAME: '=', AMONG: '=', AT_LEAST: '>=', AT_MOST: '<=' } as const;

/** What an input object asks of a node and of the relationship that leads to it: all that is given in it and not null. */
export function compileFilter(type: GraphQLInputObjectType, given: Given): Condition[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const value = (given.value as Readonly<Record<string, unknown>>)[field.name] ?? null;
    if (value === null) return [];
    return [compileInputField(type, field, { ...given, value, path: [...given.path, field.name] })];
  });
}

function compileInputField(owner: GraphQLInputObjectType, field: GraphQLInputField, given: Given): Condition {
  const mapping = mapInputField(given.compilation.document.schema, field);
  if (mapping === null) throw new TypeError(`${owner.name}.${field.name} says not what it narrows to.`);
  return compileMapped(mapping, field.type, given);
}

function compileMapped(mapping: InputMapping, type: GraphQLInputType, given: Given): Condition {
  switch (mapping.by) {
    case 'filter':
      return compileComparison(mapping, type, given);
    case 'contains': {
      const words = bindValue(given);
      const texts = (node: string): string =>
        ['[]', ...mapping.properties.map((name) => `coalesce(${node}.${name}, [])`)].join(' + ');
      return ({ node }) => `any(text IN ${texts(node)} WHERE toLower(text) CONTAINS toLower(${words}))`;
    }
    case 'labelled': {
      const labels = bindValue(given, (values) => (values as readonly string[]).map(nameLabel));
      return ({ node }) => `any(label IN labels(${node}) WHERE label IN ${labels})`;
    }
    case 'within': {
      const ids = bindValue(given);
      return ({ node }) => {
        const broader = given.compilation.variable('broader');
        const match = `MATCH (${node})-[:${mapping.type}*0..${String(MOST_STEPS)}]->(${broader})`;
        return printSubquery('EXISTS', [match, `WHERE ${broader}.id IN ${ids}`]);
      };
    }
    case 'joined':
      return compileJoined(mapping, type, given);
  }
}

export function compileComparison(
  { property, on, compare }: Omit<FilterMapping, 'by'>,
  type: GraphQLInputType,
  given: Given,
): Condition {
  const value = bindValue(given);
  const operator = isListType(getNullableType(type)) ? 'IN' : OPERATORS[compare];
  return ({ node, link }) => {
    const held = `${on === 'LINK' && link !== null ? link : node}.${property}`;
    return compare === 'AMONG' ? `any(one IN ${held} WHERE one IN ${value})` : `${held} ${operator} ${value}`;
  };
}

function compileJoined(joined: JoinedMapping, type: GraphQLInputType, given: Given): Condition {
  const named = getNamedType(type);
  const exists = (from: string, conditions: readonly Condition[]): string => {
    const [link, node] = [given.compilation.variable(joined.type), given.compilation.variable(joined.label)];
    const [tail, head] = [joined.direction === 'IN' ? '<' : '', joined.direction === 'OUT' ? '>' : ''];
    const match = `MATCH (${from})${tail}-[${link}:${joined.type}]-${head}(${node}:${joined.label})`;
    return printSubquery('EXISTS', [match, ...printConditions(conditions.map((one) => one({ node, link })))]);
  };
  if (isInputObjectType(named)) {
    const conditions = compileFilter(named, given);
    return ({ node }) => exists(node, conditions);
  }
  const value = bindValue(given);
  return isListType(getNullableType(type))
    ? ({ node }) => exists(node, [(far) => `${far.node}.id IN ${value}`])
    : ({ node }) => `${exists(node, [])} = ${value}`;
}

/** `$where3`: what stands at the path of an argument, in each request anew. */
function bindValue({ compilation, bound, path }: Given, read: (value: unknown) => unknown = (value) => value): string {
  return compilation.parameter(bound, path.at(-1) ?? 'value', (args) =>
    read(path.reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)[key], args)),
  );
}

/** `FINDING` → `Finding`. */
function nameLabel(value: string): string {
  return `${value.charAt(0)}${value.slice(1).toLowerCase()}`;
}
