import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLFieldResolver, type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';
import type { Graph } from '../graph/graph.ts';
import { type AnswerByPlan, type AskedOperation, makeAnswerByPlan } from './answer-by-plan.ts';
import { type Answer, type AnswerOperation, type Trace, makeAnswerOperation } from './answer-operation.ts';
import { TYPE } from './compiler/compile-selection.ts';
import { readSdl } from './read-sdl.ts';

/** What a request may bring along; nothing of it is needed. */
export interface OperationContext {
  readonly trace?: Trace;
  /** What was answered already, where the operation is executed only because there is more to say than data. */
  answered?: Promise<Answer>;
}

const doors = new WeakMap<GraphQLSchema, AnswerByPlan>();

/** The schema over a graph: the first root field of an operation has the whole of it answered, and every field reads its key. */
export function createSchema(graph: Graph): GraphQLSchema {
  const answerOperation = makeAnswerOperation(graph);
  const schema = withResolvers(answerOperation);
  doors.set(schema, makeAnswerByPlan(schema, answerOperation));
  return schema;
}

/** The quick way to answer an operation over a schema that was made here. */
export function answerByPlan(schema: GraphQLSchema, asked: AskedOperation): Promise<Answer | null> {
  return doors.get(schema)?.(asked) ?? Promise.resolve(null);
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
    const known = context?.answered ?? answers.get(info.variableValues);
    const answering = known ?? answerOperation(info, context?.trace).then(({ answer }) => answer);
    answers.set(info.variableValues, answering);
    return (await answering)[info.path.key];
  };
}
