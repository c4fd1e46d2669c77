/** An operation for every argument of every field that can be reached, made from the schema. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { smallGraph } from './small-graph.ts';

export interface ArgumentOperation {
  /** `Query.quotes(report:)` */
  readonly name: string;
  /** The JSON type that the argument takes: only into text can anything be injected. */
  readonly takes: 'text' | 'texts' | 'number' | 'boolean' | 'other';
  readonly write: (value: string) => string;
}

type Field = GraphQLField<unknown, unknown>;
type Wrap = (inner: string) => string;

/** What several types have from one interface is asked of the first of them. */
export function listArgumentOperations(schema: GraphQLSchema): ArgumentOperation[] {
  const root = schema.getQueryType();
  if (!root) throw new Error('There is nothing to query.');
  const operations = new Map<string, ArgumentOperation>();
  for (const [type, wrap] of findWays(schema, root)) {
    for (const [field, argument] of Object.values(type.getFields()).flatMap(pairArguments)) {
      const name = `${nameOwner(type, field)}.${field.name}(${argument.name}:)`;
      const write = (value: string) => wrap(writeField(field, argument, value));
      if (!operations.has(name)) operations.set(name, { name, takes: kindOf(argument), write });
    }
  }
  return [...operations.values()];
}

const pairArguments = (field: Field) => field.args.map((argument) => [field, argument] as const);

function nameOwner(type: GraphQLObjectType, { name }: Field): string {
  return (type.getInterfaces().find((shared) => name in shared.getFields()) ?? type).name;
}

/** The shortest way from the root to each type of object. */
function findWays(schema: GraphQLSchema, root: GraphQLObjectType): Map<GraphQLObjectType, Wrap> {
  const ways = new Map<GraphQLObjectType, Wrap>([[root, (inner) => `{ ${inner} }`]]);
  for (const [type, wrap] of ways) {
    for (const field of Object.values(type.getFields())) {
      for (const next of typesBelow(schema, field)) {
        if (ways.has(next)) continue;
        ways.set(next, (inner) => wrap(`${field.name}${writeArguments(field)} { ... on ${next.name} { ${inner} } }`));
      }
    }
  }
  return ways;
}

function typesBelow(schema: GraphQLSchema, field: Field): readonly GraphQLObjectType[] {
  const type = getNamedType(field.type);
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}

function writeField(field: Field, argument: GraphQLArgument, value: string): string {
  const below = getNamedType(field.type);
  return `${field.name}${writeArguments(field, { [argument.name]: value })}${isObjectType(below) || isAbstractType(below) ? ' { __typename }' : ''}`;
}

function writeArguments(field: Field, given: Readonly<Record<string, string>> = {}): string {
  const args = field.args
    .filter((argument) => argument.name in given || isRequiredArgument(argument))
    .map((argument) => `${argument.name}: ${given[argument.name] ?? sampleOf(argument)}`);
  return args.length === 0 ? '' : `(${args.join(', ')})`;
}

function sampleOf(argument: GraphQLArgument): string {
  const type = getNamedType(argument.type);
  const one = isEnumType(type) ? String(type.getValues()[0]?.name) : (SAMPLES[type.name] ?? '"x"');
  return isListType(getNullableType(argument.type)) ? `[${one}]` : one;
}

const SAMPLES: Readonly<Record<string, string>> = {
  Int: '1',
  Float: '1',
  Boolean: 'true',
  ID: JSON.stringify(smallGraph.nodes[0]?.id),
};

function kindOf({ type }: GraphQLArgument): ArgumentOperation['takes'] {
  const named = getNamedType(type);
  if (isEnumType(named) || isInputObjectType(named)) return 'other';
  if (named.name === 'Boolean') return 'boolean';
  if (['Int', 'Float'].includes(named.name)) return 'number';
  return isListType(getNullableType(type)) ? 'texts' : 'text';
}
