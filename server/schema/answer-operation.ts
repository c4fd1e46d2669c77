import type { Graph } from '../graph/graph.ts';
import { type Plan, READ_FROM } from './compiler/compile-operation.ts';
import { type Operation, PlanCache } from './compiler/plan-cache.ts';
import { NothingLoadedError, describeFailure } from './describe-failure.ts';

/** Neo4j plans a large statement anew after its start, which takes seconds on a busy machine. */
const DEADLINE_MS = 30_000;

export type Phase = 'compile' | 'database';

/** What a request's context may carry to learn where the time of its operation went. */
export interface Trace {
  add(phase: Phase, durationMs: number): void;
  /** The answer is of this edition, whole. */
  readFrom(edition: string): void;
}

export type Answer = Readonly<Record<string, unknown>>;

export interface Answered {
  /** A value for every root field, by its key. */
  readonly answer: Answer;
  readonly plan: Plan;
}

/** Answers a whole operation by one statement. */
export type AnswerOperation = (operation: Operation, trace: Trace | undefined) => Promise<Answered>;

export function makeAnswerOperation(graph: Graph, plans = new PlanCache()): AnswerOperation {
  return async (operation, trace) => {
    try {
      const plan = time(trace, 'compile', () => plans.find(operation));
      const parameters = plan.bind(operation.variableValues);
      const [row] = await timeAsync(trace, 'database', () =>
        graph.read(plan.statement, parameters, { deadlineMs: DEADLINE_MS }),
      );
      if (row === undefined) throw new NothingLoadedError();
      trace?.readFrom(String(row[READ_FROM]));
      return { answer: plan.read(row) as Answer, plan };
    } catch (error) {
      throw describeFailure(error);
    }
  };
}

function time<T>(trace: Trace | undefined, phase: Phase, work: () => T): T {
  const started = performance.now();
  const done = work();
  trace?.add(phase, performance.now() - started);
  return done;
}

async function timeAsync<T>(trace: Trace | undefined, phase: Phase, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  try {
    return await work();
  } finally {
    trace?.add(phase, performance.now() - started);
  }
}
