import { describe, expect, it } from 'vitest';
import { checkWording } from '../../../server/code/check-wording.ts';
import { Faults } from '../../../server/code/faults.ts';
import { parseYaml } from '../../../server/code/parse-yaml.ts';
import { Place } from '../../../server/code/place.ts';
import type { Unit } from '../../../server/domain/enums.ts';

/** How many of value and m do not stand in the wording. */
function countFaults(value: number, unit: Unit, wording: string, of?: number): number {
  const faults = new Faults();
  const file = parseYaml('x.yaml', 'value: 1\nof: 2', faults);
  if (file !== null) checkWording({ value, unit, of }, wording, new Place(file), faults);
  return faults.count;
}

describe('a statistic agrees with its wording', () => {
  it.each([
    [62, 'PERCENT', 'more than 3 in 5 (62%)'],
    [28, 'PERCENT', 'just over a quarter (28%)'],
    [50, 'PERCENT', 'half of participants'],
    [25, 'PERCENT', 'a quarter'],
    [7.4, 'MEAN_OF_10', '7.4'],
    [66623, 'RANK', '66,623'],
    [3, 'RANK', 'the third most selected option'],
    [1, 'RANK', 'most commonly selected'],
  ] as const)('%d %s is in “%s”', (value, unit, wording) => {
    expect(countFaults(value, unit, wording)).toBe(0);
  });

  it.each([
    [3, 'PERCENT', 'more than 3 in 5 (62%)'],
    [26, 'PERCENT', 'a quarter'],
    [1, 'RANK', 'the third most selected option'],
    [1, 'MEAN_OF_10', 'most commonly'],
  ] as const)('%d %s is not in “%s”', (value, unit, wording) => {
    expect(countFaults(value, unit, wording)).toBe(1);
  });

  it('“3 in 10” is 3 of 10, in digits or in words, and nothing else', () => {
    expect(countFaults(3, 'COUNT_IN', '3 in 10 participants', 10)).toBe(0);
    expect(countFaults(3, 'COUNT_IN', 'three in ten', 10)).toBe(0);
    expect(countFaults(4, 'COUNT_IN', '3 in 10 participants', 5)).toBe(2);
  });
});
