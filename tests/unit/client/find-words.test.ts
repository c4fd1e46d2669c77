import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords } from '../../../client/reader/find-words.ts';
import { splitLayers } from '../../../client/reader/layers.ts';
import { listSpans } from '../../../client/reader/spans.ts';
import { citeWords, takeWords } from '../../../client/reader/take-words.ts';
import { smallReport } from './small-report.ts';

const { passages } = smallReport;
const source = passages.map(({ text }) => text).join('\n');
const cut = ({ start, end }: { start: number; end: number }): string => Array.from(source).slice(start, end).join('');

describe('Finding in the text', () => {
  it('finds the very words whatever their capitals, and counts every place', () => {
    expect(findWords(passages, 'SOME LACK').map(cut)).toEqual(['some lack', 'some lack']);
  });

  it('takes no other form of a word, and nothing near it', () => {
    expect(findWords(passages, 'some lacks')).toEqual([]);
    expect(findWords(passages, 'some lak')).toEqual([]);
  });

  it('finds in the cells of a table, and never the signs that the page does not show', () => {
    expect(findWords(passages, '18%').map(cut)).toEqual(['18%']);
    expect(findWords(passages, '|')).toEqual([]);
    expect(findWords(passages, '- some')).toEqual([]);
  });

  it('finds curly apostrophes by straight ones', () => {
    expect(findWords(passages, "'What concerns").map(cut)).toEqual(['‘What concerns']);
  });

  it('finds nothing where nothing is asked', () => {
    expect(findWords(passages, '  ')).toEqual([]);
  });

  it('finds whatever is cut from what is shown, at its place', () => {
    const shown = passages.flatMap(listSpans).filter(({ text }) => text.trim() !== '');
    fc.assert(
      fc.property(fc.constantFrom(...shown), fc.nat(), fc.integer({ min: 1, max: 9 }), (span, from, length) => {
        const points = Array.from(span.text);
        const start = from % points.length;
        const asked = points.slice(start, start + length).join('');
        fc.pre(asked.trim() === asked);

        const found = findWords(passages, asked).map(cut);

        expect(found.length).toBeGreaterThan(0);
        const alike = found.map((text) =>
          text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[‐‑]/g, '-'),
        );
        expect(new Set(alike).size).toBe(1);
      }),
    );
  });
});

describe('What is shown of a passage', () => {
  it('stands in the source where it says', () => {
    for (const span of passages.flatMap(listSpans)) expect(cut(span)).toBe(span.text);
  });
});

describe('Layers over words', () => {
  const span = { text: 'ab🙂cd', start: 10, end: 15 };

  it('give all of the text back, whatever lies over it', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(fc.array(place), (places) => {
        const layers = places.map(([start, length]) => ({ type: 'at', start, end: start + length }) as const);

        const parts = splitLayers(span, layers);

        expect(parts.map(({ text }) => text).join('')).toBe(span.text);
      }),
    );
  });

  it('lie over the very words, one above the other', () => {
    const parts = splitLayers(span, [
      { type: 'at', start: 11, end: 13 },
      { type: 'found', start: 12, end: 14, isCurrent: true },
    ]);

    expect(parts.map(({ text, layers }) => [text, layers.map(({ type }) => type)])).toEqual([
      ['a', []],
      ['b', ['at']],
      ['🙂', ['at', 'found']],
      ['c', ['found']],
      ['d', []],
    ]);
  });

  it('say of a sentence what it is where it ends, and only there', () => {
    const parts = splitLayers(span, [
      { type: 'shade', start: 10, end: 13, state: 'CONTEXT', reason: 'SIGNPOST' },
      { type: 'at', start: 11, end: 12 },
    ]);

    expect(parts.map(({ text, ending }) => [text, ending?.reason])).toEqual([
      ['a', undefined],
      ['b', undefined],
      ['🙂', 'SIGNPOST'],
      ['cd', undefined],
    ]);
  });
});

describe('A range of the report', () => {
  it('is taken line by line, to the letter', () => {
    const first = passages[3];
    const second = passages[4];
    if (first === undefined || second === undefined) throw new Error('The small report has lost its lines.');

    const taken = takeWords(smallReport, { start: first.start + 20, end: second.start + 6 });

    expect(taken.map(({ exact }) => exact)).toEqual(['🙂 at home', '- some']);
    expect(taken.map(cut)).toEqual(['🙂 at home', '- some']);
  });

  it('is cited with where it stands, in which version, and the way there', () => {
    const cited = citeWords(smallReport.report, 'some lack devices', 'line 4', 'http://here/?at=1-2');

    expect(cited).toMatch(/^some lack devices\n\n/);
    expect(cited).toContain('line 4');
    expect(cited).toContain(`data version ${smallReport.report.dataVersion}: http://here/?at=1-2`);
  });
});
