import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorQuote } from '../../../server/code/anchor-quote.ts';
import { asId } from '../../../server/domain/ids.ts';
import type { Passage } from '../../../server/domain/report.ts';
import { CodePoints } from '../../../server/domain/text.ts';

/** One passage a line, as the parser makes them. */
function passagesOf(texts: readonly string[]): readonly Passage[] {
  let start = 0;
  return texts.map((text, index) => {
    const end = start + Array.from(text).length;
    const passage: Passage = {
      ...{ id: asId(`small/passage/${String(index + 1)}`), kind: 'PARAGRAPH', line: index + 1, text, start, end },
      ...{ section: null, introducedBy: null, ideas: null },
    };
    start = end + 1;
    return passage;
  });
}

const signs = fc.constantFrom('a', 'b', ' ', '’', '🧵', 'é');
const line = fc.array(signs, { minLength: 1, maxLength: 20 }).map((list) => list.join(''));
const report = fc.array(line, { minLength: 1, maxLength: 6 });

describe('an anchor', () => {
  it('gives its words by slicing the source, and stands inside the passage that it names', () => {
    fc.assert(
      fc.property(report, fc.nat(), fc.nat(), fc.nat(), (texts, at, from, length) => {
        const passages = passagesOf(texts);
        const text = Array.from(texts[at % texts.length] ?? '');
        const start = from % text.length;
        const exact = text.slice(start, start + 1 + (length % 5)).join('');

        const anchoring = anchorQuote(passages, exact);

        if (!anchoring.found) {
          expect(anchoring.fitting.length).toBeGreaterThan(1);
          return;
        }
        const { anchor } = anchoring;
        const passage = passages.find(({ id }) => id === anchor.passage);
        expect(new CodePoints(texts.join('\n')).slice(anchor.start, anchor.end)).toBe(exact);
        expect(anchor.start).toBeGreaterThanOrEqual(passage?.start ?? Infinity);
        expect(anchor.end).toBeLessThanOrEqual(passage?.end ?? -1);
      }),
    );
  });

  it('is found again by the prefix and suffix that it was given', () => {
    fc.assert(
      fc.property(report, fc.nat(), (texts, at) => {
        const passages = passagesOf(texts);
        const exact = texts[at % texts.length] ?? '';
        const anchoring = anchorQuote(passages, exact);
        if (!anchoring.found) return;

        const { prefix, suffix } = anchoring.anchor;
        const again = anchorQuote(passages, {
          exact,
          ...(prefix === null ? {} : { prefix }),
          ...(suffix === null ? {} : { suffix }),
        });

        expect(again).toEqual(anchoring);
      }),
    );
  });

  it('keeps at most 32 signs around it, and none at the edge of its passage', () => {
    const [long] = [`${'a'.repeat(40)}X${'b'.repeat(40)}`];

    const middle = anchorQuote(passagesOf([long]), 'X');
    const edge = anchorQuote(passagesOf(['X']), 'X');

    expect(middle).toMatchObject({ anchor: { prefix: 'a'.repeat(32), suffix: 'b'.repeat(32) } });
    expect(edge).toMatchObject({ anchor: { prefix: null, suffix: null } });
  });

  it('is told from another line of the same words by the line before or after', () => {
    const passages = passagesOf(['One:', '- a record', 'Two:', '- a record', 'End.']);

    const before = anchorQuote(passages, { exact: 'a record', prefix: 'Two:\n- ' });
    const after = anchorQuote(passages, { exact: 'a record', suffix: '\nTwo:' });
    const across = anchorQuote(passages, 'One:\n- a record');

    expect(before).toMatchObject({ anchor: { passage: 'small/passage/4', prefix: '- ', suffix: null } });
    expect(after).toMatchObject({ anchor: { passage: 'small/passage/2' } });
    expect(across).toMatchObject({ found: false, all: [] });
  });

  it('counts places that overlap as two', () => {
    const anchoring = anchorQuote(passagesOf(['aaa']), 'aa');

    expect(anchoring).toMatchObject({ found: false, fitting: [{ index: 0 }, { index: 1 }] });
  });
});
