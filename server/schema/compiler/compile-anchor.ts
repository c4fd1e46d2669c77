import { getNamedType, isCompositeType, isNonNullType } from 'graphql';
import type { BoundField, Compilation, Piece } from './compilation.ts';
import { compileOne } from './compile-route.ts';
import { compileSelection } from './compile-selection.ts';
import { indent } from './print-cypher.ts';
import { findNodes } from './route.ts';
import { type Source, fromNode } from './source.ts';
import { labelAtFarEnd } from './target.ts';

/** An anchor held flat on a relationship that leads elsewhere: its passage is found by its id. */
export function compileAnchor(
  compilation: Compilation,
  { variable }: Source,
  bound: BoundField,
  prefix: string,
): Piece {
  const type = getNamedType(bound.definition.type);
  if (!isCompositeType(type)) throw new TypeError(`${bound.field.name} is no anchor`);
  const property = (name: string): string => prefixProperty(prefix, name);
  const source: Source = {
    ...fromNode(variable),
    property,
    farEnd: (passage, parents) => {
      const label = labelAtFarEnd(compilation.document.schema, passage);
      const route = findNodes(compilation, label, { id: `${variable}.${property('passage')}` });
      return compileOne(compilation, route(), passage, parents);
    },
  };
  const piece = compileSelection(compilation, source, type, bound.field.nodes);
  if (isNonNullType(bound.definition.type)) return piece;
  return {
    ...piece,
    cypher: `CASE WHEN ${variable}.${property('start')} IS NOT NULL THEN\n${indent(piece.cypher)}\nEND`,
  };
}

/** With the prefix `qualifier`: `exact` → `qualifier`, `start` → `qualifierStart`. */
function prefixProperty(prefix: string, name: string): string {
  if (prefix === '') return name;
  return name === 'exact' ? prefix : `${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
