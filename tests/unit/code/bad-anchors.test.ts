import { describe, expect, it } from 'vitest';
import { type Edit, printedAfter } from './small-report.ts';

const CLAIMS = 'coding/claims.yaml';

interface Case {
  readonly fact: string;
  readonly edits: readonly Edit[];
  readonly faults: readonly string[];
}

const CASES: readonly Case[] = [
  {
    fact: 'words that occur nowhere are refused with the nearest words',
    edits: [[CLAIMS, 'anchor: The public’s fear was stronger', 'anchor: The public fear was greater']],
    faults: [
      'coding/claims.yaml:31:17 “The public fear was greater” occurs nowhere. → If meant, write “The public’s fear was stronger” (line 13)',
    ],
  },
  {
    fact: 'words that differ in what the eye passes over are refused with what differs and the report’s own',
    edits: [[CLAIMS, 'anchor: The public’s fear was stronger', "anchor: the public's  fear was stronger"]],
    faults: [
      "coding/claims.yaml:31:17 “the public's  fear was stronger” occurs nowhere: the report differs in apostrophes or quotation marks and upper and lower case and spaces. → Write “The public’s fear was stronger” (line 13)",
    ],
  },
  {
    fact: 'words that occur twice are refused with an anchor to write for each place',
    edits: [
      [
        CLAIMS,
        "{ exact: digital tools may widen inequalities, prefix: 'stronger: ' }",
        'digital tools may widen inequalities',
      ],
    ],
    faults: [
      'coding/claims.yaml:19:9 “digital tools may widen inequalities” occurs 2 times: line 13. → Add words, or a prefix or suffix, that leave one place: line 13: { exact: "digital tools may widen inequalities", prefix: "that " }; line 13: { exact: "digital tools may widen inequalities", prefix: "stronger: " }',
    ],
  },
  {
    fact: 'a prefix that fits no place is refused with what stands around each',
    edits: [[CLAIMS, "prefix: 'stronger: '", "prefix: 'greater: '"]],
    faults: [
      'coding/claims.yaml:19:18 “digital tools may widen inequalities” occurs (line 13), but nowhere directly after “greater: ”. → A prefix ends where the words begin, a suffix begins where they end. There stand “staff were worried that ” before and “. The public’s fear was ” after (line 13); “ic’s fear was stronger: ” before and “ between regions. A mino” after (line 13)',
    ],
  },
  {
    fact: 'words that run over the end of a line are refused',
    edits: [
      [
        CLAIMS,
        'anchor: The public’s fear was stronger',
        'anchor: A minority of the public disagreed. I can’t use an app',
      ],
    ],
    faults: [
      'coding/claims.yaml:31:17 “A minority of the public disagreed. I can’t use an app” runs over the end of line 13. → An anchor stays inside one line: anchor the words of one, or make two anchors.',
    ],
  },
  {
    fact: 'a claim is not anchored in a quote',
    edits: [[CLAIMS, 'anchor: The public’s fear was stronger', 'anchor: so I wait']],
    faults: [
      'coding/claims.yaml:31:17 These words stand in line 14, a QUOTE: claims are not made there. → Anchor the paragraph or list item in which the report itself says so.',
    ],
  },
  {
    fact: 'a qualifier outside the passage of its anchor is refused',
    edits: [[CLAIMS, 'qualifier: stronger', 'qualifier: 1 in 7']],
    faults: [
      'coding/claims.yaml:30:20 The qualifier “1 in 7” does not stand in the passage of its anchor, line 13. → Take the words of that line, or anchor the attribution where the qualifier stands.',
    ],
  },
  {
    fact: 'a qualifier that its passage has twice, both outside the anchor or across its edge, is refused',
    edits: [[CLAIMS, 'anchor: A minority of staff were worried', 'anchor: staff were worried']],
    faults: [
      'coding/claims.yaml:25:20 “A minority of” occurs 2 times: line 13. → Add words, or a prefix or suffix, that leave one place: line 13: { exact: "A minority of", suffix: " staff" }; line 13: { exact: "A minority of", prefix: "regions. " }',
    ],
  },
];

describe('words that are no one place of the report are refused, never matched approximately', () => {
  it.each(CASES)('$fact', async ({ edits, faults }) => {
    const printed = await printedAfter(...edits);

    expect(printed).toEqual(faults);
  });
});
