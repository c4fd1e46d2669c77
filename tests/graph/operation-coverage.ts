import {
  type ASTNode,
  type GraphQLSchema,
  TypeInfo,
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { mapField } from '../../server/schema/mapping.ts';

/** What of a schema operations have asked for, by its coordinates: `Claim.raisedBy`, `Claim.raisedBy(first:)`, `ClaimFilter.text`, `@skip`. */
export interface Coverage {
  add(source: string): void;
  /** Whether it asks for anything that is missing. */
  adds(source: string): boolean;
  /** What no operation has asked for yet. */
  missing(): string[];
}

/** Of fields that cannot be asked for without an analysis there is nothing to hit: analyses are compared with definitions of their own. */
export function watchCoverage(schema: GraphQLSchema): Coverage {
  const hit = new Set<string>();
  const wanted = listCoordinates(schema);
  const isMissing = (coordinate: string) => wanted.includes(coordinate) && !hit.has(coordinate);
  return {
    add(source) {
      for (const coordinate of listAsked(schema, source)) hit.add(coordinate);
    },
    adds: (source) => [...listAsked(schema, source)].some(isMissing),
    missing: () => wanted.filter(isMissing),
  };
}

function listAsked(schema: GraphQLSchema, source: string): Set<string> {
  const asked = new Set<string>();
  const types = new TypeInfo(schema);
  visit(parse(source), visitWithTypeInfo(types, { enter: (node) => void note(asked, types, node) }));
  return asked;
}

function note(hit: Set<string>, types: TypeInfo, node: ASTNode): void {
  const { kind } = node;
  const [parent, field, argument, directive, filter] = [
    types.getParentType(),
    types.getFieldDef(),
    types.getArgument(),
    types.getDirective(),
    types.getParentInputType(),
  ];
  if (kind === 'Directive' && directive) hit.add(`@${directive.name}`);
  if (kind === 'Field' && parent && field) hit.add(`${parent.name}.${field.name}`);
  if (kind === 'Argument' && parent && field && argument && !directive) {
    hit.add(`${parent.name}.${field.name}(${argument.name}:)`);
  }
  if (kind === 'ObjectField' && filter) hit.add(`${getNamedType(filter).name}.${node.name.value}`);
}

function listCoordinates(schema: GraphQLSchema): string[] {
  const types = reachableTypes(schema);
  const fields = types.flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ name }) => isCompared(schema, type, name))
      .flatMap(({ name, args }) => [
        `${type.name}.${name}`,
        ...args.map((argument) => `${type.name}.${name}(${argument.name}:)`),
      ]),
  );
  return [...fields, ...listFilterFields(schema, types), '@include', '@skip'];
}

/** The fields of what is given in arguments, and of what stands in it. */
function listFilterFields(schema: GraphQLSchema, types: readonly FieldsType[]): string[] {
  const compared = types.flatMap((type) =>
    Object.values(type.getFields()).filter(({ name }) => isCompared(schema, type, name)),
  );
  const given = compared.flatMap(({ args }) => args.map((argument) => getNamedType(argument.type)));
  const reached = new Set(given.filter(isInputObjectType));
  for (const filter of reached) {
    for (const { type } of Object.values(filter.getFields())) {
      const next = getNamedType(type);
      if (isInputObjectType(next)) reached.add(next);
    }
  }
  return [...reached].flatMap((filter) => Object.keys(filter.getFields()).map((field) => `${filter.name}.${field}`));
}

type FieldsType = Parameters<typeof mapField>[1];

/** What an operation without an analysis can lead to. */
function reachableTypes(schema: GraphQLSchema): FieldsType[] {
  const reached = new Set<string>(['Query']);
  for (const name of reached) {
    const type = schema.getType(name);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const next of listNext(schema, type)) reached.add(next);
  }
  return [...reached].flatMap((name) => {
    const type = schema.getType(name);
    return isObjectType(type) || isInterfaceType(type) ? [type] : [];
  });
}

function listNext(schema: GraphQLSchema, type: FieldsType): string[] {
  const below = Object.values(type.getFields())
    .filter(({ name }) => isCompared(schema, type, name))
    .map((field) => getNamedType(field.type));
  const possible = below.flatMap((next) => (isAbstractType(next) ? schema.getPossibleTypes(next) : []));
  return [...below, ...possible, ...type.getInterfaces()].map(({ name }) => name);
}

function isCompared(schema: GraphQLSchema, type: FieldsType, field: string): boolean {
  return mapField(schema, type, field).by !== 'analysis';
}
