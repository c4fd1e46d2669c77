import type { FieldNode, GraphQLCompositeType } from 'graphql';
import type { Piece } from './compilation.ts';

/** What a selection is read from: a node, a relationship, or an anchor that a relationship holds. */
export interface Source {
  readonly variable: string;
  /** The name of the stored property for a name of the SDL. */
  readonly property: (name: string) => string;
  /** Null for nodes. */
  readonly farEnd: ((type: GraphQLCompositeType, parents: readonly FieldNode[]) => Piece) | null;
}

export function fromNode(variable: string): Source {
  return { variable, property: (name) => name, farEnd: null };
}
