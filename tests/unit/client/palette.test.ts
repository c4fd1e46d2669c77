import { describe, expect, it } from 'vitest';
import { FILLS, INK, isPlain, lighten, SHAPE_NAMES, THEMES } from '../../../client/palette.ts';
import { contrast, differ, VISIONS } from './colour.ts';

const kinds = Object.entries(FILLS);
const pairs = kinds.flatMap(([one, a], index) =>
  kinds.slice(index + 1).map(([other, b]) => [one, other, a, b] as const),
);

describe('The palette', () => {
  it.each(Object.keys(VISIONS))('keeps any two kinds 25 CIELAB units apart in %s vision', (vision) => {
    for (const [one, other, a, b] of pairs) {
      expect(differ(a, b, vision), `${one} and ${other}`).toBeGreaterThanOrEqual(25);
    }
  });

  it('gives every kind a shape of its own as well', () => {
    expect(new Set(Object.values(SHAPE_NAMES)).size).toBe(kinds.length);
  });

  it.each(kinds)('lets text be read on %s at 4.7 to 1 or more, lightened too', (_, fill) => {
    expect(contrast(INK, fill)).toBeGreaterThanOrEqual(4.7);
    expect(contrast(INK, lighten(fill))).toBeGreaterThanOrEqual(4.7);
  });

  it.each(Object.values(THEMES).filter(isPlain))(
    'has everything at 7 to 1 or more where contrast is asked for, $name',
    (theme) => {
      for (const colour of [theme.ink, theme.soft, theme.line, theme.accent]) {
        expect(contrast(colour, theme.paper)).toBeGreaterThanOrEqual(7);
      }
    },
  );

  it.each(Object.values(THEMES))(
    'has text, links and focus that can be seen on $name paper',
    ({ paper, ink, soft, line, accent }) => {
      expect(contrast(ink, paper)).toBeGreaterThanOrEqual(7);
      expect(contrast(soft, paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(line, paper)).toBeGreaterThanOrEqual(3);
      expect(contrast(accent, paper)).toBeGreaterThanOrEqual(4.5);
    },
  );
});
