/** The schema once more, answered the slow and simple way: each field by itself, from rows in memory. What the compiler must agree with. */
import {
  type GraphQLFieldResolver,
  type GraphQLSchema,
  buildSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
} from 'graphql';
import { encodeCursor } from '../../server/schema/cursor.ts';
import { isLink, mapField } from '../../server/schema/mapping.ts';
import { readSdl } from '../../server/schema/read-sdl.ts';
import { reorder } from './reference-filters.ts';
import { type Paged, listGiven, makePage } from './reference-pages.ts';
import type { Loaded } from './small-database.ts';
import { type Step, type Thing, findSteps } from './reference-steps.ts';

type Source = Thing | Paged | { readonly pageInfoOf: Paged } | Loaded;

export function createReferenceSchema(loaded: Loaded): GraphQLSchema {
  const schema = buildSchema(readSdl());
  const resolve: GraphQLFieldResolver<Source | undefined, unknown> = (source, args, _context, info) =>
    resolveField(schema, source ?? loaded, args, info);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (thing: Thing) => nameType(schema, thing);
    if (isObjectType(type) && !type.name.startsWith('__')) {
      for (const field of Object.values(type.getFields())) field.resolve = resolve;
    }
  }
  return schema;
}

type Resolve = GraphQLFieldResolver<Source, unknown>;

function resolveField(
  schema: GraphQLSchema,
  source: Source,
  args: Record<string, unknown>,
  info: Parameters<Resolve>[3],
): unknown {
  if ('pageInfoOf' in source) return resolvePageInfo(source.pageInfoOf, info.fieldName);
  if ('all' in source) return resolveConnection(source, info.fieldName);
  if (info.fieldName === 'cursor') return cursorOf((source as Thing & { list: string }).list, source as Thing);
  const type = getNamedType(info.returnType);
  const mapping = mapField(schema, info.parentType, info.fieldName);
  const steps = findSteps(schema, source, mapping, args, info);
  if ('value' in steps) return steps.value;
  if (type.name.endsWith('Connection')) {
    const field = info.parentType.getFields()[info.fieldName] ?? { name: info.fieldName, args: [] };
    const list = reorder(schema, steps as Step[], field, args['orderBy']);
    return makePage(list.steps, listGiven(info), list.name);
  }
  const things = steps.map((step) => step && toThing(schema, step, type));
  return isListType(getNullableType(info.returnType)) ? things : (things[0] ?? null);
}

const toThing = (schema: GraphQLSchema, step: Step, type: Parameters<typeof isLink>[1]): Thing =>
  isLink(schema, type) ? step : { ...step, link: null };

function resolveConnection(paged: Paged, field: string): unknown {
  if (field === 'totalCount') return paged.all.length;
  if (field === 'pageInfo') return { pageInfoOf: paged };
  return paged.page.map((step) => ({ ...step, list: paged.name }));
}

function resolvePageInfo({ page, hasNext, hasPrevious, name }: Paged, field: string): unknown {
  const ends: Record<string, Step | undefined> = { startCursor: page[0], endCursor: page.at(-1) };
  if (field === 'hasNextPage') return hasNext;
  if (field === 'hasPreviousPage') return hasPrevious;
  const end = ends[field];
  return end ? cursorOf(name, end) : null;
}

const cursorOf = (name: string, { place }: Pick<Step, 'place'>): string => encodeCursor(name, place);

function nameType(schema: GraphQLSchema, { node }: Thing): string {
  return node.labels.find((label) => isObjectType(schema.getType(label))) ?? '';
}
