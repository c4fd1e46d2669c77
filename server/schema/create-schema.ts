import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLFieldResolver, type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';
import type { Graph } from '../graph/graph.ts';
import { type Answer, type AnswerOperation, type Trace, makeAnswerOperation } from './answer-operation.ts';
import { TYPE } from './compiler/compile-selection.ts';
import { readSdl } from './read-sdl.ts';

/** What a request may bring along; nothing of it is needed. */
export interface OperationContext {
  readonly trace?: Trace;
}

/** The schema over a graph: the first root field of an operation has the whole of it answered, and every field reads its key. */
export function createSchema(graph: Graph): GraphQLSchema {
  return withResolvers(makeAnswerOperation(graph));
}

function withResolvers(answerOperation: AnswerOperation): GraphQLSchema {
  const schema = makeExecutableSchema({ typeDefs: readSdl() });
  const resolveRoot = makeRootResolver(answerOperation);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: { [TYPE]?: string }) => value[TYPE];
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const resolve = type === schema.getQueryType() ? resolveRoot : readKey;
    for (const field of Object.values(type.getFields())) field.resolve = resolve;
  }
  return schema;
}

const readKey: GraphQLFieldResolver<Answer, unknown> = (source, _arguments, _context, info) => source[info.path.key];

function makeRootResolver(
  answerOperation: AnswerOperation,
): GraphQLFieldResolver<unknown, OperationContext | undefined> {
  /** Each execution coerces its variables anew, so that they stand for it. */
  const answers = new WeakMap<object, Promise<Answer>>();
  return async (_source, _arguments, context, info) => {
    const answer = answers.get(info.variableValues) ?? answerOperation(info, context?.trace);
    answers.set(info.variableValues, answer);
    return (await answer)[info.path.key];
  };
}
