import { describe, expect, it } from 'vitest';
import { cite, printLines } from '../../../server/schema/analysis/certificate/cite.ts';

describe('a citation', () => {
  it('gives the lines once each, in order, neighbours together', () => {
    const printed = [[], [7], [9, 3, 4, 5, 3, 12, 11]].map(printLines);

    expect(printed).toEqual(['', 'Line 7', 'Lines 3–5, 9, 11–12']);
  });

  it('says who published what, when, where, on which lines, and which text and coding it speaks of', () => {
    const report = { slug: 'small', title: 'A report', publisher: 'Nobody', publishedOn: '2025-12-17', sha256: 'ab12' };
    const on = (line: number, slug: string) => ({ id: '', type: 'Passage', properties: { report: slug, line } });

    const cited = cite(report, [on(4, 'small'), on(9, 'other')], '5f0c');

    expect(cited).toBe('Nobody (2025-12-17). A report. Line 4. Text: SHA-256 ab12. Coding: edition 5f0c.');
  });
});
