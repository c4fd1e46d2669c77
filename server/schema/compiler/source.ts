import type { FieldNode, GraphQLCompositeType } from 'graphql';
import type { Piece } from './compilation.ts';

/** What a selection is read from: a node, a relationship, an anchor that a relationship holds, or a map that a statement made. */
export interface Source {
  readonly variable: string;
  /** The name of the stored property for a name of the SDL. */
  readonly property: (name: string) => string;
  /** Null for nodes. */
  readonly farEnd: ((type: GraphQLCompositeType, parents: readonly FieldNode[]) => Piece) | null;
  /** A map that a statement made: nodes and other maps stand under its keys. */
  readonly isMap: boolean;
  /** Where an operation begins: no node, only the edition. */
  readonly isRoot: boolean;
}

export function fromNode(variable: string): Source {
  return { variable, property: (name) => name, farEnd: null, isMap: false, isRoot: false };
}

export function fromMap(variable: string): Source {
  return { ...fromNode(variable), isMap: true };
}

export function fromRoot(): Source {
  return { ...fromNode('dataset'), isRoot: true };
}
