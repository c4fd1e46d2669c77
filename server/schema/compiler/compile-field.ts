import {
  type GraphQLCompositeType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
} from 'graphql';
import { type FieldMapping, type FindByMapping, type RelationshipMapping, mapField } from '../mapping.ts';
import type { BoundField, Compilation, Piece } from './compilation.ts';
import { compileAnalysis, compileComputed, compileKey } from './compile-analysis.ts';
import { compileAnchor } from './compile-anchor.ts';
import { compileNodesByIds } from './compile-nodes-by-ids.ts';
import { compileRoute } from './compile-route.ts';
import { compileSelection } from './compile-selection.ts';
import { chooseByArguments } from './conditions.ts';
import { embedStatement } from './embed-statement.ts';
import { printSubquery } from './print-cypher.ts';
import { findByArgument, findNodes, followRelationship, lookUp } from './route.ts';
import type { Source } from './source.ts';
import { labelAtFarEnd } from './target.ts';

/** One field of the answer as one Cypher expression, by the mapping that the SDL declares for it. */
export function compileField(compilation: Compilation, source: Source, bound: BoundField): Piece {
  const mapping = mapField(compilation.document.schema, bound.type, bound.field.name);
  const type = getNamedType(bound.definition.type);
  if (mapping.by === 'analysis') return compileAnalysis(compilation, source, bound, mapping);
  if (mapping.by === 'computed') return compileComputed(compilation, source, bound, mapping);
  return isCompositeType(type)
    ? compileComposite(compilation, source, bound, mapping, type)
    : compileLeaf(source, bound, mapping);
}

function compileLeaf(source: Source, bound: BoundField, mapping: FieldMapping): Piece {
  const isList = isListType(getNullableType(bound.definition.type));
  const read = (value: unknown): unknown => value ?? (isList ? [] : null);
  return { cypher: printLeaf(source, mapping), read };
}

function printLeaf({ variable, property }: Source, mapping: FieldMapping): string {
  switch (mapping.by) {
    case 'property':
      return `.${property(mapping.name)}`;
    case 'dataset':
      return mapping.property;
    case 'relationship':
      return printLinkProperty(variable, mapping);
    case 'holds':
      return printSubquery('COUNT', [`MATCH (:${String(mapping.label)} {edition: edition, report: ${variable}.slug})`]);
    case 'statement':
      return `head(${printSubquery('COLLECT', [embedStatement(mapping.name, variable)])})`;
    default:
      throw new MappingError(mapping.by, 'a value');
  }
}

/** Nothing but the relationship's variable is named, and only within its own subquery. */
function printLinkProperty(variable: string, { type, direction, property }: RelationshipMapping): string {
  const arrow = `${direction === 'IN' ? '<' : ''}-[link:${type}]-${direction === 'OUT' ? '>' : ''}`;
  return `head(${printSubquery('COLLECT', [`MATCH (${variable})${arrow}()`, `RETURN link.${String(property)} AS answer`])})`;
}

function compileComposite(
  compilation: Compilation,
  source: Source,
  bound: BoundField,
  mapping: FieldMapping,
  type: GraphQLCompositeType,
): Piece {
  const { schema } = compilation.document;
  const { nodes } = bound.field;
  const label = labelAtFarEnd(schema, type);
  switch (mapping.by) {
    case 'embedded':
      return compileSelection(compilation, source, type, nodes);
    case 'farEnd':
      return requireFarEnd(source)(type, nodes);
    case 'anchor':
      return compileAnchor(compilation, source, bound, mapping.prefix);
    case 'findBy':
      return compileFindBy(compilation, bound, mapping, label);
    case 'relationship': {
      const choice = chooseByArguments(compilation, bound);
      return compileRoute(compilation, bound, followRelationship(compilation, source.variable, mapping, label, choice));
    }
    case 'lookup': {
      const value = `${source.variable}.${mapping.property}`;
      return compileRoute(
        compilation,
        bound,
        lookUp(compilation, value, mapping, label, isList(bound.definition.type)),
      );
    }
    case 'holds':
      return compileRoute(compilation, bound, findNodes(compilation, label, { report: `${source.variable}.slug` }));
    case 'property': {
      if (source.isMap) return compileKey(compilation, source, bound);
      const { conditions } = chooseByArguments(compilation, bound);
      return compileRoute(compilation, bound, findNodes(compilation, label, {}, conditions));
    }
    default:
      throw new MappingError(mapping.by, 'nodes');
  }
}

function compileFindBy(compilation: Compilation, bound: BoundField, mapping: FindByMapping, label: string): Piece {
  if (isList(bound.definition.type)) return compileNodesByIds(compilation, bound, mapping, label);
  const value = compilation.parameter(bound, mapping.argument, (args) => args[mapping.argument]);
  return compileRoute(compilation, bound, findByArgument(compilation, mapping, label, value));
}

function requireFarEnd({ farEnd }: Source): NonNullable<Source['farEnd']> {
  if (farEnd === null) throw new MappingError('farEnd', 'a node');
  return farEnd;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}

/** A directive in the SDL stands where it means nothing. */
export class MappingError extends Error {
  override readonly name = 'MappingError';

  constructor(directive: string, what: string) {
    super(
      `The SDL maps a field to ${what} by @${directive}, which does not give that. See server/schema/directives.graphql.`,
    );
  }
}
