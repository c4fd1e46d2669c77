import {
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { type FieldMapping, type RelationshipMapping, mapArgument } from '../../server/schema/mapping.ts';
import { labelAtFarEnd } from '../../server/schema/compiler/target.ts';
import type { NodeRow, RelationshipRow } from '../../server/load/graph-rows.ts';
import { holdsFilter } from './reference-filters.ts';
import { smallGraph } from './small-graph.ts';

/** A node, with the relationship that led to it and its place in the list. */
export interface Step {
  readonly node: NodeRow;
  readonly link: RelationshipRow | null;
  readonly place: readonly [order: number | string, id: string];
}
/** What a field is read from: a step whose relationship is not null is read by its relationship. */
export interface Thing extends Step {
  /** Of an anchor held on a relationship. */
  readonly prefix?: string;
}
type Args = Record<string, unknown>;
type Info = Pick<GraphQLResolveInfo, 'fieldName' | 'parentType' | 'returnType'>;

const { nodes, relationships } = smallGraph;
const nodeById = new Map(nodes.map((node) => [node.id, node]));
const labelled = (label: string): NodeRow[] =>
  nodes.filter(({ labels }) => label === 'Entity' || labels.includes(label));
const asStep = (node: NodeRow): Step => ({ node, link: null, place: [Number(node.properties['order']), node.id] });

export function findSteps(
  schema: GraphQLSchema,
  source: object,
  mapping: FieldMapping,
  args: Args,
  info: Info,
): readonly (Step | null)[] | { readonly value: unknown } {
  const thing = source as Thing;
  const type = getNamedType(info.returnType);
  if (!isCompositeType(type)) return { value: readValue(thing, mapping, info) };
  const label = labelAtFarEnd(schema, type);
  const chosen = (steps: readonly Step[]): Step[] => sort(steps.filter((step) => isChosen(schema, step, args, info)));
  if (info.fieldName === 'node' && thing.link !== undefined && 'list' in thing) return [asStep(thing.node)];
  switch (mapping.by) {
    case 'embedded':
      return { value: thing };
    case 'farEnd':
      return [farEnd(thing)];
    case 'anchor':
      return { value: readLink(thing, mapping.prefix, 'start') === null ? null : { ...thing, prefix: mapping.prefix } };
    case 'findBy':
      return [args[mapping.argument]].flat().map((wanted) => {
        const found = labelled(label).find((node) => read(node, mapping.property) === wanted);
        return found ? asStep(found) : null;
      });
    case 'lookup':
      return sort(
        labelled(label)
          .map(asStep)
          .filter(({ node }) => [readOwn(thing, mapping.property)].flat().includes(read(node, mapping.key))),
      );
    case 'holds':
      return chosen(
        labelled(label)
          .map(asStep)
          .filter(({ node }) => node.properties['report'] === thing.node.properties['slug']),
      );
    case 'relationship':
      return chosen(follow(thing.node, mapping, label, args['withNarrower'] === true));
    default:
      return chosen(labelled(label).map(asStep));
  }
}

function farEnd(thing: Thing): Step {
  if (thing.prefix === undefined) return asStep(thing.node);
  const passage = nodeById.get(String(readLink(thing, thing.prefix, 'passage')));
  if (!passage) throw new Error('An anchor without a passage.');
  return asStep(passage);
}

function follow(start: NodeRow, mapping: RelationshipMapping, label: string, descend: boolean): Step[] {
  const starts = descend ? [start, ...below(start)] : [start];
  const steps = relationships
    .filter(({ type }) => type === mapping.type)
    .flatMap((link) => starts.flatMap(({ id }) => ends(link, id, mapping)))
    .flatMap(({ id, link }) => {
      const node = nodeById.get(id);
      return node && (label === 'Entity' || node.labels.includes(label)) ? [placed(node, link, mapping)] : [];
    });
  return [
    ...new Map(steps.map((step) => [descend && mapping.sortedBy === 'NODE' ? step.node : step.link, step])).values(),
  ];
}

function below({ id }: NodeRow): NodeRow[] {
  return relationships
    .filter((link) => link.type === 'BROADER' && link.to === id)
    .flatMap((link) => nodeById.get(link.from) ?? [])
    .flatMap((node) => [node, ...below(node)]);
}

function ends(link: RelationshipRow, id: string, { direction }: RelationshipMapping) {
  const out = direction !== 'IN' && link.from === id ? [{ id: link.to, link }] : [];
  const into = direction !== 'OUT' && link.to === id ? [{ id: link.from, link }] : [];
  return [...out, ...into];
}

function placed(node: NodeRow, link: RelationshipRow, { sortedBy }: RelationshipMapping): Step {
  const order = sortedBy === 'NODE' ? node.properties['order'] : link.properties['order'];
  return { node, link, place: [Number(order), sortedBy === 'LINK' ? String(link.properties['id']) : node.id] };
}

function sort(steps: readonly Step[]): Step[] {
  return [...steps].sort(
    ({ place: [a, x] }, { place: [b, y] }) => Number(a) - Number(b) || (x < y ? -1 : x > y ? 1 : 0),
  );
}

function isChosen(schema: GraphQLSchema, step: Step, args: Args, { parentType, fieldName }: Info): boolean {
  const declared = parentType.getFields()[fieldName]?.args ?? [];
  return declared.every((argument) => {
    const mapping = mapArgument(schema, parentType, fieldName, argument);
    const wanted = args[argument.name] ?? null;
    const type = getNamedType(argument.type);
    if (isInputObjectType(type)) return wanted === null || holdsFilter(schema, type, wanted as Args, step);
    if (mapping?.by !== 'filter' || wanted === null) return true;
    const properties = mapping.on === 'LINK' ? step.link?.properties : step.node.properties;
    return [wanted].flat().some((value) => value === properties?.[mapping.property]);
  });
}

function readValue(thing: Thing, mapping: FieldMapping, { returnType }: Info): unknown {
  const absent = isListType(getNullableType(returnType)) ? [] : null;
  switch (mapping.by) {
    case 'dataset':
      return (thing as unknown as Readonly<Record<string, string>>)[mapping.property] ?? absent;
    case 'holds':
      return labelled(String(mapping.label)).filter(
        ({ properties }) => properties['report'] === thing.node.properties['slug'],
      ).length;
    case 'relationship': {
      const [step] = follow(thing.node, mapping, 'Entity', false);
      return step?.link?.properties[String(mapping.property)] ?? absent;
    }
    case 'statement':
      return countHeard();
    case 'property':
      return (
        (thing.prefix === undefined ? readOwn(thing, mapping.name) : readLink(thing, thing.prefix, mapping.name)) ??
        absent
      );
    default:
      throw new Error(`No value is read by @${mapping.by}.`);
  }
}

/** cypher/analysis/audiences-heard, for a graph with one report. */
function countHeard(): number {
  const heard = relationships.filter(
    ({ type, properties }) =>
      ['RAISED_BY', 'SPOKEN_BY', 'OF'].includes(type) && (properties['polarity'] ?? 'RAISES') === 'RAISES',
  );
  return new Set(heard.map(({ to }) => to)).size;
}

function readOwn({ node, link }: Thing, name: string): unknown {
  return link ? (link.properties[name] ?? null) : read(node, name);
}

function read({ id, properties }: NodeRow, name: string): unknown {
  return name === 'id' ? id : (properties[name] ?? null);
}

function readLink({ link }: Thing, prefix: string, name: string): unknown {
  const capital = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const property = prefix === '' ? name : name === 'exact' ? prefix : `${prefix}${capital}`;
  return link?.properties[property] ?? null;
}
