import { readFileSync } from 'node:fs';
import {
  type GraphQLField,
  type GraphQLNamedType,
  buildSchema,
  isEnumType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  specifiedScalarTypes,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSdl } from '../../../server/schema/read-sdl.ts';

const contract = buildSchema(readFileSync('tests/contract.graphql', 'utf8'));
const schema = buildSchema(readSdl());
const builtIn = new Set(specifiedScalarTypes.map(({ name }) => name));
const promised = Object.values(contract.getTypeMap()).filter(
  ({ name }) => !name.startsWith('__') && !builtIn.has(name),
);

describe('the schema keeps what it promised', () => {
  it.each(promised.map((type) => [type.name, type] as const))('%s', (name, type) => {
    const kept = schema.getType(name);

    const described = describeType(kept);

    expect(described).toMatchObject(describeType(type));
  });
});

/** Only what the contract speaks of, in a form in which more is allowed and less is not. */
function describeType(type: GraphQLNamedType | undefined): Record<string, unknown> {
  if (type === undefined) return { missing: true };
  const kind = type.astNode?.kind;
  if (isEnumType(type)) return { kind, values: byName(type.getValues(), () => true) };
  if (isUnionType(type)) return { kind, types: byName(type.getTypes(), () => true) };
  if (!isObjectType(type) && !isInterfaceType(type)) return { kind };
  return {
    kind,
    interfaces: byName(type.getInterfaces(), () => true),
    fields: byName(Object.values(type.getFields()), describeField),
  };
}

function describeField({ type, args }: GraphQLField<unknown, unknown>): Record<string, unknown> {
  const describeArgument = (argument: (typeof args)[number]) => ({
    type: String(argument.type),
    default: argument.defaultValue ?? null,
  });
  return { type: String(type), args: byName(args, describeArgument) };
}

function byName<T extends { readonly name: string }>(list: readonly T[], describeOne: (one: T) => unknown) {
  return Object.fromEntries(list.map((one) => [one.name, describeOne(one)]));
}
