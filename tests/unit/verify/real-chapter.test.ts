import { beforeAll, describe, expect, it } from 'vitest';
import { codeReport } from '../../../server/code/code-report.ts';
import type { CodedReport } from '../../../server/domain/coding.ts';
import { printFault } from '../../../server/domain/fault.ts';
import type { Ledger } from '../../../server/domain/ledger.ts';
import { makeLedger } from '../../../server/verify/make-ledger.ts';
import { printLedger } from '../../../server/verify/print-ledger.ts';
import { readExceptions } from '../../../server/verify/read-exceptions.ts';

const FOLDER = 'data/reports/change-nhs-chapter-5';

let report: CodedReport;
let ledger: Ledger;

beforeAll(async () => {
  const [coded, exceptions] = await Promise.all([codeReport(FOLDER, 'data/vocabularies'), readExceptions(FOLDER)]);
  const faults = [coded, exceptions].flatMap((result) => (result.ok ? [] : result.faults));
  if (!coded.ok || !exceptions.ok) throw new Error(faults.map(printFault).join('\n'));
  report = coded.value;
  ledger = makeLedger(report, { exceptions: exceptions.value });
});

function counted(label: string): readonly string[] {
  return ledger.checks.flatMap(({ counts }) => counts).find((count) => count.label === label)?.ids ?? [];
}

describe('the ledger of chapter 5', () => {
  it('is green', () => {
    const printed = printLedger(ledger, { sourceFile: `${FOLDER}/${report.parsed.manifest.source}` });

    expect(ledger.isGreen, printed).toBe(true);
  });

  it('finds 38 quotes and every anchor verbatim, none by spaces alone', () => {
    const quotes = counted('quotes VERBATIM');
    const anchors = counted('anchors VERBATIM');

    expect(quotes).toHaveLength(38);
    expect(anchors.length).toBeGreaterThan(1000);
    expect([...counted('quotes WHITESPACE'), ...counted('anchors WHITESPACE')]).toEqual([]);
  });

  it('prints 38 attributions back identical and reads 36 figure values as the parser did', () => {
    expect(counted('attributions identical')).toHaveLength(38);
    expect(counted('figure values equal to their cells')).toHaveLength(36);
  });

  it('leaves no sentence unaccounted, and puts every passage under sentences or what the parser holds', () => {
    const unaccounted = ledger.sentences.filter(({ state }) => state === 'UNACCOUNTED');
    const inSentences = new Set(ledger.sentences.map(({ passage }) => passage));
    const held = ledger.held.flatMap(({ passages }) => passages);

    expect(unaccounted).toEqual([]);
    expect(inSentences.size + held.length).toBe(312);
  });

  it('counts by ids, each of them once', () => {
    const counts = ledger.checks.flatMap(({ name, counts: own }) => own.map((count) => ({ name, ...count })));

    const repeated = counts.filter(({ name, ids }) => name !== 'anchors-exact' && new Set(ids).size !== ids.length);

    expect(repeated.map(({ name, label }) => `${name}: ${label}`)).toEqual([]);
  });

  it('gives a reason for everything that it excepts', () => {
    const excepted = ledger.checks.flatMap((check) => check.excepted);

    expect(excepted.length).toBeGreaterThan(0);
    expect(excepted.filter(({ reason }) => reason.trim() === '')).toEqual([]);
  });

  it('is the same ledger, byte for byte, every time', () => {
    const again = makeLedger(report);

    expect(JSON.stringify(makeLedger(report))).toBe(JSON.stringify(again));
  });

  it('turns red at the place where one character of the source is another', () => {
    const [quote] = report.quotes;
    if (quote === undefined) throw new Error('The report has no quote.');
    const points = Array.from(report.parsed.text);
    points[quote.span.start + 5] = points[quote.span.start + 5] === 'x' ? 'y' : 'x';

    const { isGreen, checks } = makeLedger(report, { source: points.join('') });

    const places = checks.flatMap(({ breaches }) => breaches).map(({ rule, subject, start }) => [rule, subject, start]);
    expect(isGreen).toBe(false);
    expect(places).toContainEqual(['quotes-exact', quote.id, quote.span.start + 5]);
    expect(places.map(([rule]) => rule)).toContain('source-unchanged');
  });

  it('calls a quote that differs in spaces alone by the status that it has', () => {
    const [quote, ...others] = report.quotes;
    if (quote === undefined) throw new Error('The report has no quote.');
    const spaced = { ...quote, text: quote.text.replace(' ', '  '), verification: 'WHITESPACE' as const };

    const { checks } = makeLedger({ ...report, quotes: [spaced, ...others] });

    const check = checks.find(({ name }) => name === 'quotes-exact');
    expect(check?.breaches).toEqual([]);
    expect(check?.counts.map(({ ids }) => ids.length)).toEqual([37, 1]);
  });

  it('turns red when an exception excepts nothing any more', () => {
    const idle = { rule: 'polarity-cued', id: 'concern/none', reason: 'No more.', place: 'exceptions.yaml:1' };

    const { isGreen, checks } = makeLedger(report, { exceptions: [idle], rules: [] });

    expect(isGreen).toBe(false);
    expect(checks.map(({ name, breaches }) => [name, breaches.length])).toEqual([['exceptions-used', 1]]);
  });
});
