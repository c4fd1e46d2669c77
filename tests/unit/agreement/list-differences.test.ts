import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { alignCodings } from '../../../server/agreement/align-codings.ts';
import { listDifferences } from '../../../server/agreement/list-differences.ts';
import { printDifferences } from '../../../server/agreement/print-differences.ts';
import type { Claim, CodedReport } from '../../../server/domain/coding.ts';
import { asId } from '../../../server/domain/ids.ts';
import { claimAt, codingOf, evidencesOf, mitigatesOf, quoteAt, raisedAt } from './small-coding.ts';

/** `key: what`, for each difference. */
function saysOf(first: Partial<CodedReport>, second: Partial<CodedReport>): readonly string[] {
  const differences = listDifferences(alignCodings(codingOf(first), codingOf(second)));
  return differences.map(({ key, what }) => `${key} ${what}`);
}

const [a, b] = [claimAt('concern/a', [[1, 0, 20]]), claimAt('concern/b', [[1, 0, 20]])];
const [r, s] = [claimAt('recommendation/r', [[2, 0, 20]]), claimAt('recommendation/s', [[2, 0, 20]])];

describe('the differences between two codings', () => {
  it('are none between a coding and itself', () => {
    const coding = { claims: [a, r], raisedBy: [raisedAt('concern/a', 'staff', [1, 0, 40])] };

    expect(saysOf(coding, coding)).toEqual([]);
  });

  it('name a claim that only one has, with the links that it carries instead of listing them', () => {
    const first = codingOf({ claims: [a], raisedBy: [raisedAt('concern/a', 'staff', [1, 0, 40])] });

    const differences = listDifferences(alignCodings(first, codingOf({})));

    expect(differences.map(({ key }) => key)).toEqual(['claim:first/concern/a']);
    expect(differences[0]?.first?.carries).toEqual(['raised-by/concern.a--staff@0']);
    expect(differences[0]?.second).toBeNull();
  });

  it('tell kind, parent, themes and anchors of a claim apart', () => {
    const finding = claimAt(
      'finding/f',
      [
        [1, 0, 20],
        [3, 0, 20],
      ],
      { themes: [asId('theme/t')] },
    );
    const part: Partial<Claim> = { partOf: { claim: asId('r/recommendation/s'), role: 'PART', ordinal: 1 } };

    expect(saysOf({ claims: [finding, r] }, { claims: [claimAt('concern/b', [[1, 0, 20]], part), s] })).toEqual([
      'anchors:first/finding/f|second/concern/b claim: anchors',
      'kind:first/finding/f|second/concern/b claim: kind',
      'parent:first/finding/f|second/concern/b claim: parent',
      'themes:first/finding/f|second/concern/b claim: themes',
    ]);
  });

  it('take a parent by another name for the same parent, and the role for part of the decision', () => {
    const partOf = (claim: string, role: 'PART' | 'WAY') => ({
      partOf: { claim: asId<Claim['id']>(claim), role, ordinal: 1 },
    });
    const first = { claims: [{ ...a, ...partOf('r/recommendation/r', 'PART') }, r] };

    expect(saysOf(first, { claims: [{ ...b, ...partOf('r/recommendation/s', 'PART') }, s] })).toEqual([]);
    expect(saysOf(first, { claims: [{ ...b, ...partOf('r/recommendation/s', 'WAY') }, s] })).toHaveLength(1);
  });

  it('take attributions of one audience with overlapping anchors for the same, and say in what they differ', () => {
    const first = { claims: [a], raisedBy: [raisedAt('concern/a', 'staff', [1, 0, 40], { prevalence: 'MOST' })] };
    const other = raisedAt('concern/b', 'staff', [1, 10, 40], { strands: [asId('strand/online')] });

    expect(saysOf(first, { claims: [b], raisedBy: [other] })).toEqual([
      'raised-by:first/concern.a--staff@0|second/concern.b--staff@10 attribution: prevalence, strands',
    ]);
  });

  it('take attributions of other audiences, or elsewhere, for two', () => {
    const first = { claims: [a], raisedBy: [raisedAt('concern/a', 'staff', [1, 0, 40])] };
    const second = {
      claims: [b],
      raisedBy: [raisedAt('concern/b', 'public', [1, 0, 40]), raisedAt('concern/b', 'staff', [1, 50, 60])],
    };

    expect(saysOf(first, second)).toEqual([
      'raised-by:first/concern.a--staff@0 attribution: only in the first coding',
      'raised-by:second/concern.b--public@0 attribution: only in the second coding',
      'raised-by:second/concern.b--staff@50 attribution: only in the second coding',
    ]);
  });

  it('compare links by the claims at their ends, and then their basis', () => {
    const anchored = { basis: 'STATED', rationale: null } as const;
    const first = { claims: [a, r], mitigates: [mitigatesOf('recommendation/r', 'concern/a')] };

    expect(saysOf(first, { claims: [b, s], mitigates: [mitigatesOf('recommendation/s', 'concern/b')] })).toEqual([]);
    expect(
      saysOf(first, { claims: [b, s], mitigates: [mitigatesOf('recommendation/s', 'concern/b', anchored)] }),
    ).toEqual(['mitigates:first/r--concern.a|second/s--concern.b mitigates: basis']);
  });

  it('compare what quotes are evidence of, their stance and their voice', () => {
    const first = {
      claims: [a],
      quotes: [quoteAt('quote/q', [4, 0, 9])],
      evidences: [evidencesOf('quote/q', 'concern/a')],
    };
    const opposes = evidencesOf('quote/q', 'concern/b', { stance: 'OPPOSES' });
    const second = { claims: [b], quotes: [quoteAt('quote/q', [4, 0, 9], 'RETOLD')], evidences: [opposes] };

    expect(saysOf(first, second)).toEqual([
      'evidences:first/quote.q--concern.a|second/quote.q--concern.b evidence: stance',
      'voice:first/quote/q|second/quote/q quote: voice',
    ]);
  });

  it('are printed as YAML with the words and the line of either side', () => {
    const printed = printDifferences(listDifferences(alignCodings(codingOf({ claims: [a] }), codingOf({}))));

    expect(parse(printed)).toEqual({
      differences: [
        {
          ...{ key: 'claim:first/concern/a', line: 1, what: 'claim: only in the first coding' },
          first: {
            id: 'concern/a',
            label: 'concern/a',
            words: [`line 1: ${'x'.repeat(20)}`],
            kind: 'CONCERN',
            themes: '',
          },
        },
      ],
    });
  });
});
