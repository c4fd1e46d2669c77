/** What lists are narrowed to and sorted by, once more: by reading rows in memory. What the compiler's conditions must agree with. */
import { type GraphQLInputObjectType, type GraphQLSchema, getNamedType, isEnumType, isInputObjectType } from 'graphql';
import type { NodeRow, RelationshipRow } from '../../server/load/graph-rows.ts';
import { type InputMapping, type JoinedMapping, mapInputField, mapOrder } from '../../server/schema/mapping.ts';
import { smallGraph } from './small-graph.ts';

interface Subject {
  readonly node: NodeRow;
  readonly link: RelationshipRow | null;
}
type Values = Readonly<Record<string, unknown>>;

const nodeById = new Map(smallGraph.nodes.map((node) => [node.id, node]));
const listOf = (value: unknown): readonly unknown[] => (value === undefined || value === null ? [] : [value].flat());
const textsOf = ({ properties }: NodeRow, names: readonly string[]): string[] =>
  names.flatMap((name) => listOf(properties[name])).map((text) => String(text).toLowerCase());

/** Whether all that is given, and not null, is true of a node and of the relationship that led to it. */
export function holdsFilter(schema: GraphQLSchema, type: GraphQLInputObjectType, values: Values, of: Subject): boolean {
  return Object.values(type.getFields()).every((field) => {
    const value = values[field.name] ?? null;
    const mapping = mapInputField(schema, field);
    if (value === null || mapping === null) return true;
    const within = getNamedType(field.type);
    const holdsAll = (far: Subject): boolean =>
      !isInputObjectType(within) || holdsFilter(schema, within, value as Values, far);
    return holds(mapping, value, of, holdsAll);
  });
}

function holds(mapping: InputMapping, value: unknown, of: Subject, holdsAll: (far: Subject) => boolean): boolean {
  const { node } = of;
  switch (mapping.by) {
    case 'filter': {
      const properties = mapping.on === 'LINK' ? of.link?.properties : { ...node.properties, id: node.id };
      const held = listOf(properties?.[mapping.property]);
      if (mapping.compare === 'AT_LEAST') return held.some((one) => Number(one) >= Number(value));
      if (mapping.compare === 'AT_MOST') return held.some((one) => Number(one) <= Number(value));
      return held.some((one) => listOf(value).includes(one));
    }
    case 'contains':
      return textsOf(node, mapping.properties).some((text) => text.includes(String(value).toLowerCase()));
    case 'labelled':
      return listOf(value).some((kind) => node.labels.some((label) => label.toUpperCase() === kind));
    case 'within':
      return climb(node.id, mapping.type).some((id) => listOf(value).includes(id));
    case 'joined': {
      const found = joinedTo(node, mapping);
      if (typeof value === 'boolean') return found.length > 0 === value;
      return found.some((far) => (Array.isArray(value) ? value.includes(far.node.id) : holdsAll(far)));
    }
  }
}

/** The id itself, and those above it. */
function climb(id: string, type: string): string[] {
  const above = smallGraph.relationships.filter((link) => link.type === type && link.from === id);
  return [id, ...above.flatMap(({ to }) => climb(to, type))];
}

function joinedTo({ id }: NodeRow, { type, direction, label }: JoinedMapping): Subject[] {
  return smallGraph.relationships.flatMap((link) => {
    const [here, there] = direction === 'OUT' ? [link.from, link.to] : [link.to, link.from];
    const node = nodeById.get(there);
    return link.type === type && here === id && node?.labels.includes(label) ? [{ node, link }] : [];
  });
}

type Key = number | string;
interface Placed {
  readonly node: NodeRow;
  readonly place: readonly [Key, string];
}
interface OrderedField {
  readonly name: string;
  readonly args: readonly { readonly name: string; readonly type: Parameters<typeof getNamedType>[0] }[];
}

/** The steps in the order that is asked for, and the name of the list in it. */
export function reorder<S extends Placed>(
  schema: GraphQLSchema,
  steps: readonly S[],
  { name, args }: OrderedField,
  asked: unknown,
): { readonly name: string; readonly steps: readonly S[] } {
  const type = getNamedType(args.find((argument) => argument.name === 'orderBy')?.type);
  const value = isEnumType(type) ? type.getValue(String(asked)) : null;
  const order = value ? mapOrder(schema, value) : null;
  if (!value || order === null) return { name, steps };
  const keyOf = ({ properties, id }: NodeRow): Key => {
    if (order.text !== null) return String(properties[order.text]).toLowerCase();
    if (order.number !== null) return -Number(properties[order.number]);
    const end = order.direction === 'OUT' ? 'from' : 'to';
    return -smallGraph.relationships.filter((link) => link.type === order.count && link[end] === id).length;
  };
  const placed = steps.map((step) => ({ ...step, place: [keyOf(step.node), step.place[1]] as const }));
  const compare = (a: Key, b: Key): number => (a < b ? -1 : a > b ? 1 : 0);
  placed.sort((a, b) => compare(a.place[0], b.place[0]) || compare(a.place[1], b.place[1]));
  return { name: `${name} by ${value.name}`, steps: placed };
}
