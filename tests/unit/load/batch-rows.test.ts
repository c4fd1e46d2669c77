import { expect, it } from 'vitest';
import { batchRows } from '../../../server/load/batch-rows.ts';

it('gives every row once, in batches of one shape and at most 5,000, in the order in which they came', () => {
  const rows = Array.from({ length: 12_000 }, (_, number) => number);

  const batches = [...batchRows(rows, (row) => (row % 3 === 0 ? 'thirds' : 'others'))];

  expect(batches.map(({ statement, rows: { length } }) => [statement, length])).toEqual([
    ['others', 5_000],
    ['thirds', 4_000],
    ['others', 3_000],
  ]);
  expect(batches.flatMap((batch) => batch.rows).sort((left, right) => left - right)).toEqual(rows);
});

it('takes no more rows than it needs for the next batch', () => {
  let taken = 0;
  const rows = (function* () {
    for (; taken < 20_000; taken += 1) yield taken;
  })();

  batchRows(rows, () => 'all').next();

  expect(taken).toBeLessThan(5_001);
});
