import { describe, expect, it } from 'vitest';
import { type Edit, printedAfter } from './small-report.ts';

const CLAIMS = 'coding/claims.yaml';
const EVIDENCE = 'coding/evidence.yaml';

interface Case {
  readonly fact: string;
  readonly edits: readonly Edit[];
  readonly faults: readonly string[];
}

const CASES: readonly Case[] = [
  {
    fact: 'a finding needs a kind',
    edits: [[CLAIMS, '    kind: BENEFIT\n', '']],
    faults: [
      'coding/claims.yaml:2:9 finding/saved-time has no kind. → Add kind: with BENEFIT, VIEW, EXPECTATION, PROBLEM or TENSION.',
    ],
  },
  {
    fact: 'only findings have a kind',
    edits: [[CLAIMS, '    label: Keep', '    kind: VIEW\n    label: Keep']],
    faults: ['coding/claims.yaml:35:11 A recommendation has no kind. → Take kind: out; only findings have one.'],
  },
  {
    fact: 'a comparison needs an emphasis, or polarity LESS',
    edits: [[CLAIMS, '        emphasis: HIGHER\n', '']],
    faults: [
      'coding/claims.yaml:28:23 comparedWith without emphasis or polarity LESS. → Add emphasis: HIGHER or LOWER, as the text compares them, or take comparedWith: out.',
    ],
  },
  {
    fact: 'nobody is compared with themselves',
    edits: [[CLAIMS, 'comparedWith: [staff]', 'comparedWith: [public]']],
    faults: ['coding/claims.yaml:29:24 public is compared with itself. → Write whom the text compares them with.'],
  },
  {
    fact: 'only a recommendation mitigates',
    edits: [[CLAIMS, '    leadsTo:\n', '    mitigates:\n']],
    faults: [
      'coding/claims.yaml:15:9 A finding mitigates nothing: only recommendations do. → Move it to the recommendation that answers this claim.',
    ],
  },
  {
    fact: 'a benefit is not mitigated',
    edits: [
      [
        CLAIMS,
        '{ claim: concern/inequalities, basis: STATED, anchor: To manage this risk }',
        '{ claim: finding/saved-time, basis: STATED, anchor: To manage this risk }',
      ],
    ],
    faults: [
      'coding/claims.yaml:41:18 finding/saved-time is a finding of kind BENEFIT: nothing to mitigate. → Name a concern, or a finding of kind PROBLEM.',
    ],
  },
  {
    fact: 'what is stated needs an anchor',
    edits: [
      [
        CLAIMS,
        ', basis: STATED, anchor: To manage this risk }\n  - id: recommendation/offline',
        ', basis: STATED }\n  - id: recommendation/offline',
      ],
    ],
    faults: [
      'coding/claims.yaml:41:47 STATED without an anchor. → Add anchor: with the words that say it, or make it INFERRED with a rationale.',
    ],
  },
  {
    fact: 'what is inferred needs a rationale',
    edits: [[EVIDENCE, ', rationale: Basics before records.', '']],
    faults: [
      'coding/evidence.yaml:38:64 INFERRED without a rationale. → Add rationale: with the mechanism, in one line, with words of both sides.',
    ],
  },
  {
    fact: 'an inferred attribution and an inferred link need their rationales',
    edits: [
      [
        CLAIMS,
        'anchor: The public’s fear was stronger',
        'anchor: The public’s fear was stronger\n        basis: INFERRED',
      ],
      [CLAIMS, 'basis: INFERRED, rationale: Records that are shared leave some people out. }', 'basis: INFERRED }'],
    ],
    faults: [
      'coding/claims.yaml:15:47 INFERRED without a rationale. → Add rationale: with the mechanism, in one line, with words of both sides.',
      'coding/claims.yaml:32:16 INFERRED without a rationale. → Add rationale: with the mechanism, in one line, with words of both sides.',
    ],
  },
  {
    fact: 'nothing is linked with itself',
    edits: [
      [CLAIMS, '- { claim: concern/inequalities, basis: INFERRED', '- { claim: finding/saved-time, basis: INFERRED'],
    ],
    faults: ['coding/claims.yaml:15:18 finding/saved-time is linked with itself. → Write the other claim.'],
  },
  {
    fact: 'a statistic’s value stands in its wording',
    edits: [[EVIDENCE, 'value: 14', 'value: 15']],
    faults: [
      'coding/evidence.yaml:25:12 15 does not stand in its wording “Around 1 in 7 (14%)”, which has 14. → Write the number that is printed there, or anchor the wording that has it.',
    ],
  },
  {
    fact: 'n in m needs its m',
    edits: [[EVIDENCE, 'unit: PERCENT', 'unit: COUNT_IN']],
    faults: ['coding/evidence.yaml:26:11 COUNT_IN without of. → Add of: with the m of “n in m”.'],
  },
  {
    fact: 'only n in m has an m',
    edits: [[EVIDENCE, 'unit: PERCENT', 'unit: PERCENT\n    of: 7']],
    faults: ['coding/evidence.yaml:27:9 PERCENT has no of. → Take of: out; only COUNT_IN has one.'],
  },
  {
    fact: 'words are no evidence for the claim that they state',
    edits: [[EVIDENCE, 'anchor: The basics come first', 'anchor: shared records would save time, as said']],
    faults: [
      'coding/evidence.yaml:38:18 These words state the claim themselves: they are no evidence for it. → Take it out, or anchor other words.',
    ],
  },
];

describe('a judgement against the rules of the coding is refused', () => {
  it.each(CASES)('$fact', async ({ edits, faults }) => {
    const printed = await printedAfter(...edits);

    expect(printed).toEqual(faults);
  });
});
