import { type FieldNode, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { collectFields } from './collect-fields.ts';
import type { Compilation, Reader } from './compilation.ts';

/** Of a value made here, a map or a list of them, only what is asked for, by the keys of the answer. */
export function projectValue(compilation: Compilation, type: GraphQLObjectType, parents: readonly FieldNode[]): Reader {
  const readers = collectFields(compilation.document, type, parents)
    .filter(({ name }) => !name.startsWith('__'))
    .map(({ responseKey, name, nodes }) => {
      const part = getNamedType(type.getFields()[name]?.type);
      const read: Reader = isObjectType(part) ? projectValue(compilation, part, nodes) : (value) => value;
      return { responseKey, name, read };
    });
  const project: Reader = (value) => {
    if (value === null || value === undefined) return null;
    if (Array.isArray(value)) return value.map(project);
    const answer = Object.create(null) as Record<string, unknown>;
    for (const { responseKey, name, read } of readers) {
      answer[responseKey] = read((value as Record<string, unknown>)[name]);
    }
    return answer;
  };
  return project;
}
