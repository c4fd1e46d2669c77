import { expect, test } from 'vitest';
import { chooseDeadline, withDeadline } from '../../../server/graph/deadline.ts';

test.each([
  ['READ', undefined, 10_000],
  ['READ', 500, 500],
  ['READ', 86_400_000, 60_000],
  ['WRITE', undefined, 60_000],
  ['WRITE', 86_400_000, 600_000],
] as const)('a %s that wishes for %s ms gets %s', (mode, wished, deadline) => {
  expect(chooseDeadline(mode, wished)).toBe(deadline);
});

test('work that ends in time gives its own outcome, good or bad', async () => {
  const late = () => new Error('late');

  const outcomes = await Promise.allSettled([
    withDeadline(Promise.resolve('done'), 1_000, late),
    withDeadline(Promise.reject(new Error('failed')), 1_000, late),
  ]);

  expect(outcomes).toMatchObject([{ value: 'done' }, { reason: { message: 'failed' } }]);
});

test('work that never ends gives way to the deadline', async () => {
  const never = new Promise(() => undefined);

  await expect(withDeadline(never, 20, () => new Error('late'))).rejects.toThrow('late');
});
