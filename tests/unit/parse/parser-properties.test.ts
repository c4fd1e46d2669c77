import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedReport } from '../../../server/domain/report.ts';
import { CodePoints } from '../../../server/domain/text.ts';
import { parseReport } from '../../../server/parse/parse-report.ts';
import { parseAttribution } from '../../../server/parse/parse-attribution.ts';
import { printAttribution } from '../../../server/parse/print-attribution.ts';
import { printSource } from '../../../server/parse/print-source.ts';
import { arbitraryReport } from './arbitrary-report.ts';
import { SMALL_MANIFEST } from './read-fixture.ts';

function parse(source: string): ParsedReport {
  const result = parseReport(SMALL_MANIFEST, source);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
}

describe('any report written by the grammar', () => {
  it('gets for every line the kind that it was written as', () => {
    fc.assert(
      fc.property(arbitraryReport, ({ source, kinds }) => {
        expect(parse(source).passages.map(({ kind }) => kind)).toEqual(kinds);
      }),
    );
  });

  it('comes back byte for byte from its passages', () => {
    fc.assert(
      fc.property(arbitraryReport, ({ source }) => {
        expect(printSource(parse(source))).toBe(source);
      }),
    );
  });

  it('gives each passage’s text by slicing the source at its offsets, in code points', () => {
    fc.assert(
      fc.property(arbitraryReport, ({ source }) => {
        const points = new CodePoints(source);
        for (const { start, end, text } of parse(source).passages) expect(points.slice(start, end)).toBe(text);
      }),
    );
  });

  it('parses to the same bytes every time', () => {
    fc.assert(
      fc.property(arbitraryReport, ({ source }) => {
        expect(JSON.stringify(parse(source))).toBe(JSON.stringify(parse(source)));
      }),
    );
  });

  it('gives every list item its introduction, every quote its attribution, every id once', () => {
    fc.assert(
      fc.property(arbitraryReport, ({ source }) => {
        const { passages, quotes, sections, figures } = parse(source);
        const items = passages.filter(({ kind }) => kind === 'LIST_ITEM');
        const ids = [...passages, ...quotes, ...sections, ...figures, ...figures.flatMap(({ values }) => values)];

        expect(items.every(({ introducedBy }) => introducedBy !== null)).toBe(true);
        expect(quotes).toHaveLength(passages.filter(({ kind }) => kind === 'ATTRIBUTION').length);
        expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length);
      }),
    );
  });
});

describe('any text at all', () => {
  it('is either parsed without loss or refused with faults, never something between', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('- x', '(Staff online event participant)', '| a | 1% |', 'Base: x'),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const source = lines.join('\n');
        const result = parseReport(SMALL_MANIFEST, source);

        if (result.ok) expect(printSource(result.value)).toBe(source);
        else expect(result.faults.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('an attribution', () => {
  it('prints back as it was read, whatever its group or region', () => {
    const name = fc.stringMatching(/^[A-Z][a-z ]*[a-z]$/);
    fc.assert(
      fc.property(name, name, (speaker, region) => {
        for (const text of [`(${speaker} online event participant, ${region})`, `(Community engagement, ${region})`]) {
          const words = parseAttribution(text);
          expect(words === null ? null : printAttribution(words)).toBe(text);
        }
      }),
    );
  });
});
