import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getDirectiveValues,
  getNullableType,
  isListType,
} from 'graphql';
import { isConnection } from '../compiler/target.ts';

/** What `@cost` says of a field, and how its selection is repeated. */
export interface FieldPrice {
  readonly weight: number;
  readonly multipliedBy: readonly string[];
  readonly repeated: 'BY_PAGE' | 'AS_LIST' | 'ONCE';
}

type Field = GraphQLField<unknown, unknown>;

const prices = new WeakMap<Field, FieldPrice>();

/** A field without the directive has that of the interface it comes from. */
export function priceField(
  schema: GraphQLSchema,
  type: GraphQLObjectType | GraphQLInterfaceType,
  field: Field,
): FieldPrice {
  const known = prices.get(field);
  if (known) return known;
  const declared = [field, ...type.getInterfaces().map((shared) => shared.getFields()[field.name])]
    .map((one) => readCost(schema, one))
    .find((cost) => cost !== undefined);
  const price: FieldPrice = { weight: 1, multipliedBy: [], ...declared, repeated: isRepeated(field) };
  prices.set(field, price);
  return price;
}

function readCost(schema: GraphQLSchema, field: Field | undefined): Partial<FieldPrice> | undefined {
  const directive = schema.getDirective('cost');
  if (!directive || !field?.astNode) return undefined;
  const values = getDirectiveValues(directive, field.astNode);
  if (values === undefined) return undefined;
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

function isRepeated({ type }: Field): FieldPrice['repeated'] {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return 'AS_LIST';
  return isConnection(nullable) ? 'BY_PAGE' : 'ONCE';
}
