/** Operations as nobody would write them, made from the schema and a list of random numbers; the same numbers make the same operation. */
import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isListType,
  isUnionType,
} from 'graphql';
import { mapField } from '../../server/schema/mapping.ts';
import { encodeCursor } from '../../server/schema/cursor.ts';
import { smallGraph } from './small-graph.ts';

export const RANDOM_VARIABLES = {
  yes: true,
  no: false,
  few: 2,
  none: null,
  id: 'small/concern/exclusion',
  polarity: 'NOT',
};

const HEAD = 'query Random($yes: Boolean!, $no: Boolean!, $few: Int, $none: String, $id: ID!, $polarity: Polarity!)';
/** Mentions every variable, as validation demands. */
const USES =
  'used: claim(id: $id) { raisedBy(polarity: [$polarity], first: $few, after: $none) { totalCount @include(if: $yes) __typename @skip(if: $no) } }';
const DEEPEST = 6;

export function makeOperation(schema: GraphQLSchema, numbers: readonly number[]): string {
  const writer = new Writer(schema, numbers);
  const root = schema.getQueryType();
  if (!root) throw new Error('There is nothing to query.');
  const body = writer.selection(root, 0);
  return [`${HEAD} { ${USES} ${body} }`, ...writer.fragments].join('\n');
}

class Writer {
  readonly fragments: string[] = [];
  #next = 0;
  #names = 0;

  constructor(
    readonly schema: GraphQLSchema,
    readonly numbers: readonly number[],
  ) {}

  selection(type: GraphQLCompositeType, depth: number): string {
    const parts = Array.from({ length: 1 + this.#below(4) }, () => this.#part(type, depth));
    return parts.join(' ');
  }

  #part(type: GraphQLCompositeType, depth: number): string {
    const way = this.#below(6);
    if (isUnionType(type) || (way === 5 && depth < DEEPEST)) return this.#fragment(type, depth);
    if (way === 4 && depth > 0) return `${this.#name()}: __typename`;
    const fields = Object.values(type.getFields()).filter(
      (field) =>
        field.name !== 'loadedAt' &&
        (depth < DEEPEST || !isComposite(field)) &&
        // Analyses are compared with their own definitions, each in a test of its own.
        mapField(this.schema, type, field.name).by !== 'analysis',
    );
    const field = this.#pick(fields);
    return field ? this.#field(field, depth) : `${this.#name()}: __typename`;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    const args = field.args.flatMap((argument) => this.#argument(field.name, argument));
    const written = `${this.#name()}: ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${this.#condition()}`;
    return isCompositeType(type) ? `${written} { ${this.selection(type, depth + 1)} }` : written;
  }

  #fragment(type: GraphQLCompositeType, depth: number): string {
    const possible =
      isCompositeType(type) && 'getFields' in type && !('resolveType' in type)
        ? [type]
        : this.schema.getPossibleTypes(type as never);
    const concrete = this.#pick(possible) ?? type;
    const narrower = this.#pick([concrete, ...('getInterfaces' in concrete ? concrete.getInterfaces() : [])]) ?? type;
    const body = this.selection(narrower, depth + 1);
    if (this.#below(2) === 0) return `... on ${narrower.name}${this.#condition()} { ${body} }`;
    const name = `Part${String(this.fragments.length)}`;
    this.fragments.push(`fragment ${name} on ${narrower.name} { ${body} }`);
    return `...${name}${this.#condition()}`;
  }

  #condition(): string {
    return (
      ['', '', '', '', ' @include(if: $yes)', ' @skip(if: $no)', ' @include(if: $no)', ' @skip(if: $yes)'][
        this.#below(8)
      ] ?? ''
    );
  }

  #argument(list: string, argument: GraphQLArgument): string[] {
    const required = String(argument.type).endsWith('!') && argument.defaultValue === undefined;
    if (!required && this.#below(3) === 0) return [];
    return [`${argument.name}: ${this.#value(list, argument)}`];
  }

  #value(list: string, { name, type }: GraphQLArgument): string {
    const named = getNamedType(type);
    if (isEnumType(named)) {
      const values = named.getValues().map((value) => value.name);
      const chosen = [this.#pick(values), this.#pick(values)].join(', ');
      return isListType(getNullableType(type)) ? `[${chosen}]` : (this.#pick(values) ?? '');
    }
    const ids = smallGraph.nodes.map(({ id }) => JSON.stringify(id));
    const pools: Record<string, () => string | undefined> = {
      first: () => this.#pick(['$few', '0', '1', '2', '3', '100', 'null']),
      after: () => this.#pick(['null', '$none', this.#cursor(list)]),
      withNarrower: () => this.#pick(['true', 'false', '$yes', '$no']),
      ids: () => `[${[this.#pick(ids), '"nothing"', this.#pick(ids), '$id'].join(', ')}]`,
      id: () => this.#pick([...ids, '"nothing"', '$id']),
      slug: () => this.#pick(['"small"', '"small"', '"none"']),
      report: () => this.#pick(['"small"', 'null', '"none"', '$none']),
    };
    return pools[name]?.() ?? 'null';
  }

  #cursor(list: string): string {
    const node = this.#pick(smallGraph.nodes);
    return JSON.stringify(encodeCursor(list, [Number(node?.properties['order'] ?? 0), node?.id ?? '']));
  }

  #name(): string {
    this.#names += 1;
    return `k${String(this.#names)}`;
  }

  /** 0 when the numbers run out, which picks the first of everything. */
  #below(limit: number): number {
    const number = this.numbers[this.#next] ?? 0;
    this.#next += 1;
    return number % limit;
  }

  #pick<T>(list: readonly T[]): T | undefined {
    return list[this.#below(Math.max(1, list.length))];
  }
}

function isComposite(field: GraphQLField<unknown, unknown>): boolean {
  return isCompositeType(getNamedType(field.type));
}
