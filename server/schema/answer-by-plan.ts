import {
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  getVariableValues,
} from 'graphql';
import type { Answer, AnswerOperation } from './answer-operation.ts';
import { BROKEN } from './compiler/compile-completion.ts';
import type { Operation } from './compiler/plan-cache.ts';
import type { OperationContext } from './create-schema.ts';

/** An operation of a document that is valid, as a request brings it. */
export interface AskedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly context: OperationContext;
}

/**
 * The data of an answer, read by the plan alone: what the statement gives has the shape of the answer already, and executing it field by field
 * would walk it a second time. Null wherever there is more to say than data: then the operation is to be executed, with what was answered.
 */
export type AnswerByPlan = (asked: AskedOperation) => Promise<Answer | null>;

export function makeAnswerByPlan(schema: GraphQLSchema, answerOperation: AnswerOperation): AnswerByPlan {
  return async ({ document, operation, variables, context }) => {
    const fragments = readFragments(document);
    if (operation.operation !== 'query' || !isForTheGraph(operation, fragments)) return null;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
    if (coerced === undefined) return null;
    const asked = { schema, fragments, operation, variableValues: coerced };
    const answering = answerOperation(asked, context.trace);
    const answer = answering.then((answered) => answered.answer);
    // Execution asks for it, a moment later or never: until then its failure must not pass for one that nobody caught, which ends the process.
    answer.catch(() => undefined);
    context.answered = answer;
    const answered = await answering.catch(() => null);
    if (answered === null) return null;
    const completed = answered.plan.complete(answered.answer);
    return completed === BROKEN ? null : (completed as Answer);
  };
}

/** What is asked of the schema itself, the graph does not know. */
function isForTheGraph({ selectionSet }: OperationDefinitionNode, fragments: Operation['fragments']): boolean {
  const names = listRootFields(selectionSet, fragments);
  return names.some((name) => !name.startsWith('__')) && !names.includes('__schema') && !names.includes('__type');
}

function listRootFields({ selections }: SelectionSetNode, fragments: Operation['fragments']): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === 'Field') return [selection.name.value];
    const within = selection.kind === 'FragmentSpread' ? fragments[selection.name.value] : selection;
    return within === undefined ? [] : listRootFields(within.selectionSet, fragments);
  });
}

const known = new WeakMap<DocumentNode, Operation['fragments']>();

function readFragments(document: DocumentNode): Operation['fragments'] {
  const fragments =
    known.get(document) ??
    Object.fromEntries(
      document.definitions.flatMap((part) => (part.kind === 'FragmentDefinition' ? [[part.name.value, part]] : [])),
    );
  known.set(document, fragments);
  return fragments;
}
