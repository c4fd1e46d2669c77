import { type DocumentNode, visit } from 'graphql';

/** What a document holds, as it is written. */
export interface Written {
  readonly aliases: number;
  readonly directives: number;
  readonly fragments: number;
  readonly operations: number;
}

export function countWritten(document: DocumentNode): Written {
  const written = { aliases: 0, directives: 0, fragments: 0, operations: 0 };
  visit(document, {
    Field: ({ alias }) => {
      if (alias) written.aliases += 1;
    },
    Directive: () => {
      written.directives += 1;
    },
    FragmentDefinition: () => {
      written.fragments += 1;
    },
    OperationDefinition: () => {
      written.operations += 1;
    },
  });
  return written;
}
