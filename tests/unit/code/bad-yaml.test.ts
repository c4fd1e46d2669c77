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
    fact: 'YAML that is not closed is refused where it breaks, and nothing in other files is blamed for it',
    edits: [[CLAIMS, 'statedIn: [face', 'statedIn: [[face']],
    faults: [
      'coding/claims.yaml:37:5 Malformed YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. → Close what is open above (a quotation mark, a bracket or a brace), or indent the line as its neighbours are.',
    ],
  },
  {
    fact: 'a tab as indentation is refused, once',
    edits: [[CLAIMS, '    label: Keep', '\tlabel: Keep']],
    faults: ['coding/claims.yaml:35:1 Malformed YAML: Tabs are not allowed as indentation. → Indent with spaces.'],
  },
  {
    fact: 'a key that stands twice is refused at the second',
    edits: [[CLAIMS, '    label: Keep', '    label: A\n    label: Keep']],
    faults: [
      'coding/claims.yaml:36:5 Malformed YAML: Map keys must be unique. → A key may stand once in its map: put the two together, or begin a new entry with “- ”.',
    ],
  },
  {
    fact: 'an unknown key is refused with the nearest known one',
    edits: [[CLAIMS, 'prevalence: MINORITY', 'prevalance: MINORITY']],
    faults: ['coding/claims.yaml:24:9 The key prevalance is unknown. → Did you mean prevalence?'],
  },
  {
    fact: 'a key that is missing is named',
    edits: [[CLAIMS, '    label: Keep face-to-face care\n', '']],
    faults: ['coding/claims.yaml:34:5 The key label is missing. → Add label: with words.'],
  },
  {
    fact: 'a list that is no list is refused',
    edits: [[CLAIMS, 'statedIn: [face-to-face care stays]', 'statedIn: face-to-face care stays']],
    faults: ['coding/claims.yaml:36:15 "face-to-face care stays" cannot stand here. → Write a list.'],
  },
  {
    fact: 'a value outside its vocabulary is refused with the whole vocabulary',
    edits: [[CLAIMS, 'prevalence: MINORITY', 'prevalence: FEWER']],
    faults: [
      'coding/claims.yaml:24:21 "FEWER" is not one of its values. → Write ALL, MOST, MANY, SOME, MINORITY, FEW.',
    ],
  },
  {
    fact: 'an unknown key inside an anchor is refused at the key',
    edits: [[CLAIMS, "prefix: 'stronger: '", "prefx: 'stronger: '"]],
    faults: ['coding/claims.yaml:19:56 The key prefx is unknown. → Did you mean prefix?'],
  },
  {
    fact: 'a number where words belong is refused',
    edits: [[CLAIMS, 'qualifier: stronger', 'qualifier: 5']],
    faults: ['coding/claims.yaml:30:20 5 cannot stand here. → Put it in quotation marks.'],
  },
  {
    fact: 'a coder of no known kind and a date that is none are both refused',
    edits: [
      ['coding/coder.yaml', 'kind: HUMAN', 'kind: ROBOT'],
      ['coding/coder.yaml', '2026-11-23', 'yesterday'],
    ],
    faults: [
      'coding/coder.yaml:1:28 "ROBOT" is not one of its values. → Write HUMAN, MODEL.',
      'coding/coder.yaml:3:7 "yesterday" cannot stand here. → Write a date such as 2026-11-23.',
    ],
  },
  {
    fact: 'a version that YAML takes for a number is refused',
    edits: [['coding/coder.yaml', "'1.0'", '1.0']],
    faults: ['coding/coder.yaml:2:9 1 cannot stand here. → Put it in quotation marks.'],
  },
];

describe('a coding file that cannot be read as it stands is refused with file, line, column and what to write', () => {
  it.each(CASES)('$fact', async ({ edits, faults }) => {
    const printed = await printedAfter(...edits);

    expect(printed).toEqual(faults);
  });
});
