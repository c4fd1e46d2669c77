import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../server/domain/fault.ts';
import type { ParsedReport, ReportManifest } from '../../../server/domain/report.ts';
import { parseReport } from '../../../server/parse/parse-report.ts';
import { readPairs, SMALL_MANIFEST } from './read-fixture.ts';

function parse(source: string, declared: ReportManifest['declared'] = {}): ParsedReport {
  const result = parseReport({ ...SMALL_MANIFEST, declared }, source);
  if (!result.ok) throw new Error(JSON.stringify(result.faults, null, 2));
  return result.value;
}

function faultsOf(source: string, declared: ReportManifest['declared'] = {}): readonly Fault[] {
  const result = parseReport({ ...SMALL_MANIFEST, declared }, source);
  return result.ok ? [] : result.faults;
}

describe('a source becomes what its pair says', () => {
  it.each(readPairs())('$name', ({ source, expected }) => {
    const { sections, passages, quotes, figures } = parse(source);

    expect({ sections, passages, quotes, figures }).toEqual(expected);
  });
});

describe('a source with faults is refused with all of them, each with its line and what to write', () => {
  it.each(readPairs('faults'))('$name', ({ source, expected }) => {
    const faults = faultsOf(source);

    expect(faults).toEqual(expected);
  });
});

describe('what the manifest declares wins over the rules', () => {
  const source = 'Title\nBenefits are clear\nStaff said so.\n(See the annex.)\nMore.';

  it('a line that would be a heading is a paragraph when it is declared one', () => {
    const kinds = parse(source.replace('(See the annex.)\n', ''), { 2: 'PARAGRAPH' }).passages.map(({ kind }) => kind);

    expect(kinds).toEqual(['TITLE', 'PARAGRAPH', 'PARAGRAPH', 'PARAGRAPH']);
  });

  it('a line in parentheses that is declared a paragraph makes no quote of the line above it', () => {
    const { quotes, passages } = parse(source, { 4: 'PARAGRAPH' });

    expect(quotes).toEqual([]);
    expect(passages[2]?.kind).toBe('PARAGRAPH');
  });

  it('a line declared a quote needs its attribution', () => {
    const faults = faultsOf('Title\nBenefits\nWaiting is hard.\nStaff agreed.', { 3: 'QUOTE' });

    expect(faults.map(({ line, problem }) => [line, problem])).toEqual([[3, 'A quote without attribution.']]);
  });

  it('a line that sounds like a quote is the report’s own when it is declared a paragraph', () => {
    expect(faultsOf('Title\nBenefits\nThis is what our team did.')).toHaveLength(1);
    expect(faultsOf('Title\nBenefits\nThis is what our team did.', { 3: 'PARAGRAPH' })).toEqual([]);
  });

  it('a declaration for a line that does not exist is a fault', () => {
    const [fault] = faultsOf('Title\nBenefits', { 7: 'QUOTE' });

    expect(fault?.problem).toContain('line 7');
  });
});

describe('quotes are named by their first six words', () => {
  const pair = (text: string): string => `${text}\n(Staff online event participant)`;

  it('signs that stand alone are no words, and apostrophes and brackets are dropped', () => {
    const { quotes } = parse(`Title\nBenefits\n${pair('[I’m worried] - really & truly - about 2.5 things.')}`);

    expect(quotes.map(({ id }) => id)).toEqual(['small/quote/im-worried-really-truly-about-2.5']);
  });

  it('two quotes that begin alike are told apart', () => {
    const { quotes } = parse(`Title\nBenefits\n${pair('It is so.')}\n${pair('It is so!')}`);

    expect(quotes.map(({ id }) => id)).toEqual(['small/quote/it-is-so', 'small/quote/it-is-so-2']);
  });
});

describe('a line that speaks in the first person has lost its attribution', () => {
  it.each(['I', 'I’m', 'me', 'my', 'our', 'us'])('“%s”', (word) => {
    expect(faultsOf(`Title\nBenefits\nThen they told ${word} so.`)).toHaveLength(1);
    expect(faultsOf(`Title\nBenefits\nThen they said ‘${word} too’.`)).toEqual([]);
  });

  it('but not one with “we”, which the report says of itself', () => {
    expect(faultsOf('Title\nBenefits\nOn the website, we asked a question of status.')).toEqual([]);
  });
});

describe('two sections of one title in one place are told apart', () => {
  it('the second gets -2', () => {
    const { sections } = parse('Title\n9.1 Benefits\nAccess\nIt is good.\nAccess\nIt is better.');

    expect(sections.map(({ id }) => id)).toEqual([
      'small/section/9.1',
      'small/section/9.1-access',
      'small/section/9.1-access-2',
    ]);
  });
});
