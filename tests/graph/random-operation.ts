/** Operations as nobody would write them, made from the schema and a list of random numbers; the same numbers make the same operation. */
import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isUnionType,
} from 'graphql';
import { labelOf, mapField, mapOrder } from '../../server/schema/mapping.ts';
import { encodeCursor } from '../../server/schema/cursor.ts';
import { writeFilter } from './random-filter.ts';
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
const SLUGS = ['"small"', '"small"', '"small"', '"small"', '"none"'];
/** The others have none. */
const CONDITIONS = [' @include(if: $yes)', ' @skip(if: $no)', ' @include(if: $no)', ' @skip(if: $yes)'];

export function makeOperation(schema: GraphQLSchema, numbers: readonly number[]): string {
  const writer = new Writer(schema, numbers);
  const root = schema.getQueryType();
  if (!root) throw new Error('There is nothing to query.');
  const body = writer.root(root);
  return [`${HEAD} { ${USES} ${body} }`, ...writer.fragments].join('\n');
}

class Writer {
  readonly fragments: string[] = [];
  #next = 0;
  /** Where the numbers end that the field of the root may use. */
  #end: number;
  /** What the list of the field is sorted by; undefined where nothing is asked. */
  #order: GraphQLEnumValue | undefined;
  /** How many the field gives from the beginning of its list, so that it is not asked for the end as well. */
  #first: string | undefined;
  #names = 0;

  constructor(
    readonly schema: GraphQLSchema,
    readonly numbers: readonly number[],
  ) {
    this.#end = numbers.length;
  }

  /** Two or three parts with as many numbers each: whatever was drawn for the first, the others are drawn too. */
  root(type: GraphQLObjectType): string {
    const parts = 2 + this.#below(2);
    const [begin, share] = [this.#next, Math.floor((this.numbers.length - this.#next) / parts)];
    return Array.from({ length: parts }, (_, index) => {
      this.#next = begin + index * share;
      this.#end = this.#next + share;
      return this.#part(type, 0);
    }).join(' ');
  }

  selection(type: GraphQLCompositeType, depth: number): string {
    return Array.from({ length: 1 + this.#below(4) }, () => this.#part(type, depth)).join(' ');
  }

  #part(type: GraphQLCompositeType, depth: number): string {
    const way = this.#below(6);
    if (isUnionType(type) || (way === 5 && depth < DEEPEST)) return this.#fragment(type, depth);
    if (way === 4 && depth > 0) return `${this.#name()}: __typename`;
    const fields = Object.values(type.getFields()).filter(
      (field) =>
        (depth < DEEPEST || !isComposite(field)) &&
        // Analyses are compared with their own definitions, each in a test of its own.
        mapField(this.schema, type, field.name).by !== 'analysis',
    );
    const field = this.#pick(this.#below(2) === 0 ? fields : preferDeeper(fields));
    return field ? this.#field(field, depth) : `${this.#name()}: __typename`;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    this.#order = undefined;
    this.#first = undefined;
    const given = this.#below(2 ** field.args.length);
    const args = field.args.flatMap((argument, index) => this.#argument(field, argument, (given >> index) % 2 === 1));
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
    return CONDITIONS[this.#below(20) - 16] ?? '';
  }

  #argument(field: GraphQLField<unknown, unknown>, argument: GraphQLArgument, isGiven: boolean): string[] {
    const required = String(argument.type).endsWith('!') && argument.defaultValue === undefined;
    return required || isGiven ? [`${argument.name}: ${this.#value(field, argument)}`] : [];
  }

  #value(field: GraphQLField<unknown, unknown>, { name, type }: GraphQLArgument): string {
    const named = getNamedType(type);
    if (isEnumType(named)) {
      const values = named.getValues().map((value) => value.name);
      const chosen = [this.#pick(values), this.#pick(values)].join(', ');
      if (isListType(getNullableType(type))) return `[${chosen}]`;
      const one = this.#pick(named.getValues());
      if (name === 'orderBy') this.#order = one;
      return one?.name ?? '';
    }
    if (isInputObjectType(named)) return writeFilter(type, (list) => this.#pick(list));
    const ids = smallGraph.nodes.map(({ id }) => JSON.stringify(id));
    const pools: Record<string, () => string | undefined> = {
      first: () => (this.#first = this.#pick(['$few', '100', '1', '2', '3', '0', 'null'])),
      after: () => this.#pick(['null', '$none', 'null', this.#cursor(field.name)]),
      last: () =>
        (this.#first ?? 'null') === 'null' ? this.#pick(['$few', '100', '1', '2', '3', '0', 'null']) : 'null',
      before: () => this.#pick([...repeat(6, ['null', '$none']), this.#cursor(field.name)]),
      withNarrower: () => this.#pick(['true', 'false', '$yes', '$no']),
      ids: () => `[${[this.#pick(ids), '"nothing"', this.#pick(ids), '$id'].join(', ')}]`,
      id: () => this.#pick([...repeat(4, this.#idsOf(field)), this.#pick(ids) ?? '', '"nothing"', '$id']),
      slug: () => this.#pick(SLUGS),
      report: () => this.#pick(String(type).endsWith('!') ? SLUGS : ['"small"', 'null', '"small"', '$none', '"none"']),
    };
    return pools[name]?.() ?? 'null';
  }

  /** Of the nodes that the field can give, so that most of what is asked for is there. */
  #idsOf({ type }: GraphQLField<unknown, unknown>): string[] {
    const label = labelOf(this.schema, getNamedType(type));
    const found = smallGraph.nodes.filter(({ labels }) => label === 'Entity' || labels.includes(label ?? ''));
    return found.map(({ id }) => JSON.stringify(id));
  }

  #cursor(list: string): string {
    const node = this.#pick(smallGraph.nodes);
    const order = this.#order && mapOrder(this.schema, this.#order);
    const name = order ? `${list} by ${this.#order?.name ?? ''}` : list;
    const key = order?.text ? 'm' : order ? -1 : Number(node?.properties['order'] ?? 0);
    return JSON.stringify(encodeCursor(name, [key, node?.id ?? '']));
  }

  #name(): string {
    this.#names += 1;
    return `k${String(this.#names)}`;
  }

  /** 0 when the numbers run out, which picks the first of everything. */
  #below(limit: number): number {
    const number = (this.#next < this.#end ? this.numbers[this.#next] : 0) ?? 0;
    this.#next += 1;
    return number % limit;
  }

  #pick<T>(list: readonly T[]): T | undefined {
    return list[this.#below(Math.max(1, list.length))];
  }
}

/** Lists and links stand deep, so half of the time they are chosen where there are any; of a page, its edges. */
function preferDeeper(fields: readonly GraphQLField<unknown, unknown>[]): readonly GraphQLField<unknown, unknown>[] {
  const deeper = fields.filter(isComposite);
  const edges = deeper.filter(({ name }) => name === 'edges');
  return [edges, deeper, fields].find((some) => some.length > 0) ?? fields;
}

function repeat<T>(times: number, list: readonly T[]): T[] {
  return Array.from({ length: times }, () => list).flat();
}

function isComposite(field: GraphQLField<unknown, unknown>): boolean {
  return isCompositeType(getNamedType(field.type));
}
