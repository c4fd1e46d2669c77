import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type InlineFragmentNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  TypeMetaFieldDef,
  __Schema,
  getNamedType,
  isCompositeType,
  isUnionType,
  typeFromAST,
} from 'graphql';
import { PAGE_DEFAULT, PAGE_LIMIT } from '../compiler/page.ts';
import { type AskedOperation, isLeftOut, readSize } from './asked-operation.ts';
import { priceField } from './field-price.ts';

export interface Cost {
  /** How many values the answer can hold at most, with the worth of the work that makes them. */
  readonly total: number;
  /** The pages and lists that most of it stands under, outermost first: `claims (100)`. */
  readonly heaviest: readonly string[];
}

/** How long a list without pages is taken to be. */
export const LIST_LENGTH = 10;

/** Each field counts once for every row that it can be part of. What is asked twice counts twice. */
export function measureCost(asked: AskedOperation): Cost {
  const root = asked.schema.getQueryType();
  return root ? measureSelection(asked, root, asked.operation, 1) : price(0);
}

const price = (total: number, heaviest: readonly string[] = []): Cost => ({ total, heaviest });

/** The rows of a page stand under its `edges`, wherever its fragments put them. */
function measureSelection(
  asked: AskedOperation,
  type: GraphQLCompositeType,
  { selectionSet }: Pick<FieldNode, 'selectionSet'>,
  pageSize: number,
): Cost {
  let total = 0;
  let heaviest = price(0);
  for (const selection of selectionSet?.selections ?? []) {
    if (isLeftOut(asked, selection)) continue;
    const cost = measureOne(asked, type, selection, pageSize);
    total += cost.total;
    if (cost.total > heaviest.total) heaviest = cost;
  }
  return price(total, heaviest.heaviest);
}

function measureOne(asked: AskedOperation, type: GraphQLCompositeType, selection: SelectionNode, pageSize: number) {
  if (selection.kind === 'Field') return measureField(asked, type, selection, pageSize);
  const fragment = selection.kind === 'InlineFragment' ? selection : asked.fragments[selection.name.value];
  return fragment === undefined ? price(0) : measureFragment(asked, type, fragment, pageSize);
}

function measureFragment(
  asked: AskedOperation,
  type: GraphQLCompositeType,
  fragment: FragmentDefinitionNode | InlineFragmentNode,
  pageSize: number,
): Cost {
  const narrowed = fragment.typeCondition ? typeFromAST(asked.schema, fragment.typeCondition) : type;
  return isCompositeType(narrowed) ? measureSelection(asked, narrowed, fragment, pageSize) : price(0);
}

function measureField(asked: AskedOperation, type: GraphQLCompositeType, node: FieldNode, pageSize: number): Cost {
  const field = findField(type, node.name.value);
  if (field === undefined || isUnionType(type)) return price(1);
  const { weight, multipliedBy, repeated } = priceField(asked.schema, type, field);
  const factor = multipliedBy.reduce((product, name) => product * (readSize(asked, field, node, name) ?? 1), 1);
  const below = getNamedType(field.type);
  if (!node.selectionSet || !isCompositeType(below)) return price(weight * factor);
  if (repeated === 'BY_PAGE') {
    const size = readPageSize(asked, field, node);
    const page = measureSelection(asked, below, node, size);
    return price(weight * factor + page.total, [`${field.name} (${String(size)})`, ...page.heaviest]);
  }
  const row = measureSelection(asked, below, node, 1);
  if (repeated === 'ONCE') return price(weight * factor + row.total, row.heaviest);
  if (field.name === 'edges') return price(weight + pageSize * (1 + row.total), row.heaviest);
  const rows = multipliedBy.length > 0 ? factor : countListed(asked, field);
  return price(weight * factor + rows * (1 + row.total), [`${field.name} (${String(rows)})`, ...row.heaviest]);
}

/** The types of the schema are as many as they are; other lists without pages are as long as they may be. */
function countListed({ schema }: AskedOperation, field: GraphQLField<unknown, unknown>): number {
  const isEveryType = field === __Schema.getFields()['types'];
  return isEveryType ? Object.keys(schema.getTypeMap()).length : LIST_LENGTH;
}

/** A page that is too large is refused elsewhere, with what to ask instead. */
function readPageSize(asked: AskedOperation, field: GraphQLField<unknown, unknown>, node: FieldNode): number {
  const size = readSize(asked, field, node, 'last') ?? readSize(asked, field, node, 'first') ?? PAGE_DEFAULT;
  return Math.min(size, PAGE_LIMIT);
}

function findField(type: GraphQLCompositeType, name: string) {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isUnionType(type) ? undefined : type.getFields()[name];
}
