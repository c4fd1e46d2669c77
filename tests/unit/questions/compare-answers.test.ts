import { describe, expect, it } from 'vitest';
import { type Fact, compare } from '../../questions/ask/fact.ts';

function fact(key: string, words: number, claim?: number): Fact {
  const claims = claim === undefined ? null : [span(claim)];
  return { key, shown: `${key} ${String(words)} ${String(claim)}`, words: [span(words)], claims };
}
const span = (start: number) => ({ start, end: start + 10 });

describe('an answer is right to the item', () => {
  it('where every expected item is there, and none besides', () => {
    const answers = { expected: [fact('staff', 0), fact('public', 40)], got: [fact('public', 45), fact('staff', 3)] };

    const difference = compare(answers);

    expect(difference).toEqual({ missing: [], extra: [] });
  });

  it('and wrong where one is missing, even if another is too many', () => {
    const [staff, leaders] = [fact('staff', 0), fact('leaders', 0)];

    const difference = compare({ expected: [staff], got: [leaders] });

    expect(difference).toEqual({ missing: [staff], extra: [leaders] });
  });

  it('and wrong where the same key stands on other words', () => {
    const [here, there] = [fact('staff', 0), fact('staff', 10)];

    const difference = compare({ expected: [here], got: [there] });

    expect(difference).toEqual({ missing: [here], extra: [there] });
  });

  it('and wrong where it is of another claim, unless any will do', () => {
    const [one, other, any] = [fact('staff', 0, 100), fact('staff', 0, 200), fact('staff', 0)];

    expect(compare({ expected: [one], got: [other] })).toEqual({ missing: [one], extra: [other] });
    expect(compare({ expected: [any], got: [other] })).toEqual({ missing: [], extra: [] });
  });

  it('and takes a qualifier for the same where the one holds the other, never where one is missing', () => {
    const expected = [{ ...fact('staff', 0), phrase: 'Most of the' }];
    const got = (phrase: string | null) => [{ ...fact('staff', 0), phrase }];

    expect(compare({ expected, got: got('most of') }).missing).toEqual([]);
    expect(compare({ expected, got: got('a minority of') }).missing).toEqual(expected);
    expect(compare({ expected, got: got(null) }).missing).toEqual(expected);
  });

  it('and what may stand beside the answer is not too many', () => {
    const [answer, besides] = [fact('staff', 0), fact('answered by', 90)];

    const difference = compare({
      expected: [answer],
      got: [answer, besides],
      allowed: ({ key }) => key === besides.key,
    });

    expect(difference.extra).toEqual([]);
  });
});
