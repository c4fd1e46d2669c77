import {
  type DocumentNode,
  Kind,
  type TypeNode,
  buildSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  parse,
  visit,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import * as enums from '../../../server/domain/enums.ts';
import { COVERAGE_STATES } from '../../../server/domain/ledger.ts';
import { mapArgument, mapField } from '../../../server/schema/mapping.ts';
import { readSdl } from '../../../server/schema/read-sdl.ts';

const document = parse(readSdl());
const schema = buildSchema(readSdl());

/** A search is narrowed by its words, kinds and report, and sorted by how well they fit. */
const WITHOUT = ['Query.search(where:)', 'Query.search(orderBy:)'];
/** To sort rows within an answer, Neo4j would count the memory of the whole answer for each: these lists stand in the order of their analysis. */
const OF_ANALYSES =
  /^(ComparisonPart|GapsOfKind|MatrixHeading|MatrixCell|Cooccurrence|PairEdge|Voices|VoiceEdge)\..*\(orderBy:\)$/;

describe('the schema', () => {
  it('describes every type, field, argument, value and directive in a sentence', () => {
    const undescribed = findUndescribed(document);

    expect(undescribed).toEqual([]);
  });

  it('has the closed vocabularies of the domain, value for value', () => {
    const written = {
      Basis: enums.BASES,
      Polarity: enums.POLARITIES,
      Prevalence: enums.PREVALENCES,
      Emphasis: enums.EMPHASES,
      Elicitation: enums.ELICITATIONS,
      Movement: enums.MOVEMENTS,
      Stance: enums.STANCES,
      FindingKind: enums.FINDING_KINDS,
      PartRole: enums.PART_ROLES,
      Voice: enums.VOICES,
      Unit: enums.UNITS,
      StrandKind: enums.STRAND_KINDS,
      VerificationStatus: enums.VERIFICATION_STATUSES,
      PassageKind: enums.PASSAGE_KINDS,
      ContextReason: enums.CONTEXT_REASONS,
      CoverageState: COVERAGE_STATES,
    };

    const declared = Object.fromEntries(Object.keys(written).map((name) => [name, valuesOf(name)]));

    expect(declared).toEqual(written);
  });

  it('has every connection narrowed, sorted and paged from both ends', () => {
    const lacking = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) => Object.values(type.getFields()).map((field) => [type.name, field] as const))
      .filter(([, field]) => getNamedType(field.type).name.endsWith('Connection'))
      .flatMap(([owner, { name, args }]) =>
        ['where', 'orderBy', 'first', 'after', 'last', 'before']
          .filter((wanted) => !args.some((argument) => argument.name === wanted))
          .map((missing) => `${owner}.${name}(${missing}:)`),
      );

    expect(lacking.filter((name) => !OF_ANALYSES.test(name))).toEqual(WITHOUT);
  });

  it('maps a field of an interface and that of each type with it alike', () => {
    const differing: string[] = [];

    for (const shared of Object.values(schema.getTypeMap()).filter(isInterfaceType)) {
      for (const type of schema.getImplementations(shared).objects) {
        for (const field of Object.values(shared.getFields())) {
          const alike = mappingOf(shared, field.name) === mappingOf(type, field.name);
          if (!alike) differing.push(`${type.name}.${field.name}`);
        }
      }
    }

    expect(differing).toEqual([]);
  });
});

function mappingOf(type: Parameters<typeof mapField>[1], field: string): string {
  const args = type.getFields()[field]?.args ?? [];
  return JSON.stringify([
    mapField(schema, type, field),
    args.map((argument) => mapArgument(schema, type, field, argument)),
  ]);
}

function valuesOf(name: string): string[] {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}

function findUndescribed(sdl: DocumentNode): string[] {
  const found: string[] = [];
  let owner = '';
  visit(sdl, {
    enter(node) {
      if (!('description' in node) && !DESCRIBED.has(node.kind)) return;
      const { name, description, type } = node as {
        name?: { value: string };
        description?: { value: string };
        type?: TypeNode;
      };
      if (type === undefined && node.kind !== Kind.ENUM_VALUE_DEFINITION) owner = name?.value ?? '';
      if (!/^[A-Z0-9`].*[.:]$/s.test(description?.value.trim() ?? '')) found.push(`${owner}.${name?.value ?? ''}`);
    },
  });
  return found;
}

const DESCRIBED: ReadonlySet<string> = new Set([
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.DIRECTIVE_DEFINITION,
]);
