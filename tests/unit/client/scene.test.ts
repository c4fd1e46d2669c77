import { describe, expect, it } from 'vitest';
import { makeElements } from '../../../client/graph-view/elements.ts';
import { layOutColumns } from '../../../client/graph-view/layered-layout.ts';
import { buildScene } from '../../../client/graph-view/scene.ts';
import { makeStylesheet } from '../../../client/graph-view/stylesheet.ts';
import { walk } from '../../../client/graph-view/walk.ts';
import { makeListGroups } from '../../../client/list/list-rows.ts';
import { THEMES } from '../../../client/palette.ts';
import { NODE_KINDS } from '../../../client/report/report-graph.ts';
import { findThread } from '../../../client/threads/find-thread.ts';
import { smallReport } from './small-report.ts';

const threadOf = (id: string) => findThread(smallReport, id);
const atRest = buildScene(smallReport, null, null);
const lit = buildScene(smallReport, threadOf('r/exclusion'), null);

describe('At rest', () => {
  it('headlines and audiences stand on the page; parts, quotes and statistics do not', () => {
    expect([...atRest.nodes.keys()].sort()).toEqual(
      ['a/public', 'a/sex-workers', 'a/staff', 'r/alone', 'r/exclusion', 'r/hubs', 'r/view'].sort(),
    );
  });

  it('an audience that this report never names is nowhere', () => {
    expect(smallReport.nodes.has('a/nobody')).toBe(false);
  });

  it('a headline carries the links of its parts', () => {
    const drawn = atRest.links.find(({ from, link: { type } }) => from === 'r/hubs' && type === 'MITIGATES');

    expect(drawn).toMatchObject({ to: 'r/exclusion', link: { type: 'MITIGATES', to: 'r/devices' } });
  });

  it('what a part was denied is not denied of its headline', () => {
    const denied = atRest.links.filter(({ link }) => link.type === 'RAISED_BY' && link.polarity === 'NOT');

    expect(denied).toEqual([]);
  });

  it('a kind that is switched on stands whole', () => {
    const scene = buildScene(smallReport, null, ['QUOTE']);

    expect([...scene.nodes.keys()]).toEqual(['q/phone', 'q/letter']);
  });
});

describe('With a thread lit', () => {
  it('the thread brings its parts, quotes and statistics, and the rest fades', () => {
    expect(lit.nodes.get('r/devices')).toMatchObject({ state: 'lit', depth: 1 });
    expect(lit.nodes.get('s/unequal')?.state).toBe('lit');
    expect(lit.nodes.get('r/view')?.state).toBe('faded');
    expect(lit.nodes.get('a/staff')?.state).toBe('apart');
  });

  it('what the filter hides of it is counted', () => {
    const scene = buildScene(smallReport, threadOf('r/exclusion'), ['CONCERN']);

    expect(scene.hiddenCount).toBeGreaterThan(0);
    expect(scene.nodes.has('r/exclusion')).toBe(true);
  });

  it('what is selected stays though its kind is switched off', () => {
    expect(buildScene(smallReport, threadOf('r/exclusion'), []).nodes.has('r/exclusion')).toBe(true);
  });

  it('the list holds what the graph holds, headlines above their parts', () => {
    const groups = makeListGroups(smallReport, lit);

    const flat = groups.flatMap(({ rows }) => rows.flatMap((row) => [row.id, ...row.parts.map(({ id }) => id)]));
    expect([...lit.nodes.keys()].every((id) => flat.includes(id))).toBe(true);
    expect(groups.find(({ kind }) => kind === 'CONCERN')).toMatchObject({ count: 3, litCount: 3 });
  });
});

describe('The layout', () => {
  it('is the same for the same scene', () => {
    expect(JSON.stringify([...layOutColumns(lit, 582).places])).toBe(
      JSON.stringify([...layOutColumns(lit, 582).places]),
    );
  });

  it('lets no two nodes overlap, and none stand left of the page', () => {
    for (const width of [300, 582, 1200]) {
      const places = [...layOutColumns(lit, width).places.values()];
      for (const [index, a] of places.entries()) {
        expect(a.x - a.widthPx / 2).toBeGreaterThanOrEqual(0);
        for (const b of places.slice(index + 1)) {
          const apart =
            Math.abs(a.x - b.x) >= (a.widthPx + b.widthPx) / 2 || Math.abs(a.y - b.y) >= (a.heightPx + b.heightPx) / 2;
          expect(apart).toBe(true);
        }
      }
    }
  });

  it('sets the thread above what it leaves behind', () => {
    const { places } = layOutColumns(lit, 582);
    const lowest = Math.max(...['r/exclusion', 'a/public', 's/unequal'].map((id) => places.get(id)?.y ?? 0));

    expect(places.get('r/view')?.y).toBeGreaterThan(lowest);
  });

  it('lets the arrow keys walk from a recommendation along its link to the concern, and on to who raised it', () => {
    const layout = layOutColumns(lit, 582);

    expect(walk(lit, layout, 'r/hubs', 'right')).toBe('r/devices');
    expect(walk(lit, layout, 'r/devices', 'up')).toBe('r/exclusion');
    expect(walk(lit, layout, 'r/exclusion', 'right')).toBe('a/public');
    expect(walk(lit, layout, 'r/hubs', 'left')).toBeNull();
  });
});

describe('The elements', () => {
  const elements = makeElements(lit, layOutColumns(lit, 582));
  const classesOf = (match: (id: string) => boolean) =>
    elements.filter(({ data }) => match(data.id ?? '')).map(({ classes }) => classes);

  it('tell every kind by its class, and the selected one', () => {
    expect(elements.find(({ data }) => data.id === 'r/exclusion')?.classes).toEqual([
      'CONCERN',
      'lit',
      'selected',
      'weighed',
    ]);
  });

  it('mark what was denied, and never as lit', () => {
    expect(classesOf((id) => id.startsWith('RAISED_BY') && id.includes('a/staff'))).toContainEqual(
      expect.arrayContaining(['LESS', 'apart']),
    );
    expect(elements.some(({ classes }) => classes?.includes('LESS') === true && classes.includes('lit'))).toBe(false);
  });

  it('set only words that a person is quoted as saying in the serif', () => {
    const all = buildScene(smallReport, null, NODE_KINDS);
    const quotes = makeElements(all, layOutColumns(all, 900)).filter(({ classes }) => classes?.includes('QUOTE'));

    expect(quotes.map(({ data, classes }) => [data['label'], classes?.includes('own-words')])).toEqual([
      ['“I have no phone.”', true],
      [expect.not.stringContaining('“'), false],
    ]);
  });

  it('draw links only between nodes that stand on the page', () => {
    const ids = new Set(elements.map(({ data }) => data.id));

    expect(
      elements.every(
        ({ data }) => data['source'] === undefined || (ids.has(data['source']) && ids.has(data['target'])),
      ),
    ).toBe(true);
  });
});

describe('The stylesheet', () => {
  const styleOf = (selector: string) => {
    const sheet = makeStylesheet(THEMES.light, false) as { selector: string; style: Record<string, unknown> }[];
    return Object.assign({}, ...sheet.filter((rule) => rule.selector === selector).map(({ style }) => style)) as Record<
      string,
      unknown
    >;
  };

  it('draws LESS dotted with a hollow end and NOT dotted with a bar, as nothing that raises is drawn', () => {
    expect(styleOf('edge.LESS')).toMatchObject({ 'line-style': 'dotted', 'target-arrow-fill': 'hollow' });
    expect(styleOf('edge.NOT')).toMatchObject({ 'line-style': 'dotted', 'target-arrow-shape': 'tee' });
    expect(styleOf('edge.RAISED_BY')).not.toHaveProperty('line-style');
  });

  it('draws what is inferred dashed', () => {
    expect(styleOf('edge.INFERRED')['line-style']).toBe('dashed');
  });

  it('gives every kind a shape and a fill', () => {
    for (const kind of NODE_KINDS) {
      expect(styleOf(`node.${kind}`)).toMatchObject({
        shape: expect.any(String) as unknown,
        'background-color': expect.any(String) as unknown,
      });
    }
  });

  it('names links only when asked to', () => {
    const labelled = (names: boolean) =>
      (makeStylesheet(THEMES.dark, names) as { selector: string; style: object }[]).filter(
        ({ selector, style }) => selector.startsWith('edge') && 'label' in style,
      );

    expect(labelled(false).map(({ selector }) => selector)).toEqual([]);
    expect(labelled(true).length).toBeGreaterThan(1);
  });
});
