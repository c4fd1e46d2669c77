import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { START } from '../../../client/address/view-state.ts';
import { selectAlso } from '../../../client/address/select-node.ts';
import { listDeeds } from '../../../client/graph-view/deeds.ts';
import { makeElements } from '../../../client/graph-view/elements.ts';
import { layOutForce } from '../../../client/graph-view/force-layout.ts';
import { LAYOUTS_AT_ONCE, putMoved } from '../../../client/graph-view/lay-out.ts';
import { putNode, stepFrom } from '../../../client/graph-view/move-node.ts';
import { changeOpen, readOpened } from '../../../client/graph-view/opened.ts';
import { findWorld } from '../../../client/graph-view/reveal.ts';
import { buildScene, UNTOUCHED } from '../../../client/graph-view/scene.ts';
import { NO_STEPS, noteStep, pickPicture } from '../../../client/graph-view/steps.ts';
import { makeListGroups } from '../../../client/list/list-rows.ts';
import type { ListRow } from '../../../client/list/list-rows.ts';
import { findThread } from '../../../client/threads/find-thread.ts';
import { makeLarge } from './large-report.ts';
import { smallReport } from './small-report.ts';

const large = makeLarge(400);
const listIds = (row: ListRow): string[] => [row.id, ...row.parts.flatMap(listIds)];

describe('The opening picture', () => {
  it('has a lane for each theme, with a concern and the recommendation that answers it', () => {
    const scene = buildScene(large, null, null);

    expect(scene.lanes).toHaveLength(14);
    for (const { items } of scene.lanes) {
      expect(items.map(({ node }) => node.kind)).toEqual(['RECOMMENDATION', 'CONCERN']);
      expect(scene.links.some(({ from, to }) => from === items[0]?.node.id && to === items[1]?.node.id)).toBe(true);
    }
  });

  it('counts everything that it does not show, and opens it', () => {
    const closed = buildScene(large, null, null);
    const [lane] = closed.lanes;
    const [more] = lane?.more ?? [];
    const open = changeOpen([], more?.token ?? '');

    const opened = buildScene(large, null, null, { ...UNTOUCHED, open }).lanes[0];

    expect((lane?.items.length ?? 0) + (more?.count ?? 0)).toBe(lane?.count);
    expect(opened?.isOpen).toBe(true);
    expect((opened?.items.length ?? 0) + (opened?.more ?? []).reduce((sum, { count }) => sum + count, 0)).toBe(
      lane?.count,
    );
    expect(changeOpen(open, more?.token ?? '')).toEqual([]);
  });

  it('writes the name of a lane out, on two lines where one has no room, and puts nothing over it', () => {
    const scene = buildScene(large, null, null);
    const lanes = scene.lanes.map((lane) => ({ ...lane, name: 'Skills, training and engagement of staff' }));
    const named = { ...scene, lanes };

    const layout = LAYOUTS_AT_ONCE.thread(named, { name: 'thread', widthPx: 390, named: false });
    const titles = makeElements(named, layout).filter(({ classes }) => classes?.includes('lane-title'));
    const over = layout.lanes.filter(({ title }) =>
      [...layout.places.values()].some(
        ({ x, y, widthPx, heightPx }) =>
          Math.abs(x - title.x) < (widthPx + title.widthPx) / 2 &&
          Math.abs(y - title.y) < (heightPx + title.heightPx) / 2,
      ),
    );

    expect(new Set(titles.map(({ data }) => data['label'] as string))).toEqual(
      new Set(['Skills, training and\nengagement of staff']),
    );
    expect(over).toEqual([]);
  });

  it('says of a column how many stand in it only where none are left behind', () => {
    const scene = buildScene(large, null, null);

    const { headings } = LAYOUTS_AT_ONCE.thread(scene, { name: 'thread', widthPx: 582, named: false });

    expect(scene.more.some(({ kind }) => kind === 'AUDIENCE')).toBe(true);
    expect(headings.find(({ kind }) => kind === 'AUDIENCE')?.count).toBeNull();
  });

  it('holds in the list what it holds on the canvas, and the same ways to more', () => {
    const scene = buildScene(large, null, null, { ...UNTOUCHED, open: ['theme/3'] });

    const listed = new Set(makeListGroups(large, scene).flatMap(({ rows }) => rows.flatMap(listIds)));

    expect([...scene.nodes.keys()].every((id) => listed.has(id))).toBe(true);
    const mores = [...scene.more, ...scene.lanes.flatMap(({ more }) => more)];
    expect(mores.every(({ id }) => listed.has(id))).toBe(true);
  });

  it.each([
    ['force', layOutForce],
    ['concentric', LAYOUTS_AT_ONCE.concentric],
  ] as const)('says of what there is more where its place does not: %s', (name, layOut) => {
    const scene = buildScene(large, null, null, { ...UNTOUCHED, open: ['theme/3'] });
    const layout = layOut(scene, { name, widthPx: 600, named: false });

    const labels = makeElements(scene, layout).flatMap(({ classes, data }) =>
      classes?.includes('more') === true ? [String(data['label']).replaceAll('\n', ' ')] : [],
    );

    expect(labels).toContain(`${String(scene.more[0]?.count)} more audiences`);
    expect(labels.filter((label) => /^\d+ more (concerns|recommendations) in theme\/3$/.test(label))).toHaveLength(2);
    expect(labels.filter((label) => !/^\d+ more( in theme\/\d+$| \w+)/.test(label))).toEqual([]);
  });

  it('never draws more than a person can read, of ten thousand nodes or a hundred thousand, everything open', () => {
    for (const [count, themes] of [
      [10_000, 14],
      [100_000, 200],
    ] as const) {
      const graph = makeLarge(count, themes);
      const open = Array.from({ length: themes }, (_, index) => `theme/${String(index)}`);

      const atRest = buildScene(graph, null, null);
      const opened = buildScene(graph, findThread(graph, 'audience/0'), null, { ...UNTOUCHED, open });

      expect(atRest.nodes.size).toBeLessThanOrEqual(100);
      expect(opened.nodes.size).toBeLessThanOrEqual(500);
    }
  });
});

describe('What the reader does', () => {
  it('opens a page more of what is capped, in the place of the page before', () => {
    const once = changeOpen(['theme/1'], 'theme/1~CONCERN~1');
    const twice = changeOpen(once, 'theme/1~CONCERN~2');

    expect(twice).toEqual(['theme/1', 'theme/1~CONCERN~2']);
    expect(readOpened(twice).pages.get('theme/1~CONCERN')).toBe(2);
    expect(changeOpen(twice, 'theme/1')).toEqual([]);
  });

  it('opens a headline to its parts', () => {
    const scene = buildScene(smallReport, null, null, { ...UNTOUCHED, open: ['r/exclusion'] });

    expect(scene.nodes.get('r/devices')).toMatchObject({ under: 'r/exclusion', depth: 1 });
  });

  it('hides what is hidden, and the links at it', () => {
    const scene = buildScene(smallReport, null, null, { ...UNTOUCHED, hidden: ['r/hubs'] });

    expect(scene.nodes.has('r/hubs')).toBe(false);
    expect(scene.links.some(({ from }) => from === 'r/hubs')).toBe(false);
  });

  it('keeps only the world of what is selected, so many links deep', () => {
    const thread = findThread(smallReport, 'r/hubs');
    const scene = buildScene(smallReport, thread, null, { ...UNTOUCHED, near: 1 });

    expect([...scene.nodes.keys()].sort()).toEqual([...findWorld(smallReport, ['r/hubs'], 1)].sort());
    expect(scene.nodes.has('r/view')).toBe(false);
  });

  it('switches a kind of link off', () => {
    const scene = buildScene(smallReport, null, null, { ...UNTOUCHED, without: ['MITIGATES'] });

    expect(scene.links.some(({ link }) => link.type === 'MITIGATES')).toBe(false);
  });

  it('selects several, and lets each go again', () => {
    const two = selectAlso({ node: 'a/public', also: [] }, 'a/staff');

    expect(two).toEqual({ node: 'a/public', also: ['a/staff'] });
    expect(selectAlso(two, 'a/public')).toEqual({ node: 'a/staff', also: [] });
  });

  it('is offered the path between two, and none between three', () => {
    const idsOf = (also: string[]) =>
      listDeeds(smallReport, { ...START, node: 'a/public', also }).map((deed) => deed.id);

    expect(idsOf(['a/staff'])).toContain('path');
    expect(idsOf(['a/staff', 'r/hubs'])).not.toContain('path');
    expect(idsOf([])).not.toContain('path');
  });

  it('is noted step by step; a step back drops nothing until another is taken', () => {
    const name = (id: string) => id;
    const picture = (node: string | null) => pickPicture({ ...START, node });
    const two = noteStep(noteStep(NO_STEPS, picture(null), name), picture('r/hubs'), name);

    expect(two.steps.map(({ told }) => told)).toEqual(['Opened the page', 'Selected r/hubs']);
    expect(noteStep(two, picture('r/hubs'), name)).toBe(two);
    const back = { ...two, at: 0 };
    expect(noteStep(back, picture(null), name).steps).toHaveLength(2);
    expect(noteStep(back, picture('r/view'), name).steps.map(({ told }) => told)).toEqual([
      'Opened the page',
      'Selected r/view',
    ]);
  });
});

describe('A node moved by hand', () => {
  it('is written once, in whole pixels, and stays readable in the address however far it went', () => {
    const once = putNode([], 'r/hubs', { x: 10.4, y: -0.2 });
    const twice = putNode(putNode(once, 'a/staff', { x: 1, y: 1 }), 'r/hubs', { x: 1e9, y: -1e9 });

    expect(once).toEqual([{ id: 'r/hubs', x: 10, y: 0 }]);
    expect(twice).toEqual([
      { id: 'a/staff', x: 1, y: 1 },
      { id: 'r/hubs', x: 999_999, y: -999_999 },
    ]);
  });

  it('can be moved from its menu, where it stands in the picture', () => {
    const place = { x: 200, y: 100 };
    const deeds = listDeeds(smallReport, START, 'r/hubs', place);

    expect(deeds.find(({ id }) => id === 'move up')?.change).toEqual({
      moved: [{ id: 'r/hubs', ...stepFrom(place, 'up', true) }],
    });
    expect(listDeeds(smallReport, START, 'r/hubs').some(({ id }) => id.startsWith('move'))).toBe(false);
  });

  it('can be pinned where it stands, and let go again', () => {
    const place = { x: 300, y: 200 };
    const pin = listDeeds(smallReport, START, 'r/hubs', place).find(({ id }) => id === 'pin');
    const pinned = { ...START, ...pin?.change };

    expect(pinned.moved).toEqual([{ id: 'r/hubs', ...place }]);
    expect(listDeeds(smallReport, pinned, 'r/hubs', place).find(({ id }) => id === 'unpin')?.change).toEqual({
      moved: [],
    });
  });
});

describe('Every layout', () => {
  const scene = buildScene(large, null, null, { ...UNTOUCHED, open: ['theme/1', 'theme/2'] });
  const wish = { name: 'thread', widthPx: 800, named: false } as const;
  const ways = { ...LAYOUTS_AT_ONCE, force: layOutForce };

  it.each(Object.entries(ways))('%s places every node, the same each time, and lets none overlap', (_, layOut) => {
    const { places } = layOut(scene, wish);

    expect([...places.keys()].sort()).toEqual([...scene.nodes.keys()].sort());
    expect(JSON.stringify([...layOut(scene, wish).places])).toBe(JSON.stringify([...places]));
    const boxes = [...places.values()];
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const isApart =
          Math.abs(a.x - b.x) >= (a.widthPx + b.widthPx) / 2 || Math.abs(a.y - b.y) >= (a.heightPx + b.heightPx) / 2;
        expect(isApart).toBe(true);
      }
    }
  });

  it('leaves what was moved where it was put', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (x, y) => {
        const [id = ''] = scene.nodes.keys();

        expect(putMoved(LAYOUTS_AT_ONCE.thread(scene, wish), [{ id, x, y }]).places.get(id)).toMatchObject({ x, y });
      }),
      { numRuns: 10 },
    );
  });
});
