import { describe, expect, it } from 'vitest';
import { editSource, type Edit, printedAfter } from './small-report.ts';

const CLAIMS = 'coding/claims.yaml';
const MANIFEST = 'manifest.yaml';

interface Case {
  readonly fact: string;
  readonly edits: readonly Edit[];
  readonly faults: readonly string[];
}

const CASES: readonly Case[] = [
  {
    fact: 'a source whose digest differs is refused with both digests',
    edits: [['source.txt', 'Staff and', 'Staff or']],
    faults: [
      'manifest.yaml:10:9 The source is not the one that was received: the manifest promises SHA-256 10c795fc2c5888037752646d66af0244b379b92df0791ea5a61fc6821d545920, source.txt has ad018b599cfcd89cdf1729b55d3ea8be78bfef3615730e8cd4eb60c846d11c2c. → Restore the source as it was received. If a new version is meant, write its digest here and check the coding against it.',
    ],
  },
  {
    fact: 'a declaration of an unknown kind or for no line is refused',
    edits: [[MANIFEST, 'declared: {}', 'declared: { 4: PARAGRAF, x: TITLE }']],
    faults: [
      'manifest.yaml:11:11 "PARAGRAF" is not one of its values. → Write TITLE, METADATA, HEADING, PARAGRAPH, LIST_ITEM, QUOTE, ATTRIBUTION, IDEAS_OPENING, FIGURE_TITLE, FIGURE_CAPTION, TABLE_HEADER, TABLE_RULE, TABLE_ROW, BASE.',
      'manifest.yaml:11:29 The key is not what it should be. → Write a line number from 1.',
    ],
  },
  {
    fact: 'a quote without attribution is refused at its line of the source',
    edits: [
      ...editSource('(Public deliberative event participant, North West)\n', ''),
      [CLAIMS, 'audience: staff,', 'audience: staf,'],
    ],
    faults: [
      'source.txt:14 A quote without attribution: the line speaks in somebody’s own words. → On the next line stands its attribution in parentheses. If this line is the report’s own, declare it a PARAGRAPH in the manifest.',
    ],
  },
  {
    fact: 'an attribution whose group no vocabulary knows is refused',
    edits: editSource('experience of homelessness', 'life on the street'),
    faults: [
      'source.txt:17 The attribution names the audience “people with life on the street”, which no vocabulary knows. → Add it to the aliases of a term in the vocabulary of audiences. Did you mean people with experience of homelessness or People with experience of homelessness?',
    ],
  },
];

describe('a report that is not what its manifest says is refused before its coding is', () => {
  it.each(CASES)('$fact', async ({ edits, faults }) => {
    const printed = await printedAfter(...edits);

    expect(printed).toEqual(faults);
  });
});
