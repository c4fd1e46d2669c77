import {
  type ASTNode,
  type DirectiveNode,
  type GraphQLArgument,
  type GraphQLEnumValue,
  type GraphQLInputField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getDirectiveValues,
} from 'graphql';

export type Direction = 'OUT' | 'IN' | 'EITHER';
export type SortedBy = 'NODE' | 'LINK' | 'LINK_THEN_NODE';

export interface RelationshipMapping {
  readonly by: 'relationship';
  readonly type: string;
  readonly direction: Direction;
  readonly sortedBy: SortedBy;
  /** The field is this property of the relationship; null: the node at its far end. */
  readonly property: string | null;
}
export interface LookupMapping {
  readonly by: 'lookup';
  readonly property: string;
  readonly key: string;
}
export interface FindByMapping {
  readonly by: 'findBy';
  readonly argument: string;
  readonly property: string;
}
export interface AnalysisMapping {
  readonly by: 'analysis';
  /** The path of the statement below cypher/, without its ending. */
  readonly statement: string;
}
export interface ComputedMapping {
  readonly by: 'computed';
  readonly compute: string;
  readonly from: readonly string[];
}

/** How one field of the SDL is read from the graph: its directive, as data. */
export type FieldMapping =
  | RelationshipMapping
  | LookupMapping
  | FindByMapping
  | AnalysisMapping
  | ComputedMapping
  | { readonly by: 'property'; readonly name: string }
  | { readonly by: 'holds'; readonly label: string | null }
  | { readonly by: 'anchor'; readonly prefix: string }
  | { readonly by: 'dataset'; readonly property: string }
  | { readonly by: 'statement'; readonly name: string }
  | { readonly by: 'embedded' }
  | { readonly by: 'farEnd' };

const FIELD_DIRECTIVES = [
  'relationship',
  'lookup',
  'findBy',
  'property',
  'holds',
  'anchor',
  'dataset',
  'statement',
  'analysis',
  'computed',
  'embedded',
  'farEnd',
] as const;

export interface FilterMapping {
  readonly by: 'filter';
  readonly property: string;
  readonly on: 'NODE' | 'LINK';
  readonly compare: 'SAME' | 'AMONG' | 'AT_LEAST' | 'AT_MOST';
}
export type ArgumentMapping = FilterMapping | { readonly by: 'descend'; readonly type: string };

const ARGUMENT_DIRECTIVES = ['filter', 'descend'] as const;

export interface JoinedMapping {
  readonly by: 'joined';
  readonly type: string;
  readonly direction: Direction;
  readonly label: string;
}
/** What a field of an input object narrows to. */
export type InputMapping =
  | FilterMapping
  | JoinedMapping
  | { readonly by: 'contains'; readonly properties: readonly string[] }
  | { readonly by: 'labelled' }
  | { readonly by: 'within'; readonly type: string };

const INPUT_DIRECTIVES = ['filter', 'joined', 'contains', 'labelled', 'within'] as const;

/** What a list is sorted by: one of the first three. */
export interface OrderMapping {
  readonly text: string | null;
  readonly number: string | null;
  readonly count: string | null;
  readonly direction: Direction;
}

type FieldsType = GraphQLObjectType | GraphQLInterfaceType;

/** A field without a directive of its own takes that of the interface it comes from; without any it is the property of its own name. */
export function mapField(schema: GraphQLSchema, type: FieldsType, field: string): FieldMapping {
  for (const owner of [type, ...type.getInterfaces()]) {
    const mapping = readDirective(schema, owner.getFields()[field], FIELD_DIRECTIVES);
    if (mapping !== null) return { property: null, label: null, ...mapping } as unknown as FieldMapping;
  }
  return { by: 'property', name: field };
}

/** Null for arguments that choose no nodes, such as `first`. */
export function mapArgument(
  schema: GraphQLSchema,
  type: FieldsType,
  field: string,
  { name }: GraphQLArgument,
): ArgumentMapping | null {
  for (const owner of [type, ...type.getInterfaces()]) {
    const argument = owner.getFields()[field]?.args.find((candidate) => candidate.name === name);
    const mapping = readDirective(schema, argument, ARGUMENT_DIRECTIVES);
    if (mapping !== null) return mapping as unknown as ArgumentMapping;
  }
  return null;
}

/** Null for a field that says not what it narrows to: a fault of the SDL. */
export function mapInputField(schema: GraphQLSchema, field: GraphQLInputField): InputMapping | null {
  return readDirective(schema, field, INPUT_DIRECTIVES) as InputMapping | null;
}

/** Null for the value that leaves a list in its own order. */
export function mapOrder(schema: GraphQLSchema, value: GraphQLEnumValue): OrderMapping | null {
  const mapping = readDirective(schema, value, ['order']);
  return mapping && ({ text: null, number: null, count: null, ...mapping } as unknown as OrderMapping);
}

/** Null for types that stand for no node. */
export function labelOf(schema: GraphQLSchema, type: GraphQLNamedType): string | null {
  const label = readDirective(schema, type, ['node'])?.['label'];
  return typeof label === 'string' ? label : null;
}

/** The statement that raw values of this type are read by; null where they are what they are. */
export function readByOf(schema: GraphQLSchema, type: GraphQLNamedType): string | null {
  const statement = readDirective(schema, type, ['readBy'])?.['statement'];
  return typeof statement === 'string' ? statement : null;
}

export function isLink(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
  return readDirective(schema, type, ['link']) !== null;
}

interface Declared {
  readonly astNode?: (ASTNode & { readonly directives?: readonly DirectiveNode[] }) | null | undefined;
}

function readDirective(
  schema: GraphQLSchema,
  declared: Declared | undefined,
  names: readonly string[],
): Record<string, unknown> | null {
  const written = declared?.astNode;
  for (const name of written ? names : []) {
    const directive = schema.getDirective(name);
    const values = directive && written ? getDirectiveValues(directive, written) : undefined;
    if (values) return { ...values, by: name };
  }
  return null;
}
