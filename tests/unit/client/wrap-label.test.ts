import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText, wrapLabel } from '../../../client/graph-view/wrap-label.ts';

const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 20 });

describe('A label', () => {
  it('loses no word when it is broken into lines', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 300 }), (parts, width) => {
        expect(wrapLabel(parts.join(' '), width, 13).join(' ')).toBe(parts.join(' '));
      }),
    );
  });

  it('has no line wider than its shape, unless a single word is', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 300 }), (parts, width) => {
        for (const line of wrapLabel(parts.join(' '), width, 13)) {
          expect(measureText(line, 13) <= width || !line.includes(' ')).toBe(true);
        }
      }),
    );
  });

  it('may break behind a hyphen', () => {
    expect(wrapLabel('professional-patient', 90, 13)).toEqual(['professional-', 'patient']);
  });

  it('says by an ellipsis that it was cut', () => {
    const lines = wrapLabel('one two three four five six seven eight', 60, 13, 2);

    expect(lines).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/ …$/);
  });
});
