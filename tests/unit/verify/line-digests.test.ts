import { describe, expect, it } from 'vitest';
import { compareLines, digestLines, findChangedLines } from '../../../server/verify/line-digests.ts';

describe('the digests of lines', () => {
  it('name the line on which one character is another', () => {
    const was = digestLines('One.\nTwo.\nThree.\n');
    const is = digestLines('One.\nTwa.\nThree.\n');

    const changes = compareLines(was, is);

    expect(changes.map(({ line }) => line)).toEqual([2]);
  });

  it('name the first line from which lines are missing or new', () => {
    const was = digestLines('One.\nTwo.\nThree.\nFour.');
    const is = digestLines('One.\nThree.\nFour.');

    const changes = compareLines(was, is);

    expect(changes).toEqual([{ line: 2, problem: 'Received from here on: 1 line; there now: 0 lines.' }]);
  });

  it('are silent about a source as received', async () => {
    const faults = await findChangedLines('data/reports/change-nhs-chapter-5');

    expect(faults).toEqual([]);
  });
});
