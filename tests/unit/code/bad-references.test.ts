import { describe, expect, it } from 'vitest';
import { type Edit, printedAfter } from './small-report.ts';

const CLAIMS = 'coding/claims.yaml';
const EVIDENCE = 'coding/evidence.yaml';
const TERMS = 'vocabularies/terms.yaml';

interface Case {
  readonly fact: string;
  readonly edits: readonly Edit[];
  readonly faults: readonly string[];
}

const CASES: readonly Case[] = [
  {
    fact: 'an id that is given twice is refused with the place of the first',
    edits: [[CLAIMS, 'id: recommendation/offline', 'id: recommendation/face-to-face']],
    faults: [
      'coding/claims.yaml:42:9 recommendation/face-to-face stands here a second time; the first is coding/claims.yaml:34:9. → Put the two together, or rename one.',
    ],
  },
  {
    fact: 'a claim that does not exist is refused with the nearest',
    edits: [[CLAIMS, 'claim: recommendation/face-to-face', 'claim: recommendation/face-to-faces']],
    faults: [
      'coding/claims.yaml:45:22 There is no recommendation/face-to-faces. → Did you mean recommendation/face-to-face or recommendation/offline?',
    ],
  },
  {
    fact: 'a claim is no part of itself',
    edits: [[CLAIMS, 'claim: recommendation/face-to-face', 'claim: recommendation/offline']],
    faults: [
      'coding/claims.yaml:45:22 recommendation/offline stands above itself: recommendation/offline → recommendation/offline. → Take one of these steps out.',
    ],
  },
  {
    fact: 'parts that go round in a ring are refused once, with the way round',
    edits: [
      [
        CLAIMS,
        '    themes: [access, inclusion]',
        '    partOf: { claim: recommendation/offline, role: PART, ordinal: 1 }\n    themes: [access, inclusion]',
      ],
    ],
    faults: [
      'coding/claims.yaml:37:22 recommendation/face-to-face stands above itself: recommendation/face-to-face → recommendation/offline → recommendation/face-to-face. → Take one of these steps out.',
    ],
  },
  {
    fact: 'an unknown audience is refused with the nearest',
    edits: [[CLAIMS, '- audience: staff\n', '- audience: staf\n']],
    faults: ['coding/claims.yaml:23:19 There is no audience staf. → Did you mean staff?'],
  },
  {
    fact: 'an audience named by its alias is refused with its id',
    edits: [[CLAIMS, '- audience: staff\n', '- audience: the public\n']],
    faults: ['coding/claims.yaml:23:19 There is no audience the public. → Write public.'],
  },
  {
    fact: 'an unknown strand is refused with the nearest',
    edits: [[CLAIMS, 'strands: [website]', 'strands: [web-site]']],
    faults: ['coding/claims.yaml:12:21 There is no strand web-site. → Did you mean website?'],
  },
  {
    fact: 'an unknown region is refused with the nearest',
    edits: [[CLAIMS, 'strands: [website]', 'regions: [north]']],
    faults: ['coding/claims.yaml:12:21 There is no region north. → Did you mean north-west?'],
  },
  {
    fact: 'an unknown theme and one that stands twice are refused',
    edits: [[CLAIMS, 'themes: [access, inclusion]', 'themes: [access, acess, access]']],
    faults: [
      'coding/claims.yaml:37:22 There is no theme acess. → Did you mean access?',
      'coding/claims.yaml:37:29 access stands in this list twice. → Take one of them out.',
    ],
  },
  {
    fact: 'the same attribution twice is refused with the place of the first',
    edits: [
      [
        CLAIMS,
        '- { audience: public, anchor: the public',
        '- { audience: public, anchor: the public recommended }\n      - { audience: public, anchor: the public',
      ],
    ],
    faults: [
      'coding/claims.yaml:40:9 The same as coding/claims.yaml:39:9: both would be small/raised-by/recommendation.face-to-face--public@937. → Take one of them out, or put the two together.',
    ],
  },
  {
    fact: 'a conflict that is written on both claims is refused',
    edits: [[CLAIMS, '    leadsTo:\n', '    conflictsWith:\n']],
    faults: [
      'coding/claims.yaml:33:9 This conflict is written on the other claim too: coding/claims.yaml:15:9. → A conflict is written once: take one of them out.',
    ],
  },
  {
    fact: 'a quote that is coded twice is refused, and so is the one that is not coded',
    edits: [[EVIDENCE, 'quote/nobody-asked-the-people-who-sleep', 'quote/i-cant-use-an-app-so']],
    faults: [
      'coding/evidence.yaml:5:12 quote/i-cant-use-an-app-so stands here a second time; the first is coding/evidence.yaml:2:12. → Put the two together, or rename one.',
      'source.txt:16 Not coded: quote/nobody-asked-the-people-who-sleep (line 16). → Add each to quotes: of one of the coding files; its list of evidences may be empty.',
    ],
  },
  {
    fact: 'a quote that the report does not have is refused with the nearest',
    edits: [[EVIDENCE, 'quote/nobody-asked-the-people-who-sleep', 'quote/nobody-asked-people']],
    faults: [
      'coding/evidence.yaml:5:12 The report has no quote/nobody-asked-people. → Did you mean quote/nobody-asked-the-people-who-sleep?',
      'source.txt:16 Not coded: quote/nobody-asked-the-people-who-sleep (line 16). → Add each to quotes: of one of the coding files; its list of evidences may be empty.',
    ],
  },
  {
    fact: 'a figure that the report does not have is refused, and so is the one that is not coded',
    edits: [[EVIDENCE, 'figures:\n  - figure: figure/3', 'figures:\n  - figure: figure/4']],
    faults: [
      'coding/evidence.yaml:9:13 The report has no figure/4. → Did you mean figure/3?',
      'source.txt:5 Not coded: figure/3 (line 5). → Add each to figures: of one of the coding files; its list of evidences may be empty.',
    ],
  },
  {
    fact: 'a row whose label is not exact is refused with the nearest',
    edits: [[EVIDENCE, '- row: Shared records', '- row: Shared record']],
    faults: ['coding/evidence.yaml:13:14 The figure has no row “Shared record”. → Did you mean Shared records?'],
  },
  {
    fact: 'rows out of order or twice are refused',
    edits: [[EVIDENCE, '- row: Shared records', '- row: Virtual appointments\n      - row: Shared records']],
    faults: [
      'coding/evidence.yaml:14:14 The row “Shared records” is out of order. → The order is Shared records · Virtual appointments',
      'coding/evidence.yaml:22:14 The row “Virtual appointments” stands here a second time. → Put the two together.',
    ],
  },
  {
    fact: 'a restatement of an unknown statistic is refused',
    edits: [[EVIDENCE, 'statistic/figure-3-row-2,', 'statistic/figure-3-row-7,']],
    faults: [
      'coding/evidence.yaml:34:18 There is no statistic/figure-3-row-7. → Did you mean statistic/figure-3-row-1 or statistic/figure-3-row-2 or statistic/said-so?',
    ],
  },
  {
    fact: 'a term that is given twice is refused, and the coding is not blamed for it',
    edits: [[TERMS, 'id: staff, name: Staff, aliases: [staff]', 'id: public, name: Staff, aliases: [staff]']],
    faults: [
      'vocabularies/terms.yaml:3:11 public stands here a second time; the first is vocabularies/terms.yaml:2:11. → Every term has an id of its own: rename one, or put the two together.',
    ],
  },
  {
    fact: 'an alias of two terms is refused',
    edits: [[TERMS, 'aliases: [staff]', 'aliases: [public]']],
    faults: [
      'vocabularies/terms.yaml:3:41 The alias “public” is also one of public. → An alias stands in one term, once: take it out of the other.',
    ],
  },
  {
    fact: 'a broader term that does not exist is refused',
    edits: [[TERMS, 'broader: [inclusion]', 'broader: [inclusive]']],
    faults: ['vocabularies/terms.yaml:27:56 There is no inclusive. → Did you mean inclusion?'],
  },
  {
    fact: 'terms that go round in a ring are refused',
    edits: [
      [
        TERMS,
        'id: inclusion, name: Inclusion, aliases: [], broader: []',
        'id: inclusion, name: Inclusion, aliases: [], broader: [access]',
      ],
    ],
    faults: [
      'vocabularies/terms.yaml:26:61 inclusion stands above itself: inclusion → access → inclusion. → Take one of these steps out.',
    ],
  },
];

describe('a reference that leads nowhere, twice or back to itself is refused', () => {
  it.each(CASES)('$fact', async ({ edits, faults }) => {
    const printed = await printedAfter(...edits);

    expect(printed).toEqual(faults);
  });
});
