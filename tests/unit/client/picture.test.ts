/** What is written in the picture of Explore, and beside it. */
import { describe, expect, it } from 'vitest';
import { makeElements } from '../../../client/graph-view/elements.ts';
import { AT_ONCE_MOST, layOutAtOnce, LAYOUTS_AT_ONCE } from '../../../client/graph-view/lay-out.ts';
import { boundsOf } from '../../../client/graph-view/minimap.tsx';
import { buildScene } from '../../../client/graph-view/scene.ts';
import { makeStylesheet } from '../../../client/graph-view/stylesheet.ts';
import { tellPointed } from '../../../client/graph-view/tell-pointed.ts';
import { zoomStepOf } from '../../../client/graph-view/zoom.ts';
import { THEMES } from '../../../client/palette.ts';
import { makeLarge } from './large-report.ts';
import { smallReport } from './small-report.ts';

describe('What is pointed at', () => {
  const scene = buildScene(smallReport, null, null);
  const layout = LAYOUTS_AT_ONCE.thread(scene, { name: 'thread', widthPx: 600, named: false });
  const elements = makeElements(scene, layout);

  it('tells its whole label and, of a claim, how strongly it was raised', () => {
    const claim = [...scene.nodes.values()].map(({ node }) => node).find((node) => node.kind === 'CONCERN');

    const told = tellPointed(smallReport, scene, claim?.id ?? '');

    expect(told).toMatchObject({ kind: 'CONCERN', title: claim?.label, isOwnWords: false });
    expect(told?.lines[0]).toMatch(/^(Raised by \d+ pairs? of an audience|Nobody is named)/);
  });

  it('tells of a link what it joins, and whether the report states it', () => {
    const edges = elements.filter(({ group, data }) => group === 'edges' && String(data.id).startsWith('MITIGATES'));

    for (const { data } of edges) {
      const told = tellPointed(smallReport, scene, String(data.id));
      expect(told?.title).toMatch(/ – answers.* – /);
      expect(told?.lines.at(-1)).toMatch(/^(The report states|The coder infers) this link/);
    }
    expect(edges.length).toBeGreaterThan(0);
  });

  it('is nothing where it has left the picture', () => {
    expect(tellPointed(smallReport, scene, 'gone')).toBeNull();
  });
});

describe('At any zoom', () => {
  it.each([
    [1, 'near'],
    [0.55, 'near'],
    [0.54, 'middle'],
    [0.2, 'far'],
  ])('of %d what can be read is told: %s', (zoom, step) => {
    expect(zoomStepOf(zoom)).toBe(step);
  });

  it('letters are at least 7 pixels on the screen, or are not written', () => {
    const least = { near: 0.55, middle: 0.28 };
    for (const step of ['near', 'middle'] as const) {
      const sizes = new Map<string, number>();
      for (const { selector, style } of makeStylesheet(THEMES.light, false, step) as Styled[]) {
        const size = style['font-size'];
        if (typeof size === 'number') for (const one of selector.split(', ')) sizes.set(one, size);
      }
      const ofNodes = [...sizes].filter(
        ([selector]) => selector.startsWith('node') && (step === 'near' || selector !== 'node'),
      );
      for (const [, size] of ofNodes) expect(size * least[step]).toBeGreaterThanOrEqual(6.7);
    }
  });

  it('a shortened label stays within its node, and is no other node’s words', () => {
    const large = makeLarge(60);
    const scene = buildScene(large, null, null);
    const elements = makeElements(scene, LAYOUTS_AT_ONCE.thread(scene, { name: 'thread', widthPx: 600, named: false }));
    for (const { data } of elements.filter(({ data: { short } }) => typeof short === 'string')) {
      const kept = String(data['short']).replace(/[\s…]+/g, '');
      expect(String(data['label']).replace(/\s+/g, '').startsWith(kept) || /^[+−]/.test(kept)).toBe(true);
    }
  });
});

interface Styled {
  readonly selector: string;
  readonly style: Readonly<Record<string, unknown>>;
}

it('The map covers whatever stands in the picture', () => {
  const scene = buildScene(makeLarge(200), null, null);
  const layout = LAYOUTS_AT_ONCE.concentric(scene, { name: 'concentric', widthPx: 600, named: false });

  const whole = boundsOf(layout);

  for (const { x, y } of layout.places.values()) {
    expect(x >= whole.x1 && x <= whole.x2 && y >= whole.y1 && y <= whole.y2).toBe(true);
  }
});

describe('What holds up the page', () => {
  const scene = buildScene(smallReport, null, null);
  const [[id, node] = ['', undefined]] = [...scene.nodes];
  const crowd = (count: number) => {
    if (node === undefined) throw new Error('The report has no nodes.');
    const many = Array.from({ length: count }, (_, index) => [`${id} ${String(index)}`, node] as const);
    return { ...scene, nodes: new Map(many) };
  };

  it.each(['thread', 'theme', 'concentric', 'force'] as const)(
    `is not the layout by %s: above ${String(AT_ONCE_MOST)} nodes the worker is asked`,
    (name) => {
      const wish = { name, widthPx: 900, named: false };

      expect(layOutAtOnce(crowd(AT_ONCE_MOST + 1), wish)).toBeNull();
      expect(layOutAtOnce(scene, wish) === null).toBe(name === 'force');
      expect(AT_ONCE_MOST).toBeLessThanOrEqual(300);
    },
  );
});
