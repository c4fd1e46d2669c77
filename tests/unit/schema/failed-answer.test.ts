import { setImmediate as nextTurn } from 'node:timers/promises';
import { buildSchema, Kind, parse } from 'graphql';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeAnswerByPlan } from '../../../server/schema/answer-by-plan.ts';
import type { OperationContext } from '../../../server/schema/create-schema.ts';

const uncaught: unknown[] = [];
const note = (reason: unknown): void => {
  uncaught.push(reason);
};

beforeEach(() => {
  uncaught.length = 0;
  process.on('unhandledRejection', note);
});
afterEach(() => {
  process.off('unhandledRejection', note);
});

it('a failure that execution asks for late, or never, does not pass for one that nobody caught', async () => {
  const busy = new Error('The database is busy.');
  const answerByPlan = makeAnswerByPlan(buildSchema('type Query { name: String }'), () => Promise.reject(busy));
  const document = parse('{ name }');
  const operation = document.definitions.find((part) => part.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('There is no operation.');
  const context: OperationContext = {};

  const answer = await answerByPlan({ document, operation, variables: {}, context });
  await nextTurn();

  expect(answer).toBeNull();
  expect(uncaught).toEqual([]);
  await expect(context.answered).rejects.toBe(busy);
});
