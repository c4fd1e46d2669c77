import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CodedReport } from '../../../server/domain/coding.ts';
import { CodePoints } from '../../../server/domain/text.ts';
import { codedAfter, codeSmallReport, editSource, faultsAfter, printedAfter, SMALL_REPORT } from './small-report.ts';

async function codeSmall(): Promise<CodedReport> {
  const result = await codeSmallReport();
  if (!result.ok) throw new Error(JSON.stringify(result.faults, null, 2));
  return result.value;
}

describe('a report coded without faults', () => {
  it('becomes what its pair says, in report order', async () => {
    const expected: unknown = JSON.parse(readFileSync(`${SMALL_REPORT}/expected.json`, 'utf8'));

    const { parsed, ...coded } = await codeSmall();

    expect(parsed.manifest.slug).toBe('small');
    expect(coded).toEqual(expected);
  });

  it('is coded to the same bytes every time', async () => {
    const [first, second] = [await codeSmall(), await codeSmall()];

    expect(JSON.stringify(first)).toBe(JSON.stringify(second));
  });

  it('has anchors and spans that give their words by slicing the source', async () => {
    const { parsed, claims, raisedBy, statistics, quotes } = await codeSmall();
    const points = new CodePoints(parsed.text);

    const anchors = [...claims.flatMap(({ statedIn }) => statedIn), ...raisedBy.map(({ anchor }) => anchor)];

    for (const { exact, start, end } of anchors) expect(points.slice(start, end)).toBe(exact);
    for (const { wording, span } of statistics) expect(points.slice(span.start, span.end)).toBe(wording);
    for (const { text, span } of quotes) expect(points.slice(span.start, span.end)).toBe(text);
  });

  it('finds a figure’s value in its cell, not in a label that has the same number', async () => {
    const { statistics, parsed } = await codedAfter(
      ...editSource('| Virtual appointments | 14% |', '| At least 14% virtual | 14% |'),
      ['coding/evidence.yaml', 'row: Virtual appointments', 'row: At least 14% virtual'],
    );
    const row = statistics.find(({ id }) => id === 'small/statistic/figure-3-row-2');

    expect(row?.span.start).toBe(parsed.text.indexOf('virtual | 14%') + 'virtual | '.length);
  });

  it('takes the qualifier inside its anchor where the passage has the same words again', async () => {
    const { raisedBy } = await codeSmall();
    const minority = raisedBy.find(({ prevalence }) => prevalence === 'MINORITY');

    expect(minority?.qualifier?.start).toBe(minority?.anchor.start);
  });
});

describe('a coding with many faults', () => {
  it('is refused with all of them at once, over all files, by file and line', async () => {
    const printed = await printedAfter(
      ['coding/claims.yaml', 'qualifier: stronger', 'qualifier: strongest'],
      ['coding/claims.yaml', 'audience: staff,', 'audience: staf,'],
      ['coding/evidence.yaml', 'value: 14', 'value: 15'],
      ['vocabularies/terms.yaml', 'kind: SELF_SELECTED', 'kind: SELECTED'],
    );

    expect(printed.map((line) => line.slice(0, line.indexOf(' ')))).toEqual([
      'coding/claims.yaml:30:20',
      'coding/evidence.yaml:25:12',
      'vocabularies/terms.yaml:19:11',
    ]);
  });

  it('tells what is wrong inside an entry whose shape is wrong too', async () => {
    const faults = await faultsAfter(
      ['coding/claims.yaml', 'label: Keep face-to-face care', 'labl: Keep'],
      ['coding/claims.yaml', '[face-to-face care stays]', '[face-to-face care remains]'],
      ['coding/claims.yaml', '{ audience: public, anchor: the', '{ audience: publik, anchor: the'],
    );

    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [34, 5],
      [35, 5],
      [36, 16],
      [39, 21],
    ]);
  });

  it('does not call what stands in an unreadable file missing', async () => {
    const faults = await faultsAfter(['coding/evidence.yaml', 'quotes:', 'quotes: [']);

    expect(faults.map(({ file }) => file)).toEqual(['coding/evidence.yaml']);
  });
});
