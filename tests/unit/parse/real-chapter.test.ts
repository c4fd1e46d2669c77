import { describe, expect, it } from 'vitest';
import { asId } from '../../../server/domain/ids.ts';
import type { ParsedReport } from '../../../server/domain/report.ts';
import { parseReport } from '../../../server/parse/parse-report.ts';
import { printAttribution } from '../../../server/parse/print-attribution.ts';
import { printSource } from '../../../server/parse/print-source.ts';
import { readChapter, SMALL_MANIFEST } from './read-fixture.ts';

const SLUG = 'change-nhs-chapter-5';
const source = readChapter();
const report = parseChapter(source);

function parseChapter(text: string): ParsedReport {
  const result = parseReport({ ...SMALL_MANIFEST, slug: asId(SLUG) }, text);
  if (!result.ok) throw new Error(JSON.stringify(result.faults, null, 2));
  return result.value;
}

function countKinds(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of report.passages) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

describe('the chapter of the Change NHS report', () => {
  it('has 312 passages, one a line, of these kinds', () => {
    expect(countKinds()).toEqual({
      ...{ TITLE: 1, METADATA: 2, HEADING: 29, PARAGRAPH: 115, LIST_ITEM: 20, IDEAS_OPENING: 3 },
      ...{ QUOTE: 38, ATTRIBUTION: 38, FIGURE_TITLE: 6, FIGURE_CAPTION: 6, BASE: 6 },
      ...{ TABLE_HEADER: 6, TABLE_RULE: 6, TABLE_ROW: 36 },
    });
    expect(report.passages.map(({ line }) => line)).toEqual(Array.from({ length: 312 }, (_, index) => index + 1));
  });

  it('has 29 sections, 5 of them at the top and 24 below, and two titles that occur twice', () => {
    const { sections } = report;
    const titles = sections.map(({ title }) => title);

    expect(sections.filter(({ level }) => level === 1).map(({ number }) => number)).toEqual([
      null,
      '5.1',
      '5.2',
      '5.3',
      '5.4',
    ]);
    expect(sections.filter(({ level }) => level === 2)).toHaveLength(24);
    expect(titles.filter((title, index) => titles.indexOf(title) < index)).toEqual([
      'Start with fixing the basics',
      'The shift to digital must not exacerbate health inequalities',
    ]);
    expect(new Set(sections.map(({ path }) => path.join(' › '))).size).toBe(29);
  });

  it('names its sections by their place', () => {
    const ids = report.sections.map(({ id }) => id);

    expect(ids).toContain(`${SLUG}/section/summary-of-findings-in-this-chapter`);
    expect(ids).toContain(`${SLUG}/section/5.1`);
    expect(ids).toContain(`${SLUG}/section/5.1-improving-access-to-the-nhs`);
    expect(ids).toContain(`${SLUG}/section/5.3-start-with-fixing-the-basics`);
    expect(ids).toContain(`${SLUG}/section/5.4-start-with-fixing-the-basics`);
  });

  it('puts every line but the title and the two under it into a section', () => {
    expect(report.passages.filter(({ section }) => section === null).map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(report.passages[250]?.section).toBe(`${SLUG}/section/5.4-start-with-fixing-the-basics`);
  });

  it('has 38 quotes, whose attributions print back exactly as they stand', () => {
    const printed = report.quotes.map(({ attribution }) => printAttribution(attribution));

    expect(printed).toHaveLength(38);
    expect(printed).toEqual(report.quotes.map(({ attribution }) => attribution.text));
    expect(new Set(report.quotes.map(({ id }) => id)).size).toBe(38);
  });

  it('knows who was heard where: 10 in the community engagement by group, 28 by speaker, 20 of these by region', () => {
    const attributions = report.quotes.map(({ attribution }) => attribution);

    expect(attributions.filter(({ group }) => group !== null)).toHaveLength(10);
    expect(attributions.filter(({ speaker }) => speaker === 'Public')).toHaveLength(12);
    expect(attributions.filter(({ speaker }) => speaker === 'Staff')).toHaveLength(16);
    expect(new Set(attributions.map(({ strand }) => strand))).toEqual(
      new Set(['deliberative event', 'online event', 'Change NHS website', 'Community engagement']),
    );
    expect(attributions.filter(({ region }) => region !== null)).toHaveLength(20);
  });

  it('has 3 idea blocks with 3, 2 and 2 quotes', () => {
    const openings = report.passages.filter(({ kind }) => kind === 'IDEAS_OPENING');
    const quotesOf = openings.map(({ id }) => report.passages.filter(({ ideas }) => ideas === id).length);

    expect(openings.map(({ line }) => line)).toEqual([45, 76, 92]);
    expect(quotesOf).toEqual([3, 2, 2]);
  });

  it('has 6 figures with 5, 8, 5, 8, 4 and 6 values', () => {
    expect(report.figures.map(({ number, values }) => [number, values.length])).toEqual([
      [12, 5],
      [13, 8],
      [14, 5],
      [15, 8],
      [16, 4],
      [17, 6],
    ]);
    expect(report.figures.map(({ baseCount }) => baseCount)).toEqual([66623, 2025, 63048, 2025, 21214, null]);
  });

  it('reads a figure’s value, unit, question, base and dates', () => {
    const [figure12, figure17] = [report.figures[0], report.figures[5]];

    expect(figure12?.values[0]).toMatchObject({ value: 30, unit: 'PERCENT', wording: '30%' });
    expect(figure12?.question).toBe(
      'In what ways, if any, do you think that technology could be used to improve health and care?',
    );
    expect(figure12?.fieldwork).toBe('between 21 October 2024 and 14 April 2025');
    expect(figure17?.values[3]).toMatchObject({ value: 7.4, unit: 'MEAN_OF_10', wording: '7.4' });
    expect(figure17?.fieldwork).toBe('between 19 November and 3 December 2024');
  });

  it('lets each of its 20 list items know the line that introduces it', () => {
    const introducing = report.passages.filter(({ introducedBy }) => introducedBy !== null);
    const lines = new Set(introducing.map(({ introducedBy }) => introducedBy));

    expect(introducing).toHaveLength(20);
    expect([...lines].map((id) => Number(id?.split('/').at(-1)))).toEqual([40, 64, 86, 151, 219, 251, 288]);
  });

  it('comes back byte for byte from its passages', () => {
    expect(printSource(report)).toBe(source);
  });

  it('gives each passage’s text by slicing the source at its offsets', () => {
    const points = Array.from(source);
    const slices = report.passages.map(({ start, end }) => points.slice(start, end).join(''));

    expect(slices).toEqual(report.passages.map(({ text }) => text));
  });

  it('is refused when one of 22 of its 38 attributions is lost; the others only its digest can miss', () => {
    const lines = source.split('\n');
    const attributions = report.passages.filter(({ kind }) => kind === 'ATTRIBUTION').map(({ line }) => line);
    const refused = attributions.filter((line) => {
      const without = lines.filter((_, index) => index !== line - 1).join('\n');
      return !parseReport(SMALL_MANIFEST, without).ok;
    });

    expect(refused).toHaveLength(22);
  });

  it('is refused when a quote below a list is lost and leaves its attribution alone', () => {
    const withoutLine = source
      .split('\n')
      .filter((_, index) => index !== 42)
      .join('\n');
    const result = parseReport(SMALL_MANIFEST, withoutLine);

    expect(result.ok ? [] : result.faults.map(({ line, problem }) => [line, problem])).toEqual([
      [43, 'An attribution without quote: above it stands a LIST_ITEM.'],
    ]);
  });
});
